import type { ReviewAct } from "@isnad/record/answers";
import { ApiError, api } from "../api/client.ts";
import { settings } from "../shell/settings.svelte.ts";

export type State = "accepted" | "rejected" | "edited" | "added";
type Without<T> = T extends unknown ? Omit<T, "who"> : never;
/** What is decided, before a name stands under it. */
export type Wish = Without<ReviewAct>;

const STATES = {
  accept: "accepted",
  reject: "rejected",
  edit: "edited",
  add: "added",
  merge: null,
  split: null,
} as const;

interface Made {
  readonly decision: Promise<number>;
  readonly wish: Wish;
  /** Of the fact, or of what else was decided on. */
  readonly ref: string;
  readonly what: string;
  /** It belongs to the one before: both are taken back together. */
  readonly joined: boolean;
}

/**
 * What somebody decides while the page is open: sent one after the other in the order in which it was decided, so that keys need not
 * wait for the server; the last one can be undone.
 */
class Work {
  /** What became of each fact in this session, by its ref. */
  states = $state.raw<ReadonlyMap<string, State>>(new Map());
  /** What was not accepted by the server; it says why. */
  error = $state.raw<ApiError | null>(null);
  /** Said to those who do not see it. */
  said = $state("");
  /** A decision that waits for a name. */
  waiting = $state.raw<{ readonly go: () => void; readonly drop: () => void } | null>(null);
  /** Grows with every decision that the server took: what is shown of the log is asked anew. */
  turn = $state(0);
  private made: Made[] = [];
  private line: Promise<unknown> = Promise.resolve();

  /**
   * Decides, after asking for a name where none is known yet; false when no name was given. A decision that is `joined` to the one before is
   * taken back with it: a fact of another kind stands for the one that was read.
   */
  async decide(ref: string, wish: Wish, what: string, joined = false): Promise<boolean> {
    if (!(await this.named())) return false;
    this.error = null;
    const act = { ...wish, who: settings.who } as ReviewAct;
    const before = this.states;
    const state = STATES[wish.action];
    if (state) this.states = new Map(before).set(ref, state);
    const decision = this.line.then(() => api.review(act)).then((d) => d.decision);
    const entry: Made = { decision, wish, ref, what, joined };
    this.made.push(entry);
    this.line = decision.then(
      () => {
        this.turn++;
      },
      (error) => {
        this.made = this.made.filter((m) => m !== entry);
        this.forget(ref);
        this.fail(error);
      },
    );
    return true;
  }

  /** The same, and waits until the server took it; throws what it says against it. */
  async decideNow(ref: string, wish: Wish, what: string): Promise<boolean> {
    if (!(await this.decide(ref, wish, what))) return false;
    const last = this.made.at(-1)!;
    try {
      await last.decision;
      return true;
    } catch (error) {
      this.error = null;
      throw error;
    }
  }

  /** Takes the last decision of this session back; gives what it was about, or null. */
  async undo(): Promise<Made | null> {
    const last = this.made.pop();
    if (!last) return null;
    this.forget(last.ref);
    this.error = null;
    const back = async (one: Made) => api.undo(await one.decision, { who: settings.who });
    const before = last.joined ? this.made.pop() : undefined;
    if (before) this.forget(before.ref);
    const undone = this.line.then(() => back(last)).then(() => before && back(before));
    this.line = undone.then(
      () => {
        this.turn++;
      },
      (error) => this.fail(error),
    );
    return last;
  }

  /** Waits for all that was decided. */
  settled(): Promise<unknown> {
    return this.line;
  }

  /** True when a name is known, now or after asking. */
  named(): Promise<boolean> {
    if (settings.who.trim()) return Promise.resolve(true);
    return new Promise((resolve) => {
      this.waiting = {
        go: () => {
          this.waiting = null;
          resolve(true);
        },
        drop: () => {
          this.waiting = null;
          resolve(false);
        },
      };
    });
  }

  forget(ref: string): void {
    const states = new Map(this.states);
    states.delete(ref);
    this.states = states;
  }

  private fail(error: unknown): void {
    this.error =
      error instanceof ApiError ? error : new ApiError("failed", String((error as Error)?.message ?? error), 0);
  }
}

export const work = new Work();

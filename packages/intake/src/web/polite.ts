/** Waits its turn with each host: one request at a time, and a pause between two. */
export class Politeness {
  private readonly turns = new Map<string, Promise<void>>();

  constructor(
    /** Milliseconds between the end of one request to a host and the beginning of the next. */
    private readonly pauseMs = 1000,
    private readonly wait: (ms: number) => Promise<void> = (ms) => new Promise((done) => setTimeout(done, ms)),
  ) {}

  /** Runs `work` when no other request to the address's host is under way and the pause after the last is over. */
  async take<T>(address: string, work: () => Promise<T>): Promise<T> {
    const host = URL.canParse(address) ? new URL(address).host : address;
    const before = this.turns.get(host) ?? Promise.resolve();
    let free!: () => void;
    const mine = new Promise<void>((done) => {
      free = done;
    });
    this.turns.set(
      host,
      before.then(() => mine),
    );
    await before;
    try {
      return await work();
    } finally {
      void this.wait(this.pauseMs).then(free);
    }
  }
}

/** How long to wait before asking again what failed `times` times in a row: twice as long each time, up to a day; what the server asks for, if more. */
export function backoff(times: number, everyMs: number, afterSeconds: number | null = null): number {
  const DAY = 24 * 3600 * 1000;
  return Math.max(Math.min(everyMs * 2 ** Math.min(times, 16), DAY), (afterSeconds ?? 0) * 1000);
}

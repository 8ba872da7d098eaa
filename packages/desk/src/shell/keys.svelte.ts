import { router } from "./router.svelte.ts";
import { settings, type Theme } from "./settings.svelte.ts";
import { GROUPS } from "./view-names.ts";

/** What stands over the page. Only one does at a time. */
class Modals {
  palette = $state(false);
  help = $state(false);
  private before: Element | null = null;

  open(which: "palette" | "help"): void {
    if (!this.palette && !this.help) this.before = document.activeElement;
    this.palette = which === "palette";
    this.help = which === "help";
  }
  close(): void {
    this.palette = this.help = false;
    if (this.before instanceof HTMLElement) this.before.focus({ preventScroll: true });
    this.before = null;
  }
}
export const modals = new Modals();

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const NEXT: Record<Theme, Theme> = { auto: "light", light: "dark", dark: "auto" };

/** Views add their own keys while they are shown; a handler that uses a key returns true. */
type Handler = (event: KeyboardEvent) => boolean | undefined;
const handlers: Handler[] = [];

/** Adds keys of a view; gives the function that takes them away again. Not heard while somebody types or a dialog is open. */
export function keys(handler: Handler): () => void {
  handlers.push(handler);
  return () => {
    const at = handlers.lastIndexOf(handler);
    if (at >= 0) handlers.splice(at, 1);
  };
}

/**
 * Hears the keys of the whole desk: Ctrl-K, `?`, `/`, `g` and a letter, `l`, `c`. Letters are told by where they lie on the
 * keyboard where the layout is Arabic, so that shortcuts are the same keys in both.
 *
 * @param views false where there is nothing to go to: on the page that only reads pasted texts
 */
export function listen(views = true): () => void {
  /** When `g` was pressed; long ago at first, since time begins with the page. */
  let afterG = Number.NEGATIVE_INFINITY;
  const onkeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    const key = letterOf(event);
    if (views && (event.ctrlKey || event.metaKey) && !event.altKey && key === "k") {
      event.preventDefault();
      if (modals.palette) modals.close();
      else modals.open("palette");
      return;
    }
    if (modals.palette || modals.help || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (event.timeStamp - afterG < 1500) {
      afterG = Number.NEGATIVE_INFINITY;
      const to = GROUPS.flat().find((entry) => entry.key === key);
      if (to) {
        event.preventDefault();
        router.go(to.view);
        return;
      }
    }
    for (const handler of [...handlers].reverse())
      if (handler(event)) {
        event.preventDefault();
        return;
      }
    if (views && (key === "?" || event.key === "؟")) modals.open("help");
    else if (views && key === "/") modals.open("palette");
    else if (views && key === "g") {
      afterG = event.timeStamp;
      return;
    } else if (key === "l") settings.setLang(settings.lang === "ar" ? "en" : "ar");
    else if (key === "d") settings.setTheme(NEXT[settings.theme]);
    else return;
    event.preventDefault();
  };
  addEventListener("keydown", onkeydown);
  return () => removeEventListener("keydown", onkeydown);
}

/** The letter of a key: `k` also where the layout gives `ن`. */
export function letterOf(event: KeyboardEvent): string {
  if (/^[\u0600-\u06ff]$/.test(event.key) && /^Key[A-Z]$/.test(event.code)) return event.code.slice(3).toLowerCase();
  return event.key.length === 1 ? event.key.toLowerCase() : event.key;
}

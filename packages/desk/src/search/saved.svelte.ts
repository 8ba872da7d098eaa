/** Searches that somebody keeps, in this browser only. */
export interface Saved {
  readonly name: string;
  readonly hash: string;
}
const KEY = "isnad.searches";

function kept(): Saved[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(list) ? list.filter((s) => typeof s?.name === "string" && /^#\//.test(s?.hash)) : [];
  } catch {
    return [];
  }
}

class SavedSearches {
  all = $state.raw<readonly Saved[]>(kept());
  add(one: Saved): void {
    this.set([one, ...this.all.filter((s) => s.hash !== one.hash)]);
  }
  remove(hash: string): void {
    this.set(this.all.filter((s) => s.hash !== hash));
  }
  private set(all: readonly Saved[]): void {
    this.all = all;
    try {
      localStorage.setItem(KEY, JSON.stringify(all));
    } catch {
      // Shown until the tab is closed.
    }
  }
}
export const saved = new SavedSearches();

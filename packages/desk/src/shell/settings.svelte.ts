import { type Labels, type Lang, labelsOf } from "@isnad/record/labels";

export type Theme = "auto" | "light" | "dark";

/** What a person chose, kept in this browser only. */
const KEY = "isnad.settings";

function kept(): { lang?: Lang; theme?: Theme; who?: string } {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "{}");
  } catch {
    return {};
  }
}

/** Arabic unless the browser asks for another language first. */
const browsers = (): Lang => (!navigator.language || /^ar\b/i.test(navigator.language) ? "ar" : "en");

class Settings {
  lang = $state<Lang>("ar");
  theme = $state<Theme>("auto");
  /** Whose name stands under decisions. */
  who = $state("");
  readonly labels: Labels = $derived(labelsOf(this.lang));
  readonly dir = $derived(this.lang === "ar" ? ("rtl" as const) : ("ltr" as const));

  setLang(lang: Lang): void {
    this.lang = lang;
    this.apply();
  }
  setTheme(theme: Theme): void {
    this.theme = theme;
    this.apply();
  }
  setWho(who: string): void {
    this.who = who;
    this.apply();
  }
  apply(): void {
    const root = document.documentElement;
    root.lang = this.lang;
    root.dir = this.dir;
    if (this.theme === "auto") delete root.dataset.theme;
    else root.dataset.theme = this.theme;
    try {
      localStorage.setItem(KEY, JSON.stringify({ lang: this.lang, theme: this.theme, who: this.who }));
    } catch {
      // A browser that keeps nothing still shows everything.
    }
  }
}

export const settings = new Settings();

/** Takes up what was chosen before, or what the browser asks for. `?lang=en` in the address goes before both. */
export function settle(): void {
  const { lang, theme, who } = kept();
  const asked = new URLSearchParams(location.search).get("lang");
  settings.lang = asked === "ar" || asked === "en" ? asked : (lang ?? browsers());
  settings.theme = theme ?? "auto";
  settings.who = who ?? "";
  settings.apply();
}

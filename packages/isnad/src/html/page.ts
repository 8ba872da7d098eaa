import { createHash } from "node:crypto";
import { type Lang, labelsOf } from "@isnad/record/labels";
import { legend } from "./legend.ts";
import { arabic, machine, safe } from "./safe.ts";
import { SCRIPT, STYLE } from "./style.ts";

export { fragment } from "./report.ts";

/** What an index tells of one report. */
export interface Entry {
  readonly href: string;
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
}

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Nothing is fetched and nothing runs but what this file itself wrote: the page's own style and script, by their hashes. */
const policy = () =>
  `default-src 'none'; style-src ${hash(STYLE)}; script-src ${hash(SCRIPT)}; base-uri 'none'; form-action 'none'`;

/** Everything of a page before its reports. */
export function pageStart(lang: Lang, title: string, entries: readonly Entry[]): string {
  const labels = labelsOf(lang);
  const { says } = labels;
  return `<!doctype html>
<html lang="${lang}" dir="${labels.dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Isnad">
<title>${safe(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<div class="masthead"><b>${lang === "ar" ? "إسناد" : "Isnad"}</b><span>${safe(says.annotated)}</span></div>
<div class="legend" aria-label="${safe(says.key)}">${legend(labels)}</div>
<main>
${entries.length > 1 ? index(lang, entries) : ""}`;
}

/** The end of a page. */
export const pageEnd = (): string => `</main>
<script>${SCRIPT}</script>
</body>
</html>
`;

function index(lang: Lang, entries: readonly Entry[]): string {
  const labels = labelsOf(lang);
  const items = entries.map((e) => {
    const about = [e.outlet && arabic(e.outlet), e.published && machine(e.published), machine(e.id)]
      .filter(Boolean)
      .join(" · ");
    return `<li><a href="${safe(e.href)}">${arabic(e.title ?? e.id)}</a><p>${about}</p></li>`;
  });
  return `<nav><h2>${safe(labels.says.reports(entries.length))}</h2><ol class="index">${items.join("\n")}</ol></nav>\n`;
}

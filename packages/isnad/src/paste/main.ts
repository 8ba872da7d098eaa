/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/**
 * The paste page: the reader in a browser tab. One file without a server; `scripts/build-page.mjs` puts it together. What
 * it shows is what `isnad read --format html` shows.
 */
import { read } from "@isnad/reader";
import { type Article, isPublicationTime, type Report } from "@isnad/record";
import { type Lang, labelsOf } from "@isnad/record/labels";
import { legend } from "../html/legend.ts";
import { fragment } from "../html/report.ts";
import { pasteWords } from "./words.ts";

declare const EXAMPLE: Article;

/** More letters than this keep a tab busy for longer than people wait. */
const MOST = 2_000_000;

const find = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const form = find<HTMLFormElement>("form");
const text = find<HTMLTextAreaElement>("text");
const published = find<HTMLInputElement>("published");
const status = find("status");
const result = find("result");
const save = find<HTMLButtonElement>("save");

let lang: Lang = navigator.language.startsWith("ar") || !navigator.language ? "ar" : "en";
let shown: Report | null = null;
/** What is known of the text besides its words: the example's outlet and title. */
let about: Omit<Article, "text"> = {};

function speak(): void {
  const words = pasteWords(lang);
  const labels = labelsOf(lang);
  document.documentElement.lang = lang;
  document.documentElement.dir = labels.dir;
  document.title = words.title;
  for (const element of document.querySelectorAll<HTMLElement>("[data-say]"))
    element.textContent = words[element.dataset.say as "title"];
  text.placeholder = words.placeholder;
  document.body.dataset.drop = words.drop;
  find("other").lang = lang === "ar" ? "en" : "ar";
  find("legend").innerHTML = legend(labels);
  find("legend").setAttribute("aria-label", labels.says.key);
  if (shown) show(shown);
}

/** Everything that comes from a text is escaped by the renderer; see `html/safe.ts`. */
function show(record: Report): void {
  shown = record;
  result.innerHTML = fragment(record, lang, "r");
  find("legend").hidden = false;
  save.hidden = false;
}

function run(): void {
  const words = pasteWords(lang);
  const value = text.value;
  if (value.trim() === "") {
    say(words.empty);
    text.focus();
    return;
  }
  if (value.length > MOST) {
    say(words.tooLong(MOST.toLocaleString("en-US")));
    return;
  }
  const day = published.value;
  const began = performance.now();
  try {
    const record = read({ ...about, text: value, published: isPublicationTime(day) ? day : null });
    const took = performance.now() - began;
    show(record);
    const count = value.split(/\s+/).filter(Boolean).length;
    say(words.done(count.toLocaleString("en-US"), Math.round(took).toLocaleString("en-US")));
    result.focus({ preventScroll: true });
  } catch {
    say(words.failed);
  }
}

const say = (words: string): void => {
  status.textContent = words;
};

function put(article: Article): void {
  const { text: body, ...rest } = article;
  about = rest;
  text.value = body;
  published.value = article.published?.slice(0, 10) ?? "";
  run();
}

/** A dropped file: plain text in UTF-8 or UTF-16, or one report as JSON. */
async function take(file: File): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const words = pasteWords(lang);
  if (bytes.length > 4 * MOST) return say(words.tooLong(MOST.toLocaleString("en-US")));
  const sixteen =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  let body: string;
  try {
    body = new TextDecoder(sixteen ?? "utf-8", { fatal: true }).decode(bytes);
  } catch {
    // The encoding of older Arabic texts; what comes out of anything else is no Arabic and is refused below.
    body = new TextDecoder("windows-1256").decode(bytes);
  }
  const letters = body.match(/[\u0621-\u064a]/g)?.length ?? 0;
  if (body.includes("\0") || /^(%PDF-|PK)/.test(body) || (bytes.length > 40 && letters < 10))
    return say(words.notText(file.name));
  try {
    const given = JSON.parse(body) as Article;
    if (typeof given?.text === "string") return put(given);
  } catch {
    // Not JSON: a text like any other.
  }
  put({ text: body });
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  run();
});
text.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) run();
});
text.addEventListener("input", () => {
  about = {};
});
text.addEventListener("paste", () => setTimeout(run));
find("clear").addEventListener("click", () => {
  text.value = "";
  published.value = "";
  about = {};
  shown = null;
  result.textContent = "";
  find("legend").hidden = true;
  save.hidden = true;
  say("");
  text.focus();
});
find("example").addEventListener("click", () => put(EXAMPLE));
find("other").addEventListener("click", () => {
  lang = lang === "ar" ? "en" : "ar";
  speak();
});
save.addEventListener("click", () => {
  if (!shown) return;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(shown, null, 2)], { type: "application/json" }));
  link.download = `${shown.report.id.replace(/[^\p{L}\p{N}._-]+/gu, "-")}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
});
addEventListener("dragover", (event) => {
  event.preventDefault();
  document.body.classList.add("over");
});
addEventListener("dragleave", (event) => {
  if (!event.relatedTarget) document.body.classList.remove("over");
});
addEventListener("drop", (event) => {
  event.preventDefault();
  document.body.classList.remove("over");
  const file = event.dataTransfer?.files[0];
  if (file) void take(file);
});

speak();

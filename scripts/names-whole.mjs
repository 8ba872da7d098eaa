// How many name tokens of annotated corpora lose a letter that belongs to them when words are cut:
//   npm run names-whole -- anercorp.train.txt aqmar.txt [--list]
// A corpus is a token a line with its tag behind a blank (`واشنطن B-LOC`), sentences parted by an empty line. Corpora do not say which letters of a
// token are clitics. What was cut off is held right where what is left is spelt by the lexicon or a name elsewhere in the corpora (unless the token stands
// whole there more often), where it begins with ال, and و also where it joins a name to another. Within a person's name nothing is cut off rightly.
import { readFileSync } from "node:fs";
import { splitWords, UPOS } from "../packages/reader/dist/words/index.js";

const files = process.argv.slice(2).filter((a) => !a.startsWith("-"));
const list = process.argv.includes("--list");
if (files.length === 0) {
  console.log("usage: npm run names-whole -- CORPUS.txt … [--list]");
  process.exit(2);
}

/** Sentences of a corpus: tokens with whether each is a word of a name. */
function sentencesOf(file) {
  const out = [];
  let now = [];
  for (const line of readFileSync(file, "utf8").split(/\r?\n/)) {
    const [token, tag] = line.trim().split(/\s+/);
    if (!token || tag === undefined) {
      if (now.length > 0) out.push(now);
      now = [];
      continue;
    }
    now.push({ token, named: /^[BI]-/.test(tag), begins: tag[0] === "B", kind: tag.slice(2, 5) });
  }
  if (now.length > 0) out.push(now);
  return out;
}

const corpora = files.map((file) => ({ file, sentences: sentencesOf(file) }));
/** How often a spelling is a word of a name. */
const names = new Map();
for (const { sentences } of corpora)
  for (const s of sentences) for (const t of s) if (t.named) names.set(t.token, (names.get(t.token) ?? 0) + 1);

const known = new Map();
const NOMINAL = new Set(["NOUN", "PROPN", "ADJ", "NUM", "DET", "X"]);
/** Whether the lexicon spells a noun or a name whole. */
function spelt(form) {
  let is = known.get(form);
  if (is === undefined) {
    const { count, reading } = splitWords(form);
    known.set(form, (is = count === 1 && !reading[0].guessed && NOMINAL.has(UPOS[reading[0].upos])));
  }
  return is;
}

let [allTokens, allLost] = [0, 0];
for (const { file, sentences } of corpora) {
  const lost = new Map();
  let [tokens, cuts, n] = [0, 0, 0];
  for (const s of sentences) {
    const text = s.map((t) => t.token).join(" ");
    const w = splitWords(text);
    let [at, next] = [0, 0];
    let before = { named: false };
    for (const here of s) {
      const { token, named, begins, kind } = here;
      const last = before;
      before = here;
      const end = at + token.length;
      const parts = [];
      for (; next < w.count && w.start[next] < end; next++) parts.push(next);
      const from = at;
      at = end + 1;
      if (!named || !/\p{L}/u.test(token)) continue;
      tokens++;
      if (parts.length < 2) continue;
      const stem = parts.find((p) => w.reading[p].part === 0) ?? parts.at(-1);
      // A mark inside of a token is no clitic.
      if (parts.every((p) => w.reading[p].part === 0)) continue;
      cuts++;
      const left = text.slice(w.start[stem], w.end[stem]);
      const front = text.slice(from, w.start[stem]);
      const lam = front.endsWith("ل") && left.startsWith("ل");
      // Of the three ل of `لله` one is left out.
      const rest = lam ? (left === "له" ? "الله" : `ا${left}`) : left;
      const whole = names.get(token) ?? 0;
      const apart = names.get(rest) ?? 0;
      const behind = w.end[stem] < end;
      const joined = front === "و" && last.named && (begins || rest.startsWith("ال"));
      // The verb of a title's sentence, and the ت that a noun in ة has before a pronoun.
      if (kind !== "PER" && (front === "س" || (behind && rest.endsWith("ت") && spelt(`${rest.slice(0, -1)}ة`))))
        continue;
      const clear = !behind && ((rest.startsWith("ال") && rest.length > 4) || joined);
      const right =
        kind === "PER" && !begins
          ? rest === "الله"
          : clear ||
            (apart > 0 ? spelt(rest) || whole <= apart : spelt(rest) && !(behind && (kind === "PER" || whole > 2)));
      if (right) continue;
      n++;
      const shown = parts.map((p) => text.slice(w.start[p], w.end[p])).join("+");
      lost.set(shown, (lost.get(shown) ?? 0) + 1);
    }
  }
  allTokens += tokens;
  allLost += n;
  const share = ((100 * n) / tokens).toFixed(2);
  console.log(`${file}: ${tokens} words of names, ${cuts} cut, ${n} lose a letter of their own (${share} %)`);
  if (list) for (const [shown, k] of [...lost].sort((a, b) => b[1] - a[1])) console.log(`  ${k}\t${shown}`);
}
console.log(`together ${((100 * allLost) / allTokens).toFixed(2)} % of ${allTokens} (at most 0.5 %)`);

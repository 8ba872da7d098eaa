import { SCRIPT, STYLE } from "../html/style.ts";

/** What the paste page adds to the style of pages. */
const PASTE_STYLE = `
form{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,17rem);gap:1rem 3rem;padding-block:1.1rem}
.lead{max-inline-size:46rem;font-size:1rem}
.private{color:var(--place);font-size:.85rem;margin-block-start:.35rem}
label{display:block;font-size:.8rem;color:var(--soft);margin-block-end:.25rem}
label small{display:block}
textarea,input{inline-size:100%;background:var(--wash);color:inherit;border:1px solid var(--soft);border-radius:2px;padding:.6rem .75rem;font:inherit}
textarea{min-block-size:10.5rem;resize:vertical;font:400 1.15rem/1.9 var(--naskh)}
input{font-family:var(--sans)}
button{font:600 .9rem/1.4 var(--sans);color:inherit;background:none;border:1px solid var(--ink);border-radius:2px;padding:.45rem 1.1rem;cursor:pointer}
button.first{background:var(--ink);color:var(--paper)}
button.plain{border-color:transparent;text-decoration:underline;padding-inline:.3rem}
button:hover{background:var(--wash)}button.first:hover{background:var(--ink);opacity:.85}
:focus-visible{outline:2px solid var(--person);outline-offset:2px}
#result:focus{outline:none}
.controls{display:flex;flex-direction:column;gap:.7rem;align-items:stretch}
.actions{display:flex;flex-wrap:wrap;gap:.6rem;align-items:center}
#status{min-block-size:1.5rem;font-size:.85rem;color:var(--soft);display:flex;gap:1rem}
body.over::after{content:attr(data-drop);position:fixed;inset:1rem;display:grid;place-content:center;font:700 1.4rem/1.5 var(--sans);background:color-mix(in srgb,var(--paper) 88%,transparent);border:2px dashed var(--person)}
[hidden]{display:none!important}
@media (max-width:46rem){form{grid-template-columns:minmax(0,1fr)}}
@media print{form,#status,.masthead button{display:none}}
`;

/** The whole page around its script. `hash` gives the CSP hash of an inline script or style. */
export function pastePage(script: string, hash: (text: string) => string): string {
  const style = STYLE + PASTE_STYLE;
  // Neither connections nor frames, forms, fonts or pictures: the page cannot send a text anywhere, whatever stands in it.
  const policy = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(SCRIPT)} ${hash(script)}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Isnad">
<title>إسناد</title>
<style>${style}</style>
</head>
<body>
<header class="masthead"><b>إسناد Isnad</b><button type="button" class="plain" id="other" data-say="other"></button></header>
<main>
<h1 data-say="title"></h1>
<p class="lead" data-say="lead"></p>
<p class="private" data-say="nothingSent"></p>
<form id="form">
<div><label for="text" data-say="text"></label><textarea id="text" lang="ar" dir="auto" spellcheck="false" autocomplete="off"></textarea></div>
<div class="controls">
<div><label for="published"><span data-say="published"></span> <small data-say="publishedWhy"></small></label><input id="published" type="date" autocomplete="off"></div>
<div class="actions"><button type="submit" class="first" data-say="read"></button><button type="button" id="clear" data-say="clear"></button><button type="button" class="plain" id="example" data-say="example"></button></div>
<small data-say="keys"></small>
<button type="button" id="save" data-say="saveJson" hidden></button>
</div>
</form>
<p id="status" role="status"></p>
<div class="legend" id="legend" role="group" hidden></div>
<div id="result" tabindex="-1"></div>
</main>
<script>${SCRIPT}</script>
<script>${script}</script>
</body>
</html>
`;
}

/**
 * The page's style: ink on paper, one hairline grid, colour only where it means something. Logical properties throughout,
 * so that one sheet serves both directions. Marks in the text carry no padding or margin: letters join across them.
 */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fcfbf9;--ink:#1b1a18;--soft:#6d6962;--hair:#dcd8d0;--rule:#1b1a18;--wash:#f3f0ea;
--said:178,124,20;--said-ink:#8a5f0c;--person:#1f5c9e;--body:#7b4397;--place:#2a7446;--party:#68645c;--time:#0b7a80;--figure:#b1261c;--event:#1b1a18;--lit:255,214,74;
--naskh:"Noto Naskh Arabic","Geeza Pro","Traditional Arabic","Times New Roman",serif;
--sans:"IBM Plex Sans Arabic","Noto Sans Arabic","Noto Kufi Arabic","Segoe UI",system-ui,-apple-system,"Noto Sans",sans-serif;
--mono:ui-monospace,"SF Mono","DejaVu Sans Mono",Menlo,Consolas,monospace}
@media (prefers-color-scheme:dark){:root{--paper:#161514;--ink:#e9e5dd;--soft:#a09a90;--hair:#35322e;--rule:#e9e5dd;--wash:#1f1d1b;
--said:226,171,72;--said-ink:#e2ab48;--person:#7fb2ec;--body:#c79be0;--place:#7dc596;--party:#a9a398;--time:#5fc4c9;--figure:#f08a7f;--event:#e9e5dd;--lit:150,118,20}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%;scroll-behavior:smooth;scroll-padding-block:30vh}
body{margin:0 auto;max-inline-size:84rem;padding:1.25rem clamp(1rem,3vw,2.75rem) 3rem;font:400 .9rem/1.6 var(--sans)}
[lang=ar]{font-family:var(--naskh)}
a{color:inherit;text-decoration:none}
a:hover{text-decoration:underline}
ul,ol{list-style:none;margin:0;padding:0}
h1,h2,p{margin:0}
.v{white-space:nowrap;font-variant-numeric:tabular-nums}
.dot,.unsaid,small{color:var(--soft)}
small{font-size:.82em}
.masthead{display:flex;justify-content:space-between;align-items:baseline;gap:1rem;border-block-end:1px solid var(--hair);padding-block-end:.5rem;font-size:.8rem;color:var(--soft)}
.masthead b{color:var(--ink);font-family:var(--naskh);font-size:1.15rem;font-weight:700}
.report{border-block-start:4px solid var(--rule);padding-block-start:.8rem;margin-block-start:1.1rem}
.report+.report{margin-block-start:5rem}
.report>header{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,21rem);column-gap:3rem;align-items:end;padding-block-end:1.1rem}
.kicker{grid-column:1/-1;color:var(--soft);font-size:.85rem}
.kicker [lang=ar]{color:var(--ink);font-weight:700}
h1{font:700 clamp(1.55rem,3.3vw,2.5rem)/1.45 var(--naskh);text-wrap:balance;margin-block-start:.2rem}
h1[dir=rtl]{text-align:right}
h1.untitled{font:600 1.4rem/1.5 var(--mono)}
.shares p{font-size:.8rem;color:var(--soft);margin-block-end:.3rem}
.shares svg{display:block;inline-size:100%;block-size:.7rem}
[dir=rtl] .shares svg,.ticks{transform:scaleX(-1)}
.shares ul{display:flex;flex-wrap:wrap;gap:.1rem 1rem;margin-block-start:.35rem;font-size:.8rem}
.shares li::before{content:"";display:inline-block;inline-size:.62em;block-size:.62em;margin-inline-end:.35em;background:currentColor}
rect.none{fill:var(--figure)}rect.anonymous{fill:rgba(var(--said),.55)}rect.named{fill:var(--person)}rect.organization{fill:var(--body)}rect.group{fill:var(--party)}
.shares b{color:var(--ink)}
.shares li.none::before{color:var(--figure)}.shares li.anonymous::before{color:rgba(var(--said),.55)}.shares li.named::before{color:var(--person)}.shares li.organization::before{color:var(--body)}.shares li.group::before{color:var(--party)}
.legend{display:flex;flex-wrap:wrap;gap:.15rem 1.15rem;padding-block:.55rem;font-size:.8rem;color:var(--soft);border-block-end:1px solid var(--hair)}
.legend mark{font-family:var(--sans)}
.rows{display:grid;grid-template-columns:minmax(0,9fr) minmax(0,10fr);column-gap:3rem}
.rows>*{border-block-start:1px solid var(--hair);padding-block:1rem 1.15rem}
.rows>p.text{font-size:1.36rem;line-height:2.1;white-space:pre-wrap;overflow-wrap:anywhere;text-wrap:pretty}
@media (min-width:60.01rem){.rows>p.text{align-self:start;position:sticky;inset-block-start:0}.rows>aside{min-block-size:100%}}
.rows>p.text[dir=ltr]{font:400 1.05rem/1.9 Georgia,"Noto Serif","Times New Roman",serif}
aside>section+section{margin-block-start:.75rem}
mark{background:none;color:inherit;text-decoration:none;text-decoration-skip-ink:none}
mark.content{background:rgba(var(--said),.13);-webkit-box-decoration-break:clone;box-decoration-break:clone}
mark.cue{color:var(--said-ink);font-weight:700}
mark.source{text-decoration:underline 2px rgba(var(--said),.9);text-underline-offset:.42em}
mark.source.anonymous{text-decoration-style:dashed}
mark.entity{text-decoration:underline 2px var(--c);text-underline-offset:.3em}
mark.person{--c:var(--person)}mark.organization{--c:var(--body)}mark.place,mark.facility{--c:var(--place)}mark.group{--c:var(--party)}
mark.nominal,mark.pronoun,mark.group{text-decoration-style:dotted;text-decoration-thickness:1.5px}
mark.inner{text-decoration-thickness:1px;text-underline-offset:.48em}
mark.time{color:var(--time);text-decoration:underline 1.5px dotted var(--time);text-underline-offset:.3em}
mark.figure{color:var(--figure);font-weight:700}
mark.trigger{background:linear-gradient(var(--ink),var(--ink)) 0 12%/100% 1.5px no-repeat}
mark.note{text-decoration:underline wavy 1px var(--soft);text-underline-offset:.5em}
mark[data-n]::before{content:attr(data-n);font:600 .58rem/1 var(--sans);vertical-align:super;color:var(--said-ink);margin-inline-end:.2em;unicode-bidi:isolate;direction:ltr;display:inline-block;text-decoration:none}
mark.lit,mark:target{background-color:rgba(var(--lit),.55)}
.fact{display:grid;grid-template-columns:2.3rem minmax(0,1fr) auto;column-gap:.5rem;align-items:baseline;padding-block:.16rem;border-radius:2px}
.fact.lit,.fact:target{background:rgba(var(--lit),.28)}
.id{color:var(--soft);font:500 .72rem/1.5 var(--sans);font-variant-numeric:tabular-nums}
.fact .body{font-size:.86rem;line-height:1.65;overflow-wrap:anywhere}
.fact .body [lang=ar]{font-size:1.08em}
.why{color:var(--soft);font:400 .66rem/1.5 var(--mono);text-align:end;max-inline-size:17rem}
.why>span{display:block;font-family:var(--sans)}
.why .id{font-size:.66rem;text-decoration:underline dotted}
.value{font-weight:700;font-size:1.05em}
.figure .value{color:var(--figure)}
.time .value{color:var(--time)}
.implied{font-style:normal;font-weight:400;color:var(--soft)}
.type{letter-spacing:.02em}
.status{color:var(--soft)}
.status.planned,.status.possible,.status.asked{color:var(--said-ink)}
.status.negated{color:var(--figure)}
.onto{color:var(--soft)}
.chain{display:flex;flex-wrap:wrap;align-items:baseline;row-gap:.1rem;font-size:.82rem;line-height:1.7;margin-block-end:.15rem}
.chain li{display:inline-flex;align-items:baseline;gap:.35em}
.chain li::before{content:"";flex:none;align-self:center;inline-size:.6em;block-size:.6em;border-radius:50%;border:1.5px solid currentColor;background:currentColor}
.chain li+li{position:relative;padding-inline-start:2.1em}
.chain li+li::after{content:"";position:absolute;inset-inline-start:.4em;inset-block-start:.62em;inline-size:1.4em;block-size:.5em;background:var(--soft);
clip-path:polygon(0 50%,26% 0,26% 42%,100% 42%,100% 58%,26% 58%,26% 100%)}
[dir=rtl] .chain li+li::after{transform:scaleX(-1)}
.chain .report{color:var(--soft);padding:0;margin:0;border:0}
.chain .report::before{border-radius:0}
.chain .anonymous::before{background:none;border-color:var(--said-ink);border-style:solid}
.chain .anonymous small{color:var(--said-ink)}
.chain .named::before{color:var(--person)}
.chain .organization::before{color:var(--body)}
.chain .group::before{color:var(--party)}
.chain .none{color:var(--figure)}
.chain .none::before{background:none;border-style:dotted}
.chain [lang=ar]{font-size:1.1em;font-weight:700}
.dates:not(:first-child){border-block-start:1px dotted var(--hair);padding-block-start:.35rem}
.tables{columns:2;column-gap:3rem;border-block-start:4px solid var(--rule);margin-block-start:.4rem;padding-block-start:.4rem}
.tables>section{padding-block:.6rem .8rem}
.tables>.people,.tables>.positions,.tables>.relations,.tables>.notes{break-inside:auto}
.tables .fact{break-inside:avoid;border-block-start:1px solid var(--hair);padding-block:.35rem}
.tables>.trips{column-span:all}
h2{font:700 1rem/1.6 var(--sans);break-after:avoid}
.entity{grid-template-columns:2.3rem minmax(0,1fr) 6.5rem}
.entity .why{grid-column:2/-1;text-align:start;display:none}
.entity:hover .why,.entity:focus-within .why,.entity:target .why{display:block;max-inline-size:none}
.entity.person .name{color:var(--person)}.entity.organization .name{color:var(--body)}.entity.place .name,.entity.facility .name{color:var(--place)}
.ticks{inline-size:100%;block-size:.7rem;align-self:center}
.ticks path{fill:none;stroke:currentColor;stroke-width:1.6;vector-effect:non-scaling-stroke}
.ticks .axis{stroke:var(--hair);stroke-width:1}
.trip{display:block}
.stops{display:flex;flex-wrap:wrap;margin-block:.7rem .9rem;row-gap:.8rem}
.stops li{position:relative;flex:1 1 5.5rem;padding-block-start:1.15rem;padding-inline-end:.8rem;font-size:.95rem;line-height:1.4}
.stops li::before{content:"";position:absolute;inset-block-start:.36rem;inset-inline:0;border-block-start:2px solid var(--place)}
.stops li::after{content:"";position:absolute;inset-block-start:0;inset-inline-start:0;inline-size:.85rem;block-size:.85rem;border-radius:50%;background:var(--place);border:2px solid var(--place)}
.stops li.transit::after{background:var(--paper)}
.stops li.transit::before{border-block-start-style:dashed}
.stops li:last-child::before{display:none}
.stops small{display:block}
.trip .why{display:block;text-align:start;max-inline-size:none}
.message{color:var(--soft)}
footer{border-block-start:1px solid var(--hair);padding-block-start:.5rem;color:var(--soft);font-size:.75rem;display:flex;flex-wrap:wrap;gap:.2rem 1.4rem}
nav h2{padding-block-start:1.1rem}
.index{columns:2;column-gap:3rem;padding-block:1rem}
.index li{break-inside:avoid;padding-block:.35rem;border-block-end:1px solid var(--hair)}
.index a{font:700 1.05rem/1.7 var(--naskh)}
.index p{font-size:.78rem;color:var(--soft)}
@media (max-width:60rem){.report>header,.rows{grid-template-columns:minmax(0,1fr)}.report>header{row-gap:1rem}.rows>aside{border:0;padding-block:0 1.4rem}.tables,.index{columns:1}.rows>p.text{padding-block-end:.4rem}}
@media (max-width:34rem){body{padding-inline:1rem}.fact{grid-template-columns:1.9rem minmax(0,1fr)}.fact .why{grid-column:2;text-align:start;max-inline-size:none}.entity{grid-template-columns:1.9rem minmax(0,1fr) 4.5rem}.rows>p.text{font-size:1.2rem}.stops{display:block}.stops li{padding-block:0 .9rem;padding-inline:1.6rem 0;line-height:1.5}.stops li::before{inset-block:.4rem -.4rem;inset-inline:.34rem auto;border:0;border-inline-start:2px solid var(--place)}.stops li.transit::before{border-inline-start-style:dashed}.stops li::after{inset-block-start:.3rem}.stops small{display:inline}.masthead span{display:none}}
@media print{body{max-inline-size:none}.why{color:inherit}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
`;

/** Lights up a fact in the text and beside it together, and leads from words to their fact. Without it, links do the same. */
export const SCRIPT = `
(()=>{let lit=[];
const light=(n)=>{for(const e of lit)e.classList.remove("lit");lit=n?[...document.querySelectorAll('[data-f="'+CSS.escape(n.dataset.f)+'"]')]:[];for(const e of lit)e.classList.add("lit")};
const of=(e)=>e.target instanceof Element?e.target.closest("[data-f]"):null;
document.addEventListener("pointerover",(e)=>light(of(e)));
document.addEventListener("focusin",(e)=>light(of(e)));
document.addEventListener("click",(e)=>{const m=of(e);if(m&&m.tagName==="MARK"&&getSelection().isCollapsed){const c=document.getElementById("f-"+m.dataset.f);if(c)c.scrollIntoView({block:"center"})}});
})();
`;

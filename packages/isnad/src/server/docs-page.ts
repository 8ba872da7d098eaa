/** A description in OpenAPI, as far as its page looks at it. */
interface Description {
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}
interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<
    Record<string, { readonly description: string; readonly content?: Readonly<Record<string, Media>> }>
  >;
}
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly description?: string;
  readonly example?: unknown;
  readonly schema: Schema;
}
interface Media {
  readonly schema?: Schema;
  readonly example?: unknown;
}
/** A schema of JSON Schema, as far as the page tells of it. */
interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema;
  readonly example?: unknown;
}

const safe = (text: unknown): string =>
  String(text).replace(
    /[&<>"']/g,
    (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" })[c]!,
  );
/** Text with `code` in it. */
const prose = (text: string): string => safe(text).replace(/`([^`]+)`/g, "<code>$1</code>");
const json = (value: unknown): string => `<pre dir="ltr"><code>${safe(JSON.stringify(value, null, 2))}</code></pre>`;

/** The API's description as one page for people: no script, nothing from elsewhere. */
export function docsPage(api: Description): string {
  const operations = Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const sections = api.tags.map(({ name, description }) => {
    const own = operations.filter(({ operation }) => operation.tags[0] === name);
    return `<section id="${safe(name)}"><h2>${safe(name)}</h2><p>${prose(description)}</p>${own.map(one).join("")}</section>`;
  });
  const schemas = Object.entries(api.components.schemas).map(
    ([name, schema]) =>
      `<details id="schema-${safe(name)}"><summary><code>${safe(name)}</code> ${schema.description ? prose(schema.description) : ""}</summary>${fields(schema)}</details>`,
  );
  const list = api.tags.map(({ name }) => `<li><a href="#${safe(name)}">${safe(name)}</a></li>`).join("");
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${safe(api.info.title)}: the API</title><link rel="stylesheet" href="/api/docs.css"></head>
<body><header><h1>${safe(api.info.title)}: the API</h1><p>Version ${safe(api.info.version)} · <a href="/api/openapi.json">OpenAPI 3.1</a></p><p>${prose(api.info.description)}</p>
<nav aria-label="Sections"><ul>${list}<li><a href="#schemas">Schemas</a></li></ul></nav></header>
<main>${sections.join("")}<section id="schemas"><h2>Schemas</h2>${schemas.join("")}</section></main></body>
</html>
`;
}

function one({ path, method, operation }: { path: string; method: string; operation: Operation }): string {
  const { summary, description, parameters, requestBody, responses } = operation;
  const example = method === "get" ? tryIt(path, parameters) : null;
  const bodies = Object.entries(requestBody?.content ?? {});
  const answers = Object.entries(responses).map(
    ([status, { description, content }]) =>
      `<tr><td><code>${safe(status)}</code></td><td>${prose(description)}</td><td>${Object.entries(content ?? {})
        .map(([type, media]) => (type === "application/json" ? typeOf(media.schema) : `<code>${safe(type)}</code>`))
        .join(", ")}</td></tr>`,
  );
  const shown = Object.values(responses).flatMap(({ content }) => Object.values(content ?? {}))[0]?.example;
  return `<details id="${safe(operation.operationId)}"><summary><b class="${safe(method)}">${safe(method.toUpperCase())}</b> <code>${safe(path)}</code> ${safe(summary)}</summary>
${description ? `<p>${prose(description)}</p>` : ""}${example ? `<p>For example <a href="${safe(example)}"><code>${safe(decodeURI(example))}</code></a></p>` : ""}
${parameters.length > 0 ? `<h3>Parameters</h3><table><thead><tr><th>Name</th><th>Type</th><th>Meaning</th></tr></thead><tbody>${parameters.map(parameter).join("")}</tbody></table>` : ""}
${bodies.map(([type, media]) => `<h3>Body <code>${safe(type)}</code></h3><p>${typeOf(media.schema)}</p>${media.example === undefined ? "" : json(media.example)}`).join("")}
<h3>Answers</h3><table><thead><tr><th>Status</th><th>When</th><th>What</th></tr></thead><tbody>${answers.join("")}</tbody></table>
${shown === undefined ? "" : json(shown)}</details>`;
}

const parameter = ({ name, in: where, required, description = "", example, schema }: Parameter): string =>
  `<tr><td><code>${safe(name)}</code>${where === "path" ? " <small>path</small>" : required ? " <small>needed</small>" : ""}</td><td>${typeOf(schema)}</td><td>${prose(description)}${example === undefined ? "" : ` <small>such as <code><bdi>${safe(Array.isArray(example) ? example.join(",") : example)}</bdi></code></small>`}</td></tr>`;

/** An address that can be asked as it is: parts of the path by their examples. */
function tryIt(path: string, parameters: readonly Parameter[]): string | null {
  if (path.includes("/events")) return null;
  const of = (p: Parameter) => encodeURIComponent(Array.isArray(p.example) ? p.example.join(",") : String(p.example));
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => {
    const p = parameters.find((p) => p.name === name);
    return p ? of(p) : name;
  });
  const needed = parameters.filter((p) => p.in === "query" && p.required).map((p) => `${p.name}=${of(p)}`);
  return needed.length > 0 ? `${filled}?${needed.join("&")}` : filled;
}

/** A schema in one line, named ones as links. */
function typeOf(schema: Schema | undefined): string {
  if (!schema) return "";
  if (schema.$ref) {
    const name = String(schema.$ref).split("/").at(-1)!;
    return `<a href="#schema-${safe(name)}"><code>${safe(name)}</code></a>`;
  }
  if (schema.enum) {
    const codes = schema.enum.slice(0, 24).map((v) => `<code>${safe(v)}</code>`);
    return codes.join(" ") + (schema.enum.length > 24 ? " …" : "");
  }
  if (schema.const !== undefined) return `<code>${safe(schema.const)}</code>`;
  const any = schema.anyOf ?? schema.oneOf;
  if (any) return any.map(typeOf).join(" or ");
  if (schema.type === "array") return schema.items ? `list of ${typeOf(schema.items)}` : "list";
  if (schema.type === "object" && schema.additionalProperties && !schema.properties)
    return `object of ${typeOf(schema.additionalProperties) || "anything"}`;
  return safe(schema.format ?? schema.type ?? "anything");
}

function fields(schema: Schema): string {
  const any = schema.anyOf ?? schema.oneOf;
  if (any) return any.map((s) => (s.properties ? fields(s) : `<p>${typeOf(s)}</p>`)).join("");
  if (!schema.properties) return `<p>${typeOf(schema)}</p>`;
  const rows = Object.entries(schema.properties).map(
    ([name, field]) =>
      `<tr><td><code>${safe(name)}</code>${schema.required?.includes(name) ? "" : " <small>may be left out</small>"}</td><td>${field.properties ? fields(field) : field.items?.properties ? `list of ${fields(field.items)}` : typeOf(field)}</td><td>${field.description ? prose(field.description) : ""}</td></tr>`,
  );
  return `<table><tbody>${rows.join("")}</tbody></table>${schema.example === undefined ? "" : json(schema.example)}`;
}

export const DOCS_STYLE = `:root { color-scheme: light dark; --ink: #1c1b19; --paper: #fdfcf9; --line: #d9d5cc; --quiet: #5f5b53; --accent: #7a2e12; }
@media (prefers-color-scheme: dark) { :root { --ink: #ece8df; --paper: #171614; --line: #3b3832; --quiet: #a8a297; --accent: #f0a585; } }
body { margin: 0 auto; max-inline-size: 62rem; padding: 2rem 1.25rem 6rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; }
h1 { font-size: 1.7rem; } h2 { font-size: 1.25rem; margin-block-start: 2.5rem; border-block-end: 1px solid var(--line); } h3 { font-size: .95rem; margin-block: 1rem .25rem; }
a { color: var(--accent); } small { color: var(--quiet); } code, pre { font: .86em/1.5 ui-monospace, monospace; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: 0; list-style: none; }
details { border-block-end: 1px solid var(--line); padding-block: .45rem; } summary { cursor: pointer; } summary b { display: inline-block; min-inline-size: 3rem; color: var(--accent); font-size: .8rem; }
table { border-collapse: collapse; inline-size: 100%; } th, td { text-align: start; vertical-align: top; padding: .25rem .75rem .25rem 0; border-block-start: 1px solid var(--line); font-size: .9rem; overflow-wrap: anywhere; } th { color: var(--quiet); font-weight: 500; }
pre { overflow-x: auto; border: 1px solid var(--line); padding: .75rem; border-radius: 3px; }
`;

import { openapi } from "./openapi.ts";
import { PROBLEMS } from "./problems.ts";

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escaped = (text: unknown): string => String(text ?? "").replace(/[&<>"']/g, (sign) => ESCAPES[sign] as string);

interface Operation {
  readonly summary: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly required: boolean;
    readonly description?: string;
    readonly schema: { readonly type?: string; readonly default?: unknown };
  }[];
}

function section(path: string, method: string, { summary, parameters = [] }: Operation): string {
  const rows = parameters.map(
    ({ name, required, description, schema }) =>
      `<tr><th scope="row"><code>${escaped(name)}</code></th><td>${escaped(schema.type ?? "")}${required ? ", required" : ""}${schema.default === undefined ? "" : `, ${escaped(schema.default)} unless told`}</td><td>${escaped(description)}</td></tr>`,
  );
  const table = rows.length > 0 ? `<table><tbody>${rows.join("")}</tbody></table>` : "";
  return `<section><h2><code>${method.toUpperCase()} ${escaped(path)}</code></h2><p>${escaped(summary)}</p>${table}</section>`;
}

/** The description of the interface as a page to read. */
export function docsPage(): string {
  const { paths } = openapi() as { paths: Record<string, Record<string, Operation>> };
  const sections = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => section(path, method, operation)),
  );
  const problems = Object.entries(PROBLEMS).map(
    ([code, [status, title]]) =>
      `<tr id="${code}"><th scope="row"><code>${code}</code></th><td>${status}</td><td>${escaped(title)}</td></tr>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Lagebild: the interface</title><link rel="stylesheet" href="/api/v1/docs.css"></head>
<body><main><h1>The interface of Lagebild</h1>
<p>Every answer is JSON, places are GeoJSON, offsets are Unicode code points, lists go on with <code>cursor=</code> and the <code>next</code> of the page before. Machines read <a href="/api/v1/openapi.json">openapi.json</a>. <a href="/">To the pages</a></p>
${sections.join("\n")}
<section><h2>Problems</h2><table><tbody>${problems.join("")}</tbody></table></section></main></body></html>`;
}

export const DOCS_CSS = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;margin:0;padding:1rem}main{max-width:60rem;margin:auto}
code{font-size:.95em;overflow-wrap:anywhere}h2{font-size:1.05rem;margin:2rem 0 0;border-top:1px solid;padding-top:1rem}th,td{text-align:left;vertical-align:top;padding:.2rem 1rem .2rem 0;font-weight:normal}`;

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

/** The same for prose: names between backquotes are code. */
const prose = (text: unknown): string => escaped(text).replace(/`([^`]+)`/g, "<code>$1</code>");

interface Operation {
  readonly summary: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly required: boolean;
    readonly description?: string;
    readonly schema: { readonly type?: string; readonly default?: unknown; readonly enum?: readonly unknown[] };
  }[];
}

function section(path: string, method: string, { summary, parameters = [] }: Operation): string {
  const rows = parameters.map(
    ({ name, required, description, schema }) =>
      `<tr><th scope="row"><code>${escaped(name)}</code></th><td>${escaped(schema.type ?? "")}${required ? ", required" : ""}${schema.default === undefined ? "" : `, ${escaped(schema.default)} unless told`}</td><td>${prose([description, schema.enum && `one of ${schema.enum.join(", ")}`].filter(Boolean).join("; "))}</td></tr>`,
  );
  const table = rows.length > 0 ? `<table><tbody>${rows.join("")}</tbody></table>` : "";
  const example =
    method === "get" && EXAMPLES[path]
      ? `<p>For example <a href="${escaped(EXAMPLES[path])}"><code>${escaped(EXAMPLES[path])}</code></a></p>`
      : "";
  const body = method === "post" ? BODIES[path] : undefined;
  const sent = body ? `<p>For example <code>${escaped(body)}</code></p>` : "";
  return `<section id="${escaped(anchorOf(method, path))}"><h2><span class="method">${method.toUpperCase()}</span> <code>${escaped(path)}</code></h2><p>${escaped(summary)}</p>${table}${example}${sent}</section>`;
}

const anchorOf = (method: string, path: string): string =>
  `${method}${path.replace("/api/v1", "").replace(/[/{}]+/g, "-")}`;

/** A question of each sort that any ledger can answer. */
const EXAMPLES: Readonly<Record<string, string>> = {
  "/api/v1/status": "/api/v1/status",
  "/api/v1/claims": "/api/v1/claims?kind=strike,casualties&limit=5",
  "/api/v1/documents": "/api/v1/documents?language=de&limit=5",
  "/api/v1/events": "/api/v1/events?contradicted=true&limit=5",
  "/api/v1/places": "/api/v1/places?bbox=36,47,39,50&most=100",
  "/api/v1/timeline": "/api/v1/timeline?side=UA",
  "/api/v1/names": "/api/v1/names?language=uk",
  "/api/v1/search": "/api/v1/search?q=Kramatorsk",
  "/api/v1/review/queue": "/api/v1/review/queue?limit=5",
};

/** What may be sent. */
const BODIES: Readonly<Record<string, string>> = {
  "/api/v1/documents": `curl -H 'content-type: application/json' -d '{"text": "In Kramatorsk 39 people were killed on Friday.", "source": "Example Wire", "published": "2022-04-08"}' http://127.0.0.1:4870/api/v1/documents`,
  "/api/v1/review/decisions": `curl -H 'content-type: application/json' -d '{"action": "accept", "by": "NAME", "claims": ["ID"]}' http://127.0.0.1:4870/api/v1/review/decisions`,
};

/** The description of the interface as a page to read. */
export function docsPage(): string {
  const { paths } = openapi() as { paths: Record<string, Record<string, Operation>> };
  const sections = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => section(path, method, operation)),
  );
  const contents = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, { summary }]) =>
        `<li><a href="#${escaped(anchorOf(method, path))}"><span class="method">${method.toUpperCase()}</span> <code>${escaped(path.replace("/api/v1", ""))}</code></a> ${escaped(summary)}</li>`,
    ),
  );
  const problems = Object.entries(PROBLEMS).map(
    ([code, [status, title]]) =>
      `<tr id="${code}"><th scope="row"><code>${code}</code></th><td>${status}</td><td>${escaped(title)}</td></tr>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Lagebild: the interface</title><link rel="stylesheet" href="/api/v1/docs.css"></head>
<body><main><h1>The interface of Lagebild</h1>
<p>Every answer is JSON, places are GeoJSON, offsets are Unicode code points, lists go on with <code>cursor=</code> and the <code>next</code> of the page before. Machines read <a href="/api/v1/openapi.json">openapi.json</a>. <a href="/">To the pages</a></p>
<p>Ask from a program, here for what is claimed of a place: <code>curl 'http://127.0.0.1:4870/api/v1/claims?place=kramatorsk'</code>. Beyond this machine a token goes with it: <code>-H 'Authorization: Bearer TOKEN'</code>.</p>
<nav aria-label="Questions"><ul>${contents.join("")}</ul></nav>
${sections.join("\n")}
<section><h2>Problems</h2><table><tbody>${problems.join("")}</tbody></table></section></main></body></html>`;
}

export const DOCS_CSS = `:root{color-scheme:light dark;--line:light-dark(#d5d3cc,#3a424b);--quiet:light-dark(#57606a,#a3acb5);--card:light-dark(#fff,#1c2127);--link:light-dark(#14508f,#8fc1f5)}
body{font:16px/1.5 system-ui,sans-serif;margin:0;padding:1rem;background:light-dark(#f5f4f0,#14181c);color:light-dark(#1b1f24,#eceff2)}main{max-width:64rem;margin:auto}
a{color:var(--link)}code{font-size:.92em;overflow-wrap:anywhere}.method{font:600 .75em ui-monospace,monospace;border:1px solid var(--line);border-radius:4px;padding:.1em .4em;color:var(--quiet)}
nav ul{list-style:none;padding:0;margin:0}nav li{padding:.15rem 0;color:var(--quiet)}section{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:.2rem 1rem .8rem;margin:1rem 0}
h2{font-size:1.05rem;margin:.7rem 0 0}p{margin:.4rem 0}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.25rem 1rem .25rem 0;font-weight:normal;border-top:1px solid var(--line)}th code,td:nth-child(2){white-space:nowrap}td:last-child{width:99%;color:var(--quiet)}
@media(max-width:640px){td:nth-child(2){display:none}section{padding:.2rem .7rem .7rem}}`;

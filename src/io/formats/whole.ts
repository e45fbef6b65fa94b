import { basename } from "node:path";
import type { Document, Published, Remark } from "../../core/model/document.ts";
import { publishedAt } from "../../core/model/published.ts";
import { remark } from "../../core/model/remarks.ts";
import { declaredInHtml, decode } from "./decode.ts";
import type { Format } from "./files.ts";
import type { Defaults, Taking } from "./input.ts";
import { languageCode } from "./jsonl.ts";
import { readMarkdown } from "./markdown.ts";

/** The document of a file that is one report, or why there is none. */
export function readWhole(
  bytes: Uint8Array,
  format: Exclude<Format, "jsonl">,
  path: string,
  taking: Taking,
): Document | Remark {
  const decoded = decode(bytes, format === "html" ? declaredInHtml(bytes) : null);
  if ("problem" in decoded) return decoded.problem;
  if (decoded.text.trim() === "") return remark("empty-file", "there is nothing but white space in it");
  const document = READERS[format](decoded.text, path, taking);
  return decoded.remarks.length > 0 ? { ...document, remarks: [...decoded.remarks, ...document.remarks] } : document;
}

type Reader = (text: string, path: string, taking: Taking) => Document;

const READERS: Readonly<Record<Exclude<Format, "jsonl">, Reader>> = {
  text: (text, path, { clean, defaults }) =>
    clean.text({ text, source: defaults.source, published: dateOf(path, defaults), from: path }),
  html: (html, path, { clean, defaults }) =>
    clean.html({ html, source: defaults.source, published: dateOf(path, defaults), from: path }),
  markdown: readReport,
};

function readReport(source: string, path: string, { clean, defaults }: Taking): Document {
  const { matter, text, remarks } = readMarkdown(source);
  const stated = matter.published ? publishedAt(matter.published, "stated", "front matter") : null;
  const bad =
    matter.published && !stated ? [remark("bad-published", `"${matter.published.slice(0, 40)}" is no ISO date`)] : [];
  const document = clean.text({
    id: matter.id,
    text,
    title: matter.title,
    url: matter.url,
    source: matter.source ?? defaults.source,
    published: stated ?? dateOf(path, defaults),
    language: languageCode(matter.language),
    from: path,
  });
  return { ...document, remarks: [...remarks, ...bad, ...document.remarks] };
}

/** The date the user states, else one in the name of the file, which only implies. */
function dateOf(path: string, defaults: Defaults): Published | null {
  if (defaults.published) return publishedAt(defaults.published, "stated", "option");
  const inName = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(basename(path))?.[0];
  return inName ? publishedAt(inName, "implied", "file name") : null;
}

import { basename } from "node:path";
import type { Published, Remark } from "../../core/model/document.ts";
import { publishedAt } from "../../core/model/published.ts";
import { remark } from "../../core/model/remarks.ts";
import type { Report } from "../../core/model/report.ts";
import { declaredInHtml, decode } from "./decode.ts";
import {
  type Defaults,
  type Input,
  megabytes,
  type Opened,
  problem,
  type Reading,
  reportInput,
  type Taking,
} from "./input.ts";
import { languageCode } from "./jsonl.ts";
import { readMarkdown } from "./markdown.ts";
import { collect } from "./streams.ts";

/** A file, member or record that is one report in one of these formats. */
type WholeFormat = "text" | "html" | "markdown";

/** The one report of a file. */
export async function* readOne(file: Opened, format: WholeFormat, reading: Reading): AsyncGenerator<Input> {
  const { origin } = file;
  const limit = reading.limits.file;
  const bytes = await collect(file.stream, limit);
  if (bytes === null)
    return yield problem(origin, "too-large", `larger than ${megabytes(limit)}, the limit for one report`);
  yield readWhole(bytes, format, origin, reading);
}

/** The document of bytes that are one report, or why there is none. `declared` is the character set stated with them. */
export function readWhole(
  bytes: Uint8Array,
  format: WholeFormat,
  origin: string,
  taking: Taking,
  known: Known = {},
): Input {
  const decoded = decode(bytes, known.charset ?? (format === "html" ? declaredInHtml(bytes) : null));
  if ("problem" in decoded) return { type: "problem", origin, remark: decoded.problem };
  if (decoded.text.trim() === "") return problem(origin, "empty-file", "there is nothing but white space in it");
  const report = READERS[format](decoded.text, origin, taking, known);
  return reportInput(report, [...decoded.remarks, ...(report.remarks ?? [])]);
}

/** What is known about a report from where it was found (a response, a record). */
export interface Known {
  readonly charset?: string | null;
  readonly url?: string;
}

type Reader = (text: string, path: string, taking: Taking, known: Known) => Report;

const READERS: Readonly<Record<WholeFormat, Reader>> = {
  text: (text, path, { defaults }, { url }) => ({
    text,
    url,
    source: defaults.source,
    published: dateOf(path, defaults),
    from: path,
  }),
  html: (html, path, { defaults }, { url }) => ({
    html,
    url,
    source: defaults.source,
    published: dateOf(path, defaults),
    from: path,
  }),
  markdown: readReport,
};

function readReport(source: string, path: string, { defaults }: Taking): Report {
  const { matter, text, remarks } = readMarkdown(source);
  const stated = matter.published ? publishedAt(matter.published, "stated", "front matter") : null;
  const bad: Remark[] =
    matter.published && !stated ? [remark("bad-published", `"${matter.published.slice(0, 40)}" is no ISO date`)] : [];
  return {
    id: matter.id,
    text,
    title: matter.title,
    url: matter.url,
    source: matter.source ?? defaults.source,
    published: stated ?? dateOf(path, defaults),
    language: languageCode(matter.language),
    from: path,
    remarks: [...remarks, ...bad],
  };
}

/** The date the user states, else one in the name of the file, which only implies. */
export function dateOf(path: string, defaults: Defaults): Published | null {
  if (defaults.published) return publishedAt(defaults.published, "stated", "option");
  const inName = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(basename(path))?.[0];
  return inName ? publishedAt(inName, "implied", "file name") : null;
}

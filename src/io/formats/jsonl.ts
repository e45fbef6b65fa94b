import { z } from "zod";
import type { Remark } from "../../core/model/document.ts";
import { publishedAt } from "../../core/model/published.ts";
import { remark } from "../../core/model/remarks.ts";
import type { Report } from "../../core/model/report.ts";
import { type Input, megabytes, type Opened, problem, type Reading, reportInput, type Taking } from "./input.ts";
import { splitLines } from "./lines.ts";
import { withoutMark } from "./streams.ts";

/** Names and ids without control characters, which no database and no table takes well. */
const name = z.string().transform((value) =>
  value
    .replace(/\p{Cc}+/gu, " ")
    .toWellFormed()
    .normalize("NFC")
    .trim(),
);
const optional = name.nullish();

/** One report a line, as `docs/cli.md` describes it. Other keys are passed over. */
export const reportLine = z.object({
  id: z.union([name.pipe(z.string().min(1)), z.number().transform(String)]).optional(),
  text: z.string(),
  title: optional,
  source: optional,
  published: optional,
  url: optional,
  language: optional,
});

/** The reports of a JSONL stream, line by line. A broken line is a problem with its place; the rest is read. */
export async function* readJsonl({ origin: file, head, stream }: Opened, reading: Reading): AsyncGenerator<Input> {
  if (isWide(head)) return yield problem(file, "unknown-encoding", "JSONL must be UTF-8, this is UTF-16");
  const limit = reading.limits.line;
  let any = false;
  for await (const line of splitLines(withoutMark(stream), limit)) {
    const origin = `${file}:${line.number}`;
    if (line.bytes !== null && isBlank(line.bytes)) continue;
    any = true;
    yield readReport(line.bytes, origin, reading);
  }
  if (!any) yield problem(file, "empty-file", "there is no line in it");
}

/** The report of one line, or why it holds none; `bytes` is null where they are beyond the limit. */
export function readReport(bytes: Buffer | null, origin: string, reading: Reading): Input {
  const { line } = reading.limits;
  const result =
    bytes === null || bytes.length > line
      ? remark("too-large", `the line is longer than ${megabytes(line)}`)
      : readLine(bytes, origin, reading);
  return "code" in result ? { type: "problem", origin, remark: result } : reportInput(result);
}

const isWide = (head: Uint8Array): boolean =>
  (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);

export const isBlank = (bytes: Buffer): boolean =>
  bytes[0] !== BRACE && bytes.length < 4096 && bytes.toString("latin1").trim() === "";

const BRACE = 0x7b;

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** A report, or why the line holds none. */
function readLine(bytes: Buffer, origin: string, taking: Taking): Report | Remark {
  let value: unknown;
  try {
    value = JSON.parse(utf8.decode(bytes));
  } catch (error) {
    const why =
      error instanceof SyntaxError ? `no valid JSON (${error.message.slice(0, 80).toWellFormed()})` : "no valid UTF-8";
    return remark("broken-line", why);
  }
  const report = reportLine.safeParse(value);
  if (!report.success) return remark("broken-line", report.error.issues.map(explain).join("; "));
  return reportOf(report.data, origin, taking);
}

const explain = (issue: z.core.$ZodIssue): string =>
  issue.path.length > 0 ? `"${issue.path.join(".")}": ${issue.message}` : issue.message;

function reportOf(report: z.infer<typeof reportLine>, origin: string, { defaults }: Taking): Report {
  const stated = report.published ? publishedAt(report.published, "stated", "json") : null;
  const bad = report.published && !stated ? report.published.slice(0, 40) : null;
  return {
    ...report,
    source: report.source ?? defaults.source,
    published: stated ?? (defaults.published ? publishedAt(defaults.published, "stated", "option") : null),
    language: languageCode(report.language),
    from: origin,
    ...(bad !== null && { remarks: [remark("bad-published", `"${bad}" is no ISO date`)] }),
  };
}

/** The ISO 639-1 part of a language tag ("de-AT" is "de"), or null. */
export function languageCode(tag: string | null | undefined): string | null {
  const code = /^([a-z]{2})(?:[-_]|$)/i.exec(tag ?? "")?.[1];
  return code?.toLowerCase() ?? null;
}

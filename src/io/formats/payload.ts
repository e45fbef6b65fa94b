import { looksBinary } from "./decode.ts";
import { readFeedBytes } from "./feed.ts";
import { type Input, problem, type Reading } from "./input.ts";
import { readPdfBytes } from "./pdf.ts";
import { isFeed } from "./sniff.ts";
import { isPreview, readPreviewBytes } from "./telegram/preview.ts";
import { type Known, readWhole } from "./whole.ts";

/** Types of content that may hold reports. The rest (pictures, programs) is passed over. */
const READABLE =
  /^(text\/(html|plain|xml|markdown)|application\/(xhtml\+xml|xml|rss\+xml|atom\+xml|rdf\+xml|feed\+json|pdf)|)$/;

/** The type of a Content-Type field, without its parameters, in lower case. */
export const typeOf = (field: string | undefined): string => (field ?? "").split(";")[0]?.trim().toLowerCase() ?? "";

/** True where a body may hold reports by its type alone. */
export const mayBeReadable = (field: string | undefined): boolean =>
  READABLE.test(typeOf(field)) || /json/.test(typeOf(field));

/** True where a body may hold reports, by its type and, of JSON, by how it begins. */
export const isReadable = (field: string | undefined, body: Uint8Array): boolean =>
  mayBeReadable(field) && (!/json/.test(typeOf(field)) || isFeed(body));

/** The reports in a body that came with a type and an address. */
export async function* readPayload(
  bytes: Uint8Array,
  field: string | undefined,
  url: string | null,
  origin: string,
  reading: Reading,
): AsyncGenerator<Input> {
  const type = typeOf(field);
  const charset = /charset\s*=\s*["']?([\w:.-]+)/i.exec(field ?? "")?.[1] ?? null;
  const known: Known = { charset, ...(url !== null && { url }) };
  if (bytes.length === 0) return yield problem(origin, "empty-file", "the body is empty");
  if (type === "application/pdf" || isPdf(bytes)) return yield* readPdfBytes(bytes, origin, reading, known);
  if (looksBinary(bytes))
    return yield problem(origin, "not-text", `the body is no text, though it calls itself "${type}"`);
  if (/xml|json/.test(type) && !/html/.test(type) && isFeed(bytes))
    return yield* readFeedBytes(bytes, origin, reading, charset);
  if (/json/.test(type)) return yield problem(origin, "unsupported-format", "the body is JSON, and no feed");
  if (url !== null && isPreview(url)) return yield* readPreviewBytes(bytes, origin, reading, charset);
  yield readWhole(bytes, type === "text/plain" || type === "text/markdown" ? "text" : "html", origin, reading, known);
}

const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 5)).toString("latin1") === "%PDF-";

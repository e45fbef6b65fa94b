import PostalMime from "postal-mime";
import { publishedAnyhow } from "./dates.ts";
import { type Input, megabytes, type Opened, problem, type Reading, reportInput } from "./input.ts";
import { collect, only } from "./streams.ts";

const DEEPEST = 20;

/** A letter (`.eml`, RFC 5322): its text, else its HTML; the sender is the source. What is attached is read as well. */
export async function* readLetter({ origin, stream, depth, room }: Opened, reading: Reading): AsyncGenerator<Input> {
  const { limits } = reading;
  const bytes = await collect(stream, limits.file);
  if (bytes === null)
    return yield problem(origin, "too-large", `larger than ${megabytes(limits.file)}, the limit for a letter`);
  const letter = await parsed(bytes, limits.head);
  if (typeof letter === "string") return yield problem(origin, "damaged", letter);
  const input = readBody(letter, origin, reading);
  yield input;
  for (const { filename, content } of depth > 0 ? [] : letter.attachments) {
    const data = Buffer.from(content as ArrayBuffer);
    const name = filename
      ?.replace(/[\p{Cc}/\\]/gu, " ")
      .slice(0, 200)
      .toWellFormed();
    if (!name || !ATTACHED.test(name)) continue;
    yield* reading.member({
      origin: `${origin}!/${name}`,
      head: data.subarray(0, 8192),
      stream: only(data),
      path: null,
      depth: depth + 1,
      room,
    });
  }
}

/** Attachments that may be reports. */
const ATTACHED = /\.(txt|md|html?|pdf|eml)$/i;

type Letter = Awaited<ReturnType<typeof PostalMime.parse>>;

const KNOWN = new Set(["from", "date", "subject", "message-id", "to"]);

async function parsed(bytes: Uint8Array, head: number): Promise<Letter | string> {
  try {
    const letter = await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST, maxHeadersSize: head });
    return letter.headers.some(({ key }) => KNOWN.has(key))
      ? letter
      : "it has no sender, date or subject: it is no letter";
  } catch (error) {
    return `no valid letter (${error instanceof Error ? error.message.slice(0, 100).toWellFormed() : "unknown"})`;
  }
}

/** The date as written: with the offset of the sender. */
const dateOf = (letter: Letter): string | undefined => letter.headers.find(({ key }) => key === "date")?.value;

function readBody(letter: Letter, origin: string, { defaults }: Reading): Input {
  const known = {
    title: letter.subject?.trim() || null,
    source: letter.from?.name?.trim() || letter.from?.address || defaults.source,
    published:
      publishedAnyhow(dateOf(letter), "stated", "letter") ?? publishedAnyhow(defaults.published, "stated", "option"),
    from: origin,
  };
  const text = letter.text?.trim() ?? "";
  if (text !== "") return reportInput({ ...known, text });
  const html = letter.html?.trim() ?? "";
  if (html !== "") return reportInput({ ...known, html, whole: true });
  return problem(origin, "empty-file", "the letter has no text");
}

import { parseHTML } from "linkedom";
import type { Published } from "../../../core/model/document.ts";
import { identityOf } from "../../../core/model/identity.ts";
import { publishedAt } from "../../../core/model/published.ts";
import { decode } from "../decode.ts";
import { type Input, megabytes, type Opened, problem, type Reading, reportInput } from "../input.ts";
import { collect } from "../streams.ts";

export interface ElementLike {
  readonly textContent: string | null;
  readonly id: string;
  readonly className: string;
  readonly childNodes: Iterable<unknown>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): ElementLike | null;
  querySelectorAll(selector: string): Iterable<ElementLike>;
  replaceWith(node: unknown): void;
  remove(): void;
}

/** True where the beginning of a page is that of an export of Telegram Desktop. */
export const isTelegramPage = (head: Uint8Array): boolean => {
  const start = Buffer.from(head.subarray(0, 8192)).toString("latin1");
  return /class="page_wrap"/.test(start) && /class="page_header"|class="page_body/.test(start);
};

/** The messages of one page (`messages.html`) of an export, one document each. */
export async function* readTelegramHtml({ origin, stream }: Opened, reading: Reading): AsyncGenerator<Input> {
  const bytes = await collect(stream, reading.limits.file);
  if (bytes === null)
    return yield problem(origin, "too-large", `larger than ${megabytes(reading.limits.file)}, the limit for one page`);
  const decoded = decode(bytes);
  if ("problem" in decoded) return yield { type: "problem", origin, remark: decoded.problem };
  const { document } = parseHTML(decoded.text) as unknown as { document: ElementLike };
  const channel = wordsOf(document.querySelector(".page_header .text"));
  let sender: string | null = null;
  let any = false;
  for (const message of document.querySelectorAll(".message.default")) {
    any = true;
    const body = childOf(message, "body") ?? message;
    // A message "joined" to the one before comes from the same sender and does not repeat the name.
    sender = wordsOf(childOf(body, "from_name")) ?? sender;
    const input = readMessage(message, body, channel, sender, origin, reading);
    if (input) yield input;
  }
  if (!any) yield problem(origin, "empty-file", "there are no messages on this page of a Telegram export");
  if (!/<\/html>\s*$/i.test(decoded.text.slice(-200)))
    yield problem(origin, "damaged", "the page ends in the middle: it is cut off");
}

function readMessage(
  message: ElementLike,
  body: ElementLike,
  channel: string | null,
  sender: string | null,
  origin: string,
  { defaults }: Reading,
): Input | null {
  const forward = childOf(body, "forwarded");
  const text = wordsOf(childOf(forward ?? body, "text"));
  if (text === null) return null;
  const place = `${origin}#${message.id}`;
  const source = sender && channel && sender !== channel ? `${sender} (${channel})` : (channel ?? sender);
  return reportInput({
    id: identityOf(["telegram", channel ?? "", message.id, text]),
    text,
    source: source ?? defaults.source,
    published:
      timeOf(childOf(body, "date")?.getAttribute("title") ?? "") ??
      (defaults.published ? publishedAt(defaults.published, "stated", "option") : null),
    forwardedFrom: forward ? originOf(forward) : undefined,
    replyTo: replyOf(body),
    from: place,
  });
}

/** The name over a forwarded message, without the time that stands beside it. */
function originOf(forward: ElementLike): string | null {
  const name = childOf(forward, "from_name");
  name?.querySelector(".date")?.remove();
  return wordsOf(name);
}

function replyOf(body: ElementLike): string | undefined {
  const link = childOf(body, "reply_to")?.querySelector("a")?.getAttribute("href") ?? "";
  const id = /#go_to_message(\d+)$/.exec(link)?.[1];
  return id ? `message ${id}` : undefined;
}

function childOf(element: ElementLike, name: string): ElementLike | null {
  for (const node of element.childNodes) {
    const child = node as ElementLike;
    if (child.className?.split?.(/\s+/).includes(name)) return child;
  }
  return null;
}

/** The words of an element, with `<br>` as line breaks; null where there are none. */
export function wordsOf(element: ElementLike | null): string | null {
  if (element === null) return null;
  for (const br of element.querySelectorAll("br")) br.replaceWith("\u2028");
  const words = (element.textContent ?? "")
    .replace(/[ \t\r\n]+/g, " ")
    .replace(/ ?\u2028 ?/g, "\n")
    .trim();
  return words === "" ? null : words;
}

const TIME = /^(\d{2})\.(\d{2})\.(\d{4}) (\d{2}:\d{2}:\d{2})(?: UTC([+-]\d{2}:\d{2}))?$/;

/** "17.05.2023 10:00:00 UTC+03:00"; older exports give no zone. */
function timeOf(title: string): Published | null {
  const [, day, month, year, time, zone = ""] = TIME.exec(title.trim()) ?? [];
  return day ? publishedAt(`${year}-${month}-${day}T${time}${zone}`, "stated", "Telegram") : null;
}

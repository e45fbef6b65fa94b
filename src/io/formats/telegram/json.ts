import { z } from "zod";
import type { Published } from "../../../core/model/document.ts";
import { identityOf } from "../../../core/model/identity.ts";
import { publishedAt } from "../../../core/model/published.ts";
import type { Report } from "../../../core/model/report.ts";
import { type Input, megabytes, type Opened, problem, type Reading, reportInput, type Taking } from "../input.ts";
import { withoutMark } from "../streams.ts";
import { type Chat, type Item, MessageScanner } from "./items.ts";

const piece = z.union([z.string(), z.object({ text: z.string() }).transform(({ text }) => text)]);
const words = z.union([z.string(), z.array(piece).transform((pieces) => pieces.join(""))]);
const number = z.union([z.number(), z.string()]).transform(String);

/** A message as Telegram Desktop exports it, as far as it is read here. */
const message = z.object({
  id: number,
  type: z.string(),
  date: z.string().optional(),
  date_unixtime: number.optional(),
  edited: z.string().optional(),
  edited_unixtime: number.optional(),
  from: z.string().nullish(),
  forwarded_from: z.string().nullish(),
  reply_to_message_id: number.optional(),
  text: words.default(""),
  poll: z.object({ question: words, answers: z.array(z.object({ text: words })).default([]) }).optional(),
});

type Message = z.infer<typeof message>;

/** The messages of `result.json`, of one chat or of all, one document each; what holds no words is left out. */
export async function* readTelegramJson({ origin, stream }: Opened, reading: Reading): AsyncGenerator<Input> {
  const scanner = new MessageScanner(reading.limits.line);
  for await (const chunk of withoutMark(stream)) {
    for (const item of scanner.push(chunk)) {
      const input = readItem(item, `${origin}#${item.at}`, reading);
      if (input) yield input;
    }
    if (scanner.broken !== null) break;
  }
  const broken = scanner.end();
  if (broken !== null) yield problem(origin, "damaged", broken);
  else if (!scanner.found) yield problem(origin, "empty-file", "there is no list of messages in it");
}

function readItem({ chat, bytes }: Item, origin: string, reading: Reading): Input | null {
  if (bytes === null)
    return problem(origin, "too-large", `the message is longer than ${megabytes(reading.limits.line)}`);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    const why = error instanceof SyntaxError ? error.message.slice(0, 80).toWellFormed() : "no valid UTF-8";
    return problem(origin, "broken-item", `the message is no valid JSON (${why})`);
  }
  const parsed = message.safeParse(value);
  if (!parsed.success) {
    const why = parsed.error.issues.map((issue) => `"${issue.path.join(".")}": ${issue.message}`).join("; ");
    return problem(origin, "broken-item", `no message as Telegram Desktop writes it (${why.slice(0, 200)})`);
  }
  const report = reportOf(parsed.data, chat, origin, reading);
  return report && reportInput(report);
}

function reportOf(message: Message, chat: Chat, origin: string, { defaults }: Taking): Report | null {
  const text = textOf(message);
  if (message.type !== "message" || text.trim() === "") return null;
  const address = addressOf(chat, message.id);
  const reply = message.reply_to_message_id;
  const edited = timeOf(message.edited_unixtime, message.edited);
  return {
    id: identityOf(["telegram", chat.id ?? chat.name ?? "", message.id, text]),
    text,
    source: sourceOf(message, chat) ?? defaults.source,
    url: address,
    published: timeOf(message.date_unixtime, message.date) ?? statedBy(defaults.published),
    // The key stands there with null where the sender of the original hides.
    forwardedFrom: "forwarded_from" in message ? (message.forwarded_from ?? null) : undefined,
    replyTo: reply === undefined ? undefined : (addressOf(chat, reply) ?? `message ${reply}`),
    edited: edited?.at,
    from: origin,
  };
}

/** The words of a message: text or caption, and those of a poll. */
function textOf({ text, poll }: Message): string {
  const asked = poll ? [poll.question, ...poll.answers.map((answer) => answer.text)] : [];
  return [text, ...asked].filter((part) => part.trim() !== "").join("\n");
}

/** A channel speaks with its own name; in a group, each member does. */
function sourceOf({ from }: Message, chat: Chat): string | null {
  const group = chat.type !== null && !chat.type.endsWith("channel");
  if (!group) return chat.name ?? from ?? null;
  return from && chat.name && from !== chat.name ? `${from} (${chat.name})` : (from ?? chat.name);
}

const addressOf = (chat: Chat, id: string): string | null => (chat.id ? `https://t.me/c/${chat.id}/${id}` : null);

/** Seconds since 1970 are exact; the written time is that of the exporting computer's zone, which is not told. */
function timeOf(seconds: string | undefined, written: string | undefined): Published | null {
  const time = Number(seconds);
  if (seconds !== undefined && time > 0 && time < 253402300800)
    return publishedAt(new Date(time * 1000).toISOString().replace(".000", ""), "stated", "Telegram");
  return written ? publishedAt(written, "stated", "Telegram") : null;
}

const statedBy = (day: string | undefined): Published | null => (day ? publishedAt(day, "stated", "option") : null);

import { parseHTML } from "linkedom";
import { identityOf } from "../../../core/model/identity.ts";
import { publishedAt } from "../../../core/model/published.ts";
import { decode } from "../decode.ts";
import { type Input, problem, reportInput, type Taking } from "../input.ts";
import { type ElementLike, wordsOf } from "./html.ts";

/** True where an address is that of a channel's public preview. */
export const isPreview = (url: string): boolean => /^https:\/\/t\.me\/s\/\w+/.test(url);

/** The messages in the bytes of a preview page. */
export function* readPreviewBytes(
  bytes: Uint8Array,
  origin: string,
  taking: Taking,
  charset: string | null,
): Generator<Input> {
  const decoded = decode(bytes, charset ?? "utf-8");
  if ("problem" in decoded) yield { type: "problem", origin, remark: decoded.problem };
  else yield* readPreview(decoded.text, origin, taking);
}

/** The messages on the public preview page of a channel (`t.me/s/NAME`), one document each. */
export function* readPreview(html: string, origin: string, { defaults }: Taking): Generator<Input> {
  const { document } = parseHTML(html) as unknown as { document: ElementLike };
  const channel = wordsOf(document.querySelector(".tgme_channel_info_header_title"));
  let any = false;
  for (const message of document.querySelectorAll(".tgme_widget_message[data-post]")) {
    any = true;
    const post = message.getAttribute("data-post") ?? "";
    const text = wordsOf(message.querySelector(".tgme_widget_message_text:not(.js-message_reply_text)"));
    if (text === null || !/^\w+\/\d+$/.test(post)) continue;
    const forward = message.querySelector(".tgme_widget_message_forwarded_from");
    const reply = message.querySelector("a.tgme_widget_message_reply")?.getAttribute("href");
    const place = `${origin}#${post}`;
    yield reportInput({
      id: identityOf(["telegram", post, text]),
      text,
      source: channel ?? defaults.source ?? post.split("/")[0],
      url: `https://t.me/${post}`,
      published: publishedAt(
        message.querySelector(".tgme_widget_message_date time")?.getAttribute("datetime") ?? "",
        "stated",
        "Telegram",
      ),
      forwardedFrom: forward ? wordsOf(message.querySelector(".tgme_widget_message_forwarded_from_name")) : undefined,
      replyTo: reply && /^https:\/\/t\.me\/\w+\/\d+$/.test(reply) ? reply : undefined,
      from: place,
    });
  }
  if (!any)
    yield problem(origin, "empty-file", "the page shows no messages: no such public channel, or one without a preview");
}

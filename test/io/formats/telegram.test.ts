import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MessageScanner } from "../../../src/io/formats/telegram/items.ts";
import { readPreview } from "../../../src/io/formats/telegram/preview.ts";
import { keep, loadDocuments, openLedger } from "../../../src/io/ledger/index.ts";
import { cleanedAll, documents, Folder, outcomes, read } from "./folder.ts";

const folder = new Folder();

const MESSAGES = [
  { id: 1, type: "service", action: "create_channel", text: "" },
  {
    id: 2,
    type: "message",
    date: "2023-05-17T13:00:00",
    date_unixtime: "1684317600",
    from: "Beispielkanal",
    text: [
      "In ",
      { type: "bold", text: "Bachmut" },
      ' wurden "drei" Häuser {zerstört]. ',
      { type: "link", text: "https://example.org" },
    ],
  },
  {
    id: 3,
    type: "message",
    date: "2023-05-17T13:05:00",
    date_unixtime: "1684317900",
    edited: "2023-05-17T14:00:00",
    edited_unixtime: "1684321200",
    from: "Beispielkanal",
    forwarded_from: "Anderer Kanal",
    reply_to_message_id: 2,
    photo: "photos/photo_1.jpg",
    text: "Die Unterschrift unter einem Bild.",
  },
  { id: 4, type: "message", date: "2023-05-17T13:06:00", forwarded_from: null, text: "Weitergeleitet von unbekannt." },
  { id: 5, type: "message", date: "2023-05-17T13:07:00", photo: "photos/photo_2.jpg", text: "" },
  {
    id: 6,
    type: "message",
    date: "2023-05-17T13:08:00",
    poll: { question: "Hält die Brücke?", answers: [{ text: "Ja" }, { text: "Nein" }] },
    text: "",
  },
];
const EXPORT = { name: "Beispielkanal", type: "public_channel", id: 1234567, messages: MESSAGES };
const json = (value: unknown): string => JSON.stringify(value, null, 1);

describe("result.json of Telegram Desktop", () => {
  it("gives a document for each message with words; the channel is the source", async () => {
    const [first, second, third, poll, ...rest] = documents(await read(folder.put("result.json", json(EXPORT))));
    expect(first).toMatchObject({
      text: 'In Bachmut wurden "drei" Häuser {zerstört]. https://example.org',
      source: "Beispielkanal",
      url: "https://t.me/c/1234567/2",
      published: { at: "2023-05-17T10:00:00Z", basis: "stated", from: "Telegram" },
    });
    expect(first).not.toHaveProperty("forwardedFrom");
    expect(second).toMatchObject({
      source: "Beispielkanal",
      forwardedFrom: "Anderer Kanal",
      replyTo: "https://t.me/c/1234567/2",
      edited: "2023-05-17T11:00:00Z",
    });
    expect(third).toMatchObject({ forwardedFrom: null, published: { at: "2023-05-17T13:06:00" } });
    expect(poll?.text).toBe("Hält die Brücke?\nJa\nNein");
    expect(rest).toEqual([]);
  });

  it("reads all chats of a whole account; in a group each member speaks", async () => {
    const text = { type: "message", date: "2023-05-17T13:00:00" };
    const all = {
      about: "x",
      chats: {
        list: [
          {
            name: "Gruppe",
            type: "private_supergroup",
            id: 7,
            messages: [{ ...text, id: 1, from: "Anna", text: "eins" }],
          },
          {
            name: "Kanal",
            type: "private_channel",
            id: 8,
            messages: [{ ...text, id: 1, from: "Kanal", text: "zwei" }],
          },
        ],
      },
    };
    const found = documents(await read(folder.put("result.json", json(all))));
    expect(found.map(({ source, url }) => [source, url])).toEqual([
      ["Anna (Gruppe)", "https://t.me/c/7/1"],
      ["Kanal", "https://t.me/c/8/1"],
    ]);
  });

  it("comes back from the ledger with forward, reply and edit", async () => {
    const found = documents(await read(folder.put("result.json", json(EXPORT))));
    const ledger = await openLedger(join(folder.root, "ledger"));
    const readings = found.map((document) => ({ document, claims: [], remarks: document.remarks, origin: "x" }));
    await keep(ledger, readings, "packs");
    const kept = await loadDocuments(
      ledger,
      found.map(({ id }) => id),
    );
    ledger.close();
    const facts = (list: typeof found) =>
      list
        .map(({ id, forwardedFrom, replyTo, edited }) => JSON.stringify({ id, forwardedFrom, replyTo, edited }))
        .sort();
    expect(facts(kept)).toEqual(facts(found));
  });

  it("keeps a message and its later, edited self apart", async () => {
    const edited = { ...EXPORT, messages: [{ ...MESSAGES[1], text: "Anders." }] };
    const ids = async (value: unknown): Promise<string[]> =>
      documents(await read(folder.put("result.json", json(value)))).map(({ id }) => id);
    const [before] = await ids(EXPORT);
    const [after] = await ids(edited);
    expect((await ids(EXPORT))[0]).toBe(before);
    expect(after).not.toBe(before);
  });

  it.each([
    ["cut off", json(EXPORT).slice(0, -300), ["damaged"]],
    [
      "a message that is none",
      json({ ...EXPORT, messages: [7, { id: 1 }, MESSAGES[3]] }),
      ["broken-item", "Weitergeleitet von unbekannt."],
    ],
    [
      "a message that is no JSON",
      json({ ...EXPORT, messages: [{ broken: 1 }, MESSAGES[3]] }).replace('"broken": 1', '"broken": oops'),
      ["broken-item", "Weitergeleitet von unbekannt."],
    ],
    [
      "a message beyond the limit",
      json({ ...EXPORT, messages: [{ ...MESSAGES[3], text: "x".repeat(5000) }, MESSAGES[3]] }),
      ["too-large", "Weitergeleitet von unbekannt."],
    ],
    ["brackets without end", `{"messages": ${"[".repeat(100_000)}`, ["damaged"]],
    ["brackets that do not match", '{"messages": [{"a": ]}', ["damaged"]],
    ["no list", '{"messages": {}}', ["empty-file"]],
  ])("%s: is named, the rest is read", async (_name, text, expected) => {
    const found = await outcomes(folder.put("result.json", text), { line: 3000 });
    expect(found.slice(-expected.length)).toEqual(expected);
  });

  it("reads the same whatever the size of the chunks", () => {
    const bytes = Buffer.from(json(EXPORT));
    const scan = (cuts: readonly number[]): string[] => {
      const scanner = new MessageScanner(10_000);
      const edges = [0, ...[...cuts].sort((a, b) => a - b), bytes.length];
      const items = edges.slice(1).flatMap((end, i) => scanner.push(bytes.subarray(edges[i], end)));
      expect(scanner.end()).toBeNull();
      return items.map((item) => `${item.chat.id} ${item.bytes}`);
    };
    const whole = scan([]);
    expect(whole.length).toBe(MESSAGES.length);
    fc.assert(
      fc.property(fc.array(fc.nat(bytes.length)), (cuts) => {
        expect(scan(cuts)).toEqual(whole);
      }),
    );
  });
});

const page = (messages: string): string => `<!DOCTYPE html><html><head><title>Exported Data</title></head>
<body onload="CheckLocation();"><div class="page_wrap"><div class="page_header"><div class="content"><div class="text bold">
Beispielkanal
</div></div></div><div class="page_body chat_page"><div class="history">${messages}</div></div></div></body></html>`;

const HTML = page(`
<div class="message service" id="message-1"><div class="body details">17 May 2023</div></div>
<div class="message default clearfix" id="message2"><div class="body">
 <div class="pull_right date details" title="17.05.2023 13:00:00 UTC+03:00">13:00</div>
 <div class="from_name">
Beispielkanal
 </div><div class="text">
In <strong>Bachmut</strong> brennt es.<br><br>Mehr &amp; mehr.
 </div></div></div>
<div class="message default clearfix joined" id="message3"><div class="body">
 <div class="pull_right date details" title="17.05.2023 13:05:00">13:05</div>
 <div class="reply_to details">In reply to <a href="#go_to_message2">this message</a></div>
 <div class="media_wrap clearfix"><a class="photo_wrap" href="photos/1.jpg"></a></div>
 <div class="forwarded body"><div class="from_name">
Anderer Kanal <span class="date details" title="16.05.2023 09:00:00"> 16.05.2023 09:00:00</span></div>
 <div class="text">Unterschrift des Bildes.</div></div></div></div>
<div class="message default clearfix" id="message4"><div class="body"><div class="media_wrap"></div></div></div>`);

describe("the preview page of a channel", () => {
  const post = (id: string, inner: string): string =>
    `<div class="tgme_widget_message_wrap"><div class="tgme_widget_message" data-post="${id}">${inner}<a class="tgme_widget_message_date" href="#"><time datetime="2023-05-17T10:00:00+00:00">10:00</time></a></div></div>`;
  const words = (text: string): string =>
    `<div class="tgme_widget_message_text js-message_text" dir="auto">${text}</div>`;
  const preview = (...posts: string[]): string =>
    `<html><body><div class="tgme_channel_info_header_title"><span dir="auto">Beispielkanal</span></div>${posts.join("")}</body></html>`;
  const taking = { defaults: {} };

  it("gives its messages with address, time, forward and reply", async () => {
    const forward =
      '<div class="tgme_widget_message_forwarded_from">Forwarded from <a class="tgme_widget_message_forwarded_from_name"><span>Anderer Kanal</span></a></div>';
    const reply =
      '<a class="tgme_widget_message_reply" href="https://t.me/beispiel/1"><div class="tgme_widget_message_text js-message_reply_text">Alt</div></a>';
    const html = preview(
      post("beispiel/1", words("Eins.<br/>Zwei.")),
      post("beispiel/2", forward + reply + words("Drei.")),
      post("beispiel/3", ""),
    );
    const [first, second, ...rest] = documents(await cleanedAll(readPreview(html, "x", taking)));
    expect(first).toMatchObject({
      text: "Eins.\nZwei.",
      source: "Beispielkanal",
      url: "https://t.me/beispiel/1",
      published: { at: "2023-05-17T10:00:00+00:00", from: "Telegram" },
    });
    expect(second).toMatchObject({ text: "Drei.", forwardedFrom: "Anderer Kanal", replyTo: "https://t.me/beispiel/1" });
    expect(rest).toEqual([]);
  });

  it("says when there is none", () => {
    expect([...readPreview("<p>x", "x", taking)]).toMatchObject([{ remark: { code: "empty-file" } }]);
  });
});

describe("HTML of Telegram Desktop", () => {
  it("gives a document for each message, with forward, reply and line breaks", async () => {
    const found = documents(await read(folder.put("messages.html", HTML)));
    expect(found).toHaveLength(2);
    expect(found[0]).toMatchObject({
      text: "In Bachmut brennt es.\n\nMehr & mehr.",
      source: "Beispielkanal",
      published: { at: "2023-05-17T13:00:00+03:00", from: "Telegram" },
    });
    expect(found[1]).toMatchObject({
      text: "Unterschrift des Bildes.",
      source: "Beispielkanal",
      forwardedFrom: "Anderer Kanal",
      replyTo: "message 2",
      published: { at: "2023-05-17T13:05:00" },
    });
  });

  it("says when the page is cut off or empty", async () => {
    const cut = await outcomes(folder.put("messages.html", HTML.slice(0, HTML.indexOf("message3"))));
    expect(cut).toEqual(["In Bachmut brennt es.\n\nMehr & mehr.", "damaged"]);
    expect(await outcomes(folder.put("messages.html", page("")))).toEqual(["empty-file"]);
  });

  it("is passed over in a folder that holds result.json too, and so are the media", async () => {
    const path = folder.put("result.json", json(EXPORT));
    writeFileSync(join(dirname(path), "messages.html"), HTML);
    mkdirSync(join(dirname(path), "photos"));
    writeFileSync(join(dirname(path), "photos", "photo_1.jpg"), "\xff\xd8\xff", "latin1");
    const inputs = await read(dirname(path));
    expect(inputs.every((input) => input.type === "document" && input.origin.startsWith(path))).toBe(true);
    expect(inputs).toHaveLength(4);
  });
});

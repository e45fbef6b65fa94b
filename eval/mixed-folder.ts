/** A folder of files in many formats, one in ten damaged, and what is known of it: for what must survive damage and kills. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { zipOf } from "../test/io/formats/pack.ts";
import { dice } from "./made.ts";

/** A file: its bytes, how many reports are read from it, and the code of what is wrong with it. */
interface Made {
  readonly bytes: string | Buffer;
  readonly reports: number;
  readonly code?: string;
}

/** How a kind of file is made, sound and damaged. `n` is a number that only this file has. */
interface Kind {
  readonly name: (n: number) => string;
  readonly sound: (n: number) => Made;
  readonly damaged: (n: number) => Made;
}

const TOWNS = ["Kramatorsk", "Bakhmut", "Sloviansk", "Kherson", "Kupiansk"];
const words = (n: number): string =>
  `In ${TOWNS[n % TOWNS.length]} ${(n % 40) + 1} people were killed in the shelling of street number ${n}, officials said on 17 May 2023.`;

const page = (n: number): string =>
  `<html lang="en"><head><title>Report ${n}</title></head><body><article><h1>Report ${n}</h1><p>${words(n)}</p></article></body></html>`;
const line = (n: number, part: number): string =>
  JSON.stringify({ id: `line-${n}-${part}`, text: `${words(n)} Part ${part}.` });
const item = (n: number, part: number): string =>
  `<item><title>Item ${n}</title><description>${words(n)} Part ${part}.</description></item>`;
const message = (n: number, part: number): string =>
  JSON.stringify({
    id: n * 10 + part,
    type: "message",
    date: "2023-05-17T13:00:00",
    text: `${words(n)} Part ${part}.`,
  });
const chat = (n: number): string => `{"name": "Channel ${n}", "type": "public_channel", "id": ${n + 1}, "messages": [`;
function record(n: number, part: number): Buffer {
  const body = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page(n * 10 + part)}`);
  const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://blatt.example/${n}/${part}\r\nContent-Type: application/http\r\nContent-Length: ${body.length}\r\n\r\n`;
  return gzipSync(Buffer.concat([Buffer.from(head), body, Buffer.from("\r\n\r\n")]));
}
const archive = (n: number): Buffer =>
  zipOf([
    { name: "a.txt", data: `${words(n)} In the archive.` },
    { name: "b.html", data: page(n) },
  ]);
const PICTURE = Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1");

const KINDS: readonly Kind[] = [
  {
    name: (n) => `${n}.txt`,
    sound: (n) => ({ bytes: words(n), reports: 1 }),
    damaged: () => ({ bytes: PICTURE, reports: 0, code: "not-text" }),
  },
  {
    name: (n) => `${n}.md`,
    sound: (n) => ({
      bytes: `---\nsource: Sample Post\npublished: 2023-05-17\n---\n# Report ${n}\n\n${words(n)}\n`,
      reports: 1,
    }),
    damaged: () => ({ bytes: "", reports: 0, code: "empty-file" }),
  },
  {
    name: (n) => `${n}.html`,
    sound: (n) => ({ bytes: page(n), reports: 1 }),
    damaged: () => ({ bytes: Buffer.from([0, 1, 2, 3, 0, 0, 0, 9]), reports: 0, code: "not-text" }),
  },
  {
    name: (n) => `${n}.jsonl`,
    sound: (n) => ({ bytes: `${line(n, 1)}\n${line(n, 2)}\n`, reports: 2 }),
    damaged: (n) => ({ bytes: `${line(n, 1)}\n{"id": \n${line(n, 2)}\n`, reports: 2, code: "broken-line" }),
  },
  {
    name: (n) => `${n}.eml`,
    sound: (n) => ({
      bytes: `From: Desk <desk@blatt.example>\r\nDate: Wed, 17 May 2023 10:00:00 +0000\r\nSubject: Report ${n}\r\n\r\n${words(n)}\r\n`,
      reports: 1,
    }),
    damaged: (n) => ({ bytes: `no head at all\r\n\r\n${words(n)}`, reports: 0, code: "damaged" }),
  },
  {
    name: (n) => `${n}.rss`,
    sound: (n) => ({
      bytes: `<rss version="2.0"><channel><title>Feed</title>${item(n, 1)}${item(n, 2)}</channel></rss>`,
      reports: 2,
    }),
    damaged: (n) => ({
      bytes: `<rss version="2.0"><channel><title>Feed</title>${item(n, 1)}<item><title>Cut`,
      reports: 1,
      code: "damaged",
    }),
  },
  {
    name: (n) => `${n}.json`,
    sound: (n) => ({ bytes: `${chat(n)}${message(n, 1)}, ${message(n, 2)}]}`, reports: 2 }),
    damaged: (n) => ({ bytes: `${chat(n)}${message(n, 1)}, {"id": 7, "type": "mess`, reports: 1, code: "damaged" }),
  },
  {
    name: (n) => `${n}.zip`,
    sound: (n) => ({ bytes: archive(n), reports: 2 }),
    damaged: (n) => ({ bytes: archive(n).subarray(0, -40), reports: 0, code: "damaged" }),
  },
  {
    name: (n) => `${n}.warc.gz`,
    sound: (n) => ({ bytes: Buffer.concat([record(n, 1), record(n, 2)]), reports: 2 }),
    damaged: (n) => ({
      bytes: Buffer.concat([record(n, 1), record(n, 2).subarray(0, -30)]),
      reports: 1,
      code: "damaged",
    }),
  },
];

/** What is in a folder that was made. */
export interface Mixed {
  readonly reports: number;
  /** The code of what is wrong, by the name of each damaged file. */
  readonly damaged: ReadonlyMap<string, string>;
}

/** Fills a folder with so many files, one in ten damaged, in subfolders of a thousand. */
export function makeMixed(folder: string, files: number): Mixed {
  const roll = dice(7);
  const damaged = new Map<string, string>();
  let reports = 0;
  for (let n = 0; n < files; n++) {
    const kind = KINDS[roll(KINDS.length)] as Kind;
    const made = n % 10 === 3 ? kind.damaged(n) : kind.sound(n);
    const part = String(Math.floor(n / 1000));
    mkdirSync(join(folder, part), { recursive: true });
    writeFileSync(join(folder, part, kind.name(n)), made.bytes);
    reports += made.reports;
    if (made.code) damaged.set(kind.name(n), made.code);
  }
  return { reports, damaged };
}

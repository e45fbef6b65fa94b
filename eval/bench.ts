/**
 * `npm run bench`: how fast reports are read, on one core, without the ledger: MB/s of text,
 * documents/s and peak memory; and the same texts through chrono-node (which finds dates only) in the
 * same run, as a ratio. Then the growth: a stream of ten times the documents, in flat memory.
 */
import * as chrono from "chrono-node";
import { HOSTILE } from "../test/cases/hostile.ts";
import { packs, type Report, read } from "./read.ts";
import { jsonl, sharedPath } from "./shared.ts";

interface TextSet {
  readonly name: string;
  readonly texts: readonly Report[];
  readonly dates: (text: string) => unknown;
}

const megabytes = (texts: readonly Report[]): number =>
  texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;

/** Seconds that `work` takes over all texts: the faster of two rounds, after one that warms up. */
function seconds(texts: readonly Report[], work: (report: Report) => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    for (const report of texts) work(report);
    if (round > 0) best = Math.min(best, (performance.now() - start) / 1000);
  }
  return best;
}

function sets(): TextSet[] {
  const found: TextSet[] = [];
  const add = (file: string, name: string, keep: (report: Report) => boolean, dates: TextSet["dates"]): void => {
    const path = sharedPath("data", file);
    if (path) found.push({ name, texts: jsonl<Report>(path).filter(keep), dates });
  };
  add(
    "telegram-posts.jsonl",
    "Telegram posts, uk",
    ({ language }) => language === "uk",
    (text) => chrono.uk.parse(text),
  );
  add(
    "telegram-posts.jsonl",
    "Telegram posts, ru",
    ({ language }) => language === "ru",
    (text) => chrono.ru.parse(text),
  );
  add(
    "viina-2022.jsonl",
    "report sentences, uk",
    ({ language }) => language === "uk",
    (text) => chrono.uk.parse(text),
  );
  add(
    "viina-2022.jsonl",
    "report sentences, ru",
    ({ language }) => language === "ru",
    (text) => chrono.ru.parse(text),
  );
  add(
    "de-quotations.jsonl",
    "news texts, de",
    () => true,
    (text) => chrono.de.parse(text),
  );
  return found;
}

const row = (cells: readonly string[]): string =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(22) : cell.padStart(10))).join("");

/** Prints the table of speeds; gives that over all texts, in MB/s. */
function speed(all: readonly TextSet[]): number {
  console.log(row(["", "MB", "docs/s", "MB/s", "chrono", "ratio"]));
  let [bytes, ours, theirs] = [0, 0, 0];
  for (const { name, texts, dates } of all) {
    const size = megabytes(texts);
    const reading = seconds(texts, read);
    const finding = seconds(texts, ({ text }) => dates(text));
    [bytes, ours, theirs] = [bytes + size, ours + reading, theirs + finding];
    console.log(
      row([
        name,
        size.toFixed(2),
        (texts.length / reading).toFixed(0),
        (size / reading).toFixed(2),
        (size / finding).toFixed(2),
        (finding / reading).toFixed(2),
      ]),
    );
  }
  console.log(
    row([
      "all",
      bytes.toFixed(2),
      "",
      (bytes / ours).toFixed(2),
      (bytes / theirs).toFixed(2),
      (theirs / ours).toFixed(2),
    ]),
  );
  return bytes / ours;
}

/** Reads `count` documents one after the other, as a stream would bring them; peak heap in MB at tenths of the way. */
function growth(texts: readonly Report[], count: number): void {
  const heaps: number[] = [];
  const start = performance.now();
  let first = 0;
  for (let index = 0; index < count; index++) {
    read({ ...(texts[index % texts.length] as Report), id: `stream-${index}` });
    if ((index + 1) % (count / 10) !== 0) continue;
    heaps.push(process.memoryUsage().rss / 1e6);
    if (heaps.length === 1) first = performance.now() - start;
  }
  const total = performance.now() - start;
  console.log(
    `\nstream of ${count} documents: ${(total / 1000).toFixed(1)} s, ${(total / first).toFixed(2)} times the first tenth`,
  );
  console.log(`resident memory after each tenth, MB: ${heaps.map((heap) => heap.toFixed(0)).join(" ")}`);
}

/** Speed on hostile texts of 200 kB, as a share of the speed on real ones. */
function hostile(normal: number): void {
  console.log("\nhostile texts of 200 kB: MB/s, and as a share of the speed above");
  for (const [name, piece] of HOSTILE) {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    const size = Buffer.byteLength(text) / 1e6;
    const start = performance.now();
    read({ id: name, text });
    const reached = size / ((performance.now() - start) / 1000);
    console.log(row([name.slice(0, 30).padEnd(30), "", reached.toFixed(2), (reached / normal).toFixed(2)]));
  }
}

const all = sets();
if (all.length === 0) console.log("The texts to measure on are not beside this checkout (../shared/data).");
else {
  const start = performance.now();
  packs();
  console.log(`packs compiled in ${(performance.now() - start).toFixed(0)} ms\n`);
  hostile(speed(all));
  growth(
    all.flatMap(({ texts }) => texts).filter(({ text }) => text.length < 4000),
    100_000,
  );
  console.log(`peak memory of the process: ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB`);
}

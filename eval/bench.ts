/**
 * `npm run bench`: how fast reports are read, on one core, without the ledger: MB/s of text and documents/s; the same
 * texts through chrono-node (which finds dates only) in the same run and the English ones through compromise, as ratios. Then hostile texts, the same with every
 * list of words doubled, two workers against one thread (and what two threads that share nothing gain here), and the growth: a stream of ten times the documents, in flat
 * memory. `npm run bench -- PART ...` does only some of these: `speed`, `hostile`, `doubled`, `jobs`, `stream`.
 */
import * as chrono from "chrono-node";
import nlp from "compromise";
import type { Workers } from "../src/apps/cli/crew.ts";
import { Crew, oneByOne } from "../src/apps/cli/crew.ts";
import { packReader } from "../src/apps/cli/reader.ts";
import { perform } from "../src/apps/cli/tasks.ts";
import { startWorkers } from "../src/apps/cli/workers.ts";
import type { TextInput } from "../src/core/model/report.ts";
import { compilePacks } from "../src/core/pipeline.ts";
import { languages } from "../src/languages/index.ts";
import { theatre } from "../src/theatres/index.ts";
import { HOSTILE } from "../test/cases/hostile.ts";
import { doubledPack, doubledTheatre } from "./doubled.ts";
import { packs, type Report, read } from "./read.ts";
import { jsonl, sharedPath } from "./shared.ts";
import { sideBySide } from "./side-by-side.ts";

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

const ENGLISH = "news texts, en";

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
  const pairs = sharedPath("data", "warline-pairs.dev.jsonl");
  if (pairs) {
    const texts = jsonl<{ id: string; en: string }>(pairs).map(({ id, en }) => ({ id, text: en }));
    found.push({ name: ENGLISH, texts, dates: (text) => chrono.en.parse(text) });
  }
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
    const reading = seconds(texts, (report) => read(report));
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

/** compromise on the English texts: all that it tells of words and their classes. */
function besideCompromise({ texts }: TextSet): void {
  const size = megabytes(texts);
  const reading = seconds(texts, (report) => read(report));
  const tagging = seconds(texts, ({ text }) => nlp(text));
  const speeds = `${(size / reading).toFixed(2)} against ${(size / tagging).toFixed(3)} MB/s`;
  console.log(`\ncompromise on the English texts: ${(tagging / reading).toFixed(1)} times as fast (${speeds}); aim 20`);
}

/** Seconds of processors that two kinds of work take over all texts, by turns, so that neighbours disturb both alike. */
function byTurns(texts: readonly Report[], works: readonly ((report: Report) => unknown)[]): number[] {
  const STRETCH = 200;
  const rounds = [0, 1, 2, 3].map((round) => {
    const taken = works.map(() => 0);
    for (let from = 0; from < texts.length; from += STRETCH) {
      const turn = works.map((_, index) => index);
      for (const index of (from / STRETCH + round) % 2 === 0 ? turn : turn.reverse()) {
        const start = process.cpuUsage();
        for (const report of texts.slice(from, from + STRETCH)) works[index]?.(report);
        taken[index] = (taken[index] as number) + process.cpuUsage(start).user / 1e6;
      }
    }
    return taken;
  });
  return works.map((_, index) => Math.min(...rounds.slice(1).map((taken) => taken[index] as number)));
}

/** What reading costs where every list of words has as many inert ones beside its own. */
function doubled(texts: readonly Report[]): void {
  const wide = compilePacks(languages.map(doubledPack), doubledTheatre(theatre));
  const [plain, twice] = byTurns(texts, [(report) => read(report), (report) => read(report, wide)]) as [number, number];
  console.log(`\nwith every list of words doubled: ${(twice / plain).toFixed(3)} of the cost; aim 1.05 at most`);
}

/** Two workers against reading in one thread, once all are warm: by the clock, and in seconds of processors. */
async function jobs(texts: readonly Report[]): Promise<void> {
  const reports = texts.map(({ id, text }): TextInput => ({ id, text, from: "bench" }));
  const reader = await packReader([]);
  const alone = async (): Promise<void> => {
    for (const report of reports) perform(reader, "both", report);
  };
  const together = (workers: Workers) => async (): Promise<void> => {
    const crew = new Crew(reader, async () => workers, Number.POSITIVE_INFINITY);
    for await (const { done } of crew.each("both", oneByOne(reports), (report) => report))
      if (done === null) throw new Error("A worker gave nothing.");
  };
  // Of the texts each of two workers sees half in a round: as warm as one thread it is after twice as many.
  const taken = async (work: () => Promise<void>, rounds: number): Promise<{ clock: number; processors: number }> => {
    let best = { clock: Number.POSITIVE_INFINITY, processors: Number.POSITIVE_INFINITY };
    for (let round = 0; round < rounds; round++) {
      const [clock, start] = [performance.now(), process.cpuUsage()];
      await work();
      const { user, system } = process.cpuUsage(start);
      const now = { clock: (performance.now() - clock) / 1000, processors: (user + system) / 1e6 };
      if (round >= rounds / 2 && now.clock < best.clock) best = now;
    }
    return best;
  };
  const one = await taken(alone, 12);
  const shared = async (many: number): Promise<Awaited<ReturnType<typeof taken>>> => {
    const workers = startWorkers([], many);
    try {
      return await taken(together(workers), 12 * many);
    } finally {
      await workers.close();
    }
  };
  const [single, two] = [await shared(1), await shared(2)];
  const size = megabytes(texts);
  const gain = (slower: { clock: number }): string => (slower.clock / two.clock).toFixed(2);
  console.log(`\none thread ${(size / one.clock).toFixed(2)}, one worker ${(size / single.clock).toFixed(2)} MB/s`);
  console.log(
    `two workers: ${(size / two.clock).toFixed(2)} MB/s, ${gain(one)} times as fast as one thread (aim 1.8), ${gain(single)} times as one worker`,
  );
  console.log(
    `seconds of processors for it: ${(two.processors / one.processors).toFixed(2)} times those of one thread`,
  );
  for (const [load, what] of [
    ["dates", "chrono-node finds dates"],
    ["reading", "reports are read and nothing is handed over"],
  ] as const)
    console.log(
      `this machine, where ${what}: two threads do ${(await sideBySide(load, texts)).toFixed(2)} times what one does`,
    );
}

const all = sets();
const parts = new Set(process.argv.slice(2));
const wanted = (part: string): boolean => parts.size === 0 || parts.has(part);
const texts = all.flatMap((set) => set.texts);
const english = all.find(({ name }) => name === ENGLISH);
if (all.length === 0) console.log("The texts to measure on are not beside this checkout (../shared/data).");
else {
  const start = performance.now();
  packs();
  console.log(`packs compiled in ${(performance.now() - start).toFixed(0)} ms\n`);
  if (wanted("speed") || wanted("hostile")) {
    const normal = speed(all);
    if (english) besideCompromise(english);
    if (wanted("hostile")) hostile(normal);
  }
  if (wanted("doubled")) doubled(texts);
  if (wanted("jobs")) await jobs(texts);
  if (wanted("stream"))
    growth(
      texts.filter(({ text }) => text.length < 4000),
      100_000,
    );
  console.log(`peak memory of the process: ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB`);
}

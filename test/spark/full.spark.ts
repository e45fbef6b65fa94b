// `npm run test:spark -- --full`: 20,000 reports give the same as on one machine, and what it costs is printed for
// docs/measurements.md. Times are told, never tested: they mean something on an idle machine only.

import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canonicalOf, difference } from "./canonical.ts";
import { type Cluster, type Ended, onCore, startCluster } from "./cluster.ts";
import { jsonlOf, makeReports, sampleLines } from "./reports.ts";
import { lagebild, main, root } from "./run.ts";

const LARGE = Number(process.env.LAGEBILD_SPARK_REPORTS ?? 20_000);
const SMALL = Math.ceil(LARGE / 10);
/** So many files, so that both workers have the same to do whatever the size. */
const FILES = 4;
const folder = mkdtempSync(join(tmpdir(), "lagebild-full-"));
const at = (...names: string[]): string => join(folder, ...names);

const figures: string[] = [];
const tell = (what: string, value: string): void => void figures.push(`${what.padEnd(64)} ${value}`);
const seconds = (value: number): string => `${value.toFixed(1)} s`;
const ratio = (value: number): string => value.toFixed(2);

/** Reports in files of equal numbers, all of one mixture. */
function writeReports(name: string, count: number): void {
  mkdirSync(at(name));
  const reports = [...sampleLines(), ...makeReports(count - sampleLines().length)];
  for (let file = 0; file < FILES; file++)
    writeFileSync(at(name, `${file}.jsonl`), jsonlOf(reports.filter((_, n) => n % FILES === file)));
  writeFileSync(at(`${name}.jsonl`), jsonlOf(reports));
}

/** Bytes of half the files: read in two parts, the first warms Java up and the second is measured. */
const half = (name: string): number => {
  const sizes = readdirSync(at(name)).map((file) => statSync(at(name, file)).size);
  return Math.ceil((sizes.reduce((sum, size) => sum + size, 0) + Math.max(...sizes)) / 2);
};

/** Processor seconds of a program that reads a file from standard input, and the lines that it answers. */
function processorOf(command: readonly string[], input: string): { time: number; lines: number } {
  const script = 'file=$1; shift; "$@" < "$file" 2> /dev/null | wc -l; times';
  const args = ["-c", script, "sh", input, process.execPath, ...command];
  const said = execFileSync("sh", args, { cwd: root, encoding: "utf8" }).trim().split("\n");
  const parts = [...(said.at(-1) ?? "").matchAll(/(\d+)m([\d.]+)s/g)];
  return { time: parts.reduce((sum, [, m, s]) => sum + Number(m) * 60 + Number(s), 0), lines: Number(said[0]) };
}

/** Seconds of each step of a job whose name begins so, in their order. */
const stepsOf = (said: string, name: RegExp): number[] =>
  [...said.matchAll(/^lagebild: ([\w-]+): ([\d.]+) s/gm)]
    .filter(([, step = ""]) => name.test(step))
    .map(([, , time]) => Number(time));

/** Seconds by the clock until programs that begin at once, each on a core of its own, have read what they are given. */
async function timeOf(commands: readonly (readonly string[])[]): Promise<number> {
  const begun = performance.now();
  const ended = commands.map((command, core) => {
    const [program = "", ...args] = onCore(core, [process.execPath, ...command]);
    return once(spawn(program, args, { cwd: root, stdio: "ignore" }), "exit");
  });
  for (const [code] of await Promise.all(ended)) expect(code).toBe(0);
  return (performance.now() - begun) / 1000;
}

let cluster: Cluster;
beforeAll(async () => {
  writeReports("small", SMALL);
  writeReports("large", LARGE);
  cluster = await startCluster(folder, 2, "pinned");
});
afterAll(async () => {
  await cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
  console.log(["", ...figures, ""].join("\n"));
});

const run = async (name: string, out: string, stage: string, cores: number): Promise<Ended> => {
  const parts = ["--part-bytes", String(half(name))];
  const ended = await cluster.run([stage, ...parts, "--out", at(out), at(name)], { cores });
  expect(ended.code, ended.said.slice(-4000)).toBe(0);
  const spent = Object.entries(ended.processor).map(([who, time]) => `${who} ${seconds(time)}`);
  const steps = ended.said.match(/^lagebild: .*$/gm)?.join("\n");
  console.log(`${stage} ${name}, ${cores} workers; processor: ${spent.join(", ")}\n${steps}`);
  return ended;
};

describe(`${LARGE} reports`, () => {
  const jobs = new Map<string, Ended>();

  it("give byte-identical canonical JSON on a cluster and on one machine", async () => {
    const begun = performance.now();
    const { code, err } = await lagebild("add", "--no-captures", at("large"), "--ledger", at("embedded"));
    expect(code, err).toBe(0);
    tell(`lagebild add, ${LARGE} reports`, seconds((performance.now() - begun) / 1000));
    jobs.set("large 2", await run("large", "out", "all", 2));
    const wanted = await canonicalOf(at("embedded"));
    const found = await canonicalOf(at("out"));
    expect(difference(found, wanted)).toBe("");
    expect(found.split("\n").length).toBeGreaterThan(LARGE * 2);
    const size = (name: string): number =>
      Number.parseInt(execFileSync("du", ["-sk", at(name)], { encoding: "utf8" }), 10);
    tell("bytes of results for a byte of JSONL", ratio(size("out") / size("large")));
    tell("canonical JSON, cluster and one machine", `byte-identical, ${found.split("\n").length} lines`);
  });

  it("cost so much time on one worker and on two, and ten times the reports so much more", async () => {
    jobs.set("small 2", await run("small", "small-2", "all", 2));
    jobs.set("large 1", await run("large", "large-1", "read", 1));
    const steps = (name: string, step: RegExp): number[] => stepsOf(jobs.get(name)?.said ?? "", step);
    const time = (name: string, step: RegExp): number => steps(name, step).reduce((sum, one) => sum + one, 0);
    const whole = (name: string): number => jobs.get(name)?.seconds ?? 0;
    const warm = (name: string): number => steps(name, /^read-/)[1] ?? Number.NaN;
    for (const name of ["small 2", "large 2", "large 1"]) {
      const [first, second] = steps(name, /^read-/);
      const times = [whole(name), first ?? 0, second ?? 0, time(name, /^read$/)];
      tell(`job ${name} workers: whole; first half, second half, writing`, times.map(seconds).join("; "));
      const { java, node, driver } = jobs.get(name)?.processor ?? { java: 0, node: 0, driver: 0 };
      tell("... processors: Java, Node, driver", [java, node, driver].map(seconds).join("; "));
    }
    const ofJob = (name: string): number =>
      (jobs.get(name)?.processor.java ?? 0) + (jobs.get(name)?.processor.node ?? 0);
    tell("two workers against one, the second half, start of each task in", ratio(warm("large 1") / warm("large 2")));
    tell(
      "two workers against one, both halves, start of Java in",
      ratio(time("large 1", /^read-/) / time("large 2", /^read-/)),
    );
    tell("two workers against one, writing by month", ratio(time("large 1", /^read$/) / time("large 2", /^read$/)));
    tell(`growth ${SMALL} to ${LARGE} reports, whole job`, ratio(whole("large 2") / whole("small 2")));
    tell("growth, all steps", ratio(time("large 2", /./) / time("small 2", /./)));
    tell("growth, processors", ratio(ofJob("large 2") / ofJob("small 2")));
    const read = (1000 * warm("large 1")) / (LARGE / 2);
    const more = (name: RegExp): number =>
      (2 * 1000 * (time("large 2", name) - time("small 2", name))) / (LARGE - SMALL);
    const [written, linked] = [more(/^read$/), more(/^(link|weigh)/)];
    tell("ms of a core for a report: reading, start of each task in", ratio(read));
    tell("... writing by month", ratio(written));
    tell("... linking and weighing", ratio(linked));
    const hours = (reports: number): string => (((read + written + linked) * reports) / 3.6e6).toFixed(0);
    tell("core hours for 100 million such reports, and for a billion", `${hours(1e8)}; ${hours(1e9)}`);
  });

  it("could cost half the time on two cores as far as the machine goes", async () => {
    const command = [main, "read", "--jobs", "1", "--format", "jsonl", at("large", "0.jsonl")];
    const [one, two] = [await timeOf([command]), await timeOf([command, command])];
    tell("control: two embedded readers on two cores against one", ratio((2 * one) / two));
  });

  it("cost so much of a processor in the worker and in the embedded reader", () => {
    const commands = {
      embedded: [main, "read", "--jobs", "1", "--format", "jsonl", "-"],
      worker: [join(root, "dist", "worker", "worker.js"), "read"],
    };
    const least = (who: keyof typeof commands, name: string, count: number): number => {
      const rounds = [1, 2].map(() => processorOf(commands[who], at(`${name}.jsonl`)));
      for (const { lines } of rounds) expect(lines, who).toBe(count);
      return Math.min(...rounds.map(({ time }) => time));
    };
    const both = (name: string, count: number): [number, number] => [
      least("embedded", name, count),
      least("worker", name, count),
    ];
    const [small, large] = [both("small", SMALL), both("large", LARGE)];
    const [e, w] = [0, 1].map((who) => [small[who], large[who]]) as [[number, number], [number, number]];
    tell(`processor time of ${SMALL} and ${LARGE} reports, embedded read`, e.map(seconds).join(", "));
    tell("the same, worker read", w.map(seconds).join(", "));
    tell("worker / embedded throughput, start included", ratio(e[1] / w[1]));
    tell("worker / embedded throughput, without the start", ratio((e[1] - e[0]) / (w[1] - w[0])));
  });
});

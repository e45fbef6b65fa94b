/**
 * `npm run bench:server [CLAIMS] [FOLDER]`: a server over a ledger of made claims (default 1,000,000), asked what
 * the situation page asks, by one user and by twenty at once, with filters that differ from one question to the next
 * so that no kept answer is measured. Prints p50 and p95 in milliseconds, the time to the first answers after the
 * start, when the claims have been told, how long an addition takes, and how long readers wait while many are added;
 * then how soon a server answers that finds the columns of the one before. FOLDER keeps the ledger for the next run; else it is made and thrown away.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { relink } from "../src/apps/cli/linking.ts";
import type { Page } from "../src/apps/server/claims.ts";
import type { PlaceCollection, SeenClaim, Status } from "../src/apps/server/schemas.ts";
import { CLAIM_KINDS } from "../src/core/model/claim.ts";
import { openLedger, PAGES_FOLDER } from "../src/io/ledger/index.ts";
import { dice, fill, seeds } from "./made.ts";
import { root } from "./shared.ts";

const AIMS = { one: 100, twenty: 300 };
const USERS = 20;

async function build(folder: string, claims: number): Promise<void> {
  const ledger = await openLedger(folder);
  try {
    await ledger.connection.run("SET memory_limit = '2GB'");
    const reports = await fill(ledger, claims, 0, seeds());
    console.log(`made ${reports.toLocaleString("en-GB")} reports; linking them`);
    await relink(ledger);
  } finally {
    ledger.close();
  }
}

/** Starts the server and gives its address as soon as it says it. */
async function serve(folder: string): Promise<{ readonly url: string; readonly server: ChildProcess }> {
  const args = [join(root, "src/apps/cli/main.ts"), "serve", "--ledger", folder, "--port", "0"];
  const server = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const url = await new Promise<string>((resolve, reject) => {
    server.once("exit", (code) => reject(new Error(`the server ended with code ${code}`)));
    server.stdout?.setEncoding("utf8").on("data", (text: string) => {
      const found = /http:\S+/.exec(text)?.[0];
      if (found) resolve(found);
    });
  });
  return { url, server };
}

/** Waits until a process does nothing for three seconds: claims are told after the first answers. False where that cannot be seen. */
async function untilAtRest({ pid }: ChildProcess): Promise<boolean> {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return false;
  const ticks = (): number => {
    const fields = readFileSync(file, "utf8").split(") ")[1]?.split(" ") ?? [];
    return Number(fields[11]) + Number(fields[12]);
  };
  for (let still = 0, before = ticks(); still < 3; ) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const now = ticks();
    still = now - before < 5 ? still + 1 : 0;
    before = now;
  }
  return true;
}

/** Starts a server, waits for its first answers, says how long each took, and gives it. */
async function begin(folder: string, what: string): Promise<{ readonly url: string; readonly server: ChildProcess }> {
  const begun = performance.now();
  const passed = (): string => ((performance.now() - begun) / 1000).toFixed(1);
  const running = await serve(folder);
  const { url } = running;
  const up = passed();
  while ((await fetch(`${url}/api/v1/status`)).status === 503) console.log("not ready yet");
  const first = passed();
  await get(`${url}/api/v1/places?most=3000`);
  console.log(`${what}: listening after ${up} s, first answer after ${first} s, marks after ${passed()} s`);
  return running;
}

const ended = (server: ChildProcess): Promise<unknown> =>
  new Promise((resolve) => {
    server.once("exit", resolve);
    server.kill("SIGTERM");
  });

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function get<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

type Roll = (below: number) => number;
const START = Date.UTC(2022, 1, 24);
const day = (n: number): string => new Date(START + n * 86_400_000).toISOString().slice(0, 10);

interface Values {
  readonly places: readonly string[];
  readonly sources: readonly string[];
  readonly claims: readonly string[];
}

/** Filters as users set them, nearly never the same twice: a stretch of time always, and now and then one more. */
function filter(roll: Roll, { places, sources }: Values): string {
  const from = roll(900);
  const query = new URLSearchParams({ from: day(from), until: day(from + 7 + roll(300)) });
  const further = [
    () => query.set("kind", CLAIM_KINDS[roll(CLAIM_KINDS.length)] ?? "strike"),
    () => query.set("side", roll(2) ? "UA" : "RU"),
    () => query.set("source", sources[roll(sources.length)] ?? ""),
    () => query.set("place", places[roll(places.length)] ?? ""),
    () => query.set("origins", String(2 + roll(3))),
    () => query.set("contradicted", "true"),
    () => query.set("text", ["killed", "missile", "drone", "city", "wounded", "attack"][roll(6)] ?? "city"),
    () => query.set("bbox", `${24 + roll(10)},${45 + roll(3)},${36 + roll(4)},${49 + roll(3)}`),
  ];
  further[roll(further.length * 2)]?.();
  return query.toString();
}

const CALLS: readonly (readonly [name: string, path: (roll: Roll, values: Values) => string])[] = [
  ["status", () => "/status"],
  ["places, all", () => "/places?most=3000"],
  ["places", (roll, values) => `/places?most=3000&${filter(roll, values)}`],
  ["places, 20,000", (roll, values) => `/places?most=20000&${filter(roll, values)}`],
  ["timeline", (roll, values) => `/timeline?${filter(roll, values)}`],
  ["claims", (roll, values) => `/claims?limit=25&${filter(roll, values)}`],
  ["events", (roll, values) => `/events?limit=25&${filter(roll, values)}`],
  ["one claim", (roll, { claims }) => `/claims/${claims[roll(claims.length)]}`],
];

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

async function measure(url: string, path: () => string, users: number, each: number): Promise<number[]> {
  const times: number[] = [];
  const user = async (): Promise<void> => {
    for (let i = 0; i < each; i++) times.push(await milliseconds(() => get(`${url}/api/v1${path()}`)));
  };
  await Promise.all(Array.from({ length: users }, user));
  return times.sort((a, b) => a - b);
}

const shown = (times: readonly number[], aim: number): string =>
  `p50 ${quantile(times, 0.5).toFixed(0).padStart(5)}  p95 ${quantile(times, 0.95).toFixed(0).padStart(5)}${quantile(times, 0.95) > aim ? " !" : "  "}`;

async function measureAll(url: string): Promise<void> {
  const values: Values = {
    places: (await get<PlaceCollection>(`${url}/api/v1/places?most=20000`)).features.map((one) => one.properties.key),
    sources: (await get<Status>(`${url}/api/v1/status`)).sources.map((one) => one.value),
    claims: (await get<Page<SeenClaim>>(`${url}/api/v1/claims?limit=500&until=2023-06-01`)).items.map((one) => one.id),
  };
  const roll = dice(5);
  console.log(`${"".padEnd(16)}${"one user".padEnd(24)}${USERS} users   (ms; ! misses ${AIMS.one} and ${AIMS.twenty})`);
  for (const [name, path] of CALLS) {
    const next = (): string => path(roll, values);
    await measure(url, next, 1, 5);
    const one = await measure(url, next, 1, 60);
    const twenty = await measure(url, next, USERS, 10);
    console.log(`${name.padEnd(16)}${shown(one, AIMS.one)}  ${shown(twenty, AIMS.twenty)}`);
  }
  const mixed = (): string => (CALLS[roll(CALLS.length)] as (typeof CALLS)[number])[1](roll, values);
  console.log(
    `${"all mixed".padEnd(16)}${shown(await measure(url, mixed, 1, 80), AIMS.one)}  ${shown(await measure(url, mixed, USERS, 15), AIMS.twenty)}`,
  );
}

/** How long a report takes to be kept and seen. */
async function addition(url: string, number: number): Promise<number> {
  const body = JSON.stringify({
    text: `In Kramatorsk ${number} people were killed on 9 April 2022, the mayor of house ${process.pid} said.`,
    source: `Bench Post ${number}-${process.pid}`,
    published: "2022-04-10",
  });
  const headers = { "content-type": "application/json" };
  return milliseconds(async () => {
    const answer = await fetch(`${url}/api/v1/documents`, { method: "POST", headers, body });
    if (answer.status !== 201) throw new Error(`not added: ${answer.status} ${await answer.text()}`);
    await get(`${url}/api/v1/status`);
  });
}

/** How long a question takes that is asked again and again while many reports are added: sorted, in milliseconds. */
async function whileAdding(url: string, reports: number): Promise<number[]> {
  const lines = Array.from({ length: reports }, (_, n) =>
    JSON.stringify({
      id: `bench-${process.pid}-${n}`,
      text: `In Kramatorsk ${2 + (n % 40)} people were killed on ${1 + (n % 28)} April 2022. Bakhmut was shelled with artillery. Report ${process.pid}-${n}.`,
      source: `Bench ${n % 30}`,
      published: `2022-04-${String(1 + (n % 28)).padStart(2, "0")}`,
    }),
  );
  const body = JSON.stringify({ name: "bench.jsonl", text: lines.join("\n") });
  const headers = { "content-type": "application/json" };
  let adding = true;
  const added = fetch(`${url}/api/v1/documents`, { method: "POST", headers, body }).finally(() => {
    adding = false;
  });
  const times: number[] = [];
  for (let n = 0; adding; n++) {
    const from = day(n % 900);
    times.push(await milliseconds(() => get(`${url}/api/v1/timeline?from=${from}&until=${day((n % 900) + 60)}`)));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  if (!(await added).ok) throw new Error(`not added: ${(await added).status}`);
  return times.sort((a, b) => a - b);
}

const claims = Number(process.argv[2] ?? 1_000_000);
const kept = process.argv[3];
const folder = kept ?? mkdtempSync(join(tmpdir(), "lagebild-server-bench-"));
try {
  if (!existsSync(join(folder, "ledger.duckdb"))) await build(folder, claims);
  rmSync(join(folder, PAGES_FOLDER), { recursive: true, force: true });
  const begun = performance.now();
  const { url, server } = await begin(folder, "columns made anew");
  try {
    if (await untilAtRest(server)) console.log(`at rest after ${((performance.now() - begun) / 1000).toFixed(0)} s`);
    await measureAll(url);
    const added = [await addition(url, 3), await addition(url, 5), await addition(url, 7)];
    console.log(`a report added and seen: ${added.map((time) => (time / 1000).toFixed(1)).join(", ")} s`);
    const begins = performance.now();
    const waits = await whileAdding(url, 1500);
    console.log(
      `while 1,500 reports are added (${((performance.now() - begins) / 1000).toFixed(0)} s), a question takes p50 ${quantile(waits, 0.5).toFixed(0)}, p95 ${quantile(waits, 0.95).toFixed(0)}, at most ${waits.at(-1)?.toFixed(0)} ms`,
    );
    console.log(`load of the machine (one minute): ${loadavg()[0]?.toFixed(1)}`);
  } finally {
    await ended(server);
  }
  await ended((await begin(folder, "columns of the server before")).server);
} finally {
  if (kept === undefined) rmSync(folder, { recursive: true, force: true });
}

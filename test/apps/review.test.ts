import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { EXIT } from "../../src/apps/cli/exit.ts";
import { openLedger } from "../../src/io/ledger/index.ts";
import { run, stubReader } from "./stub.ts";

const root = mkdtempSync(join(tmpdir(), "lagebild-review-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let [number, folder, ledger] = [0, "", [] as string[]];

const REPORTS = [
  { id: "a", text: "In Kramatorsk 50 people were killed 👍.", source: "Blatt", published: "2022-04-08" },
  { id: "b", text: "Kramatorsk: 30 Menschen getötet.", source: "Bote", published: "2022-04-08" },
  {
    id: "c",
    text: "In Bakhmut 3 people were killed. Then 4 people were killed.",
    source: "Blatt",
    published: "2022-05-01",
  },
];

beforeEach(async () => {
  folder = join(root, String(number++));
  ledger = ["--ledger", folder];
  await run(["add", "-", ...ledger], { stdin: REPORTS.map((one) => JSON.stringify(one)).join("\n") });
});

const review = (...args: string[]) => run(["review", ...args, ...ledger], { now: new Date("2023-06-01T12:00:00Z") });
const decide = (...args: string[]) => review("decide", ...args, "--by", "Anna");
interface Said {
  readonly id: string;
  readonly quote: string;
  readonly quantities: readonly { readonly low: number }[];
  readonly claims: readonly string[];
}
const claims = async (): Promise<Said[]> => JSON.parse((await run(["claims", "--format", "json", ...ledger])).out);
const idOf = async (words: string): Promise<string> =>
  (await claims()).find(({ quote }) => quote.startsWith(words))?.id ?? "none";
const events = async (): Promise<Said[]> => JSON.parse((await run(["events", "--format", "json", ...ledger])).out);
const show = async (id: string): Promise<unknown> =>
  JSON.parse((await run(["show", id, "--format", "json", ...ledger])).out);
const fits = async (): Promise<void> => expect((await run(["verify", ...ledger])).out).toMatch(/^all fits/);

describe("lagebild review", () => {
  it("lists what hangs most on and is least certain first, and says why", async () => {
    const { out, err } = await review("list");
    expect(out.match(/"[^"]+"/g)?.slice(0, 2)).toEqual(['"50 people were killed"', '"30 Menschen getötet"']);
    expect(out).toMatch(/weight \d+\.\d: contradicted, toll/);
    expect(err).toContain("4 claims, open");
    const rows = (await review("list", "--format", "jsonl", "--limit", "1")).out.trim().split("\n");
    expect(JSON.parse(rows[0] ?? "")).toMatchObject({ quote: "50 people were killed", document: "a" });
    expect(rows).toHaveLength(1);
  });

  it("accepts: the claim leaves the queue and is shown with who did", async () => {
    const id = await idOf("50");
    expect((await decide("accept", id.slice(0, 10))).code).toBe(EXIT.ok);
    expect((await review("list")).out).not.toContain("50 people");
    expect((await review("list", "--state", "accepted")).out).toContain("accepted by Anna");
    expect((await run(["show", id, ...ledger])).out).toContain("accepted by Anna, 2023-06-01 12:00");
    await fits();
  });

  it("rejects: the claim is in no list and no event, is still shown, and comes back", async () => {
    const id = await idOf("50");
    const before = await events();
    await decide("reject", id, "--note", "a figure of last year");
    expect(await idOf("50")).toBe("none");
    expect((await events()).flatMap((event) => event.claims)).not.toContain(id);
    expect((await review("list", "--state", "rejected")).out).toContain("50 people were killed");
    const shown = (await run(["show", id.slice(0, 8), ...ledger])).out;
    expect(shown).toContain("rejected by Anna");
    expect(shown).toContain("a figure of last year");
    await fits();
    expect((await review("undo", "--by", "Anna")).out).toContain("Anna: revoke");
    expect(await events()).toEqual(before);
    await fits();
  });

  it("corrects slots: everything shows and links by them, and what was read stays beside", async () => {
    const id = await idOf("30");
    const { code } = await decide(
      ..."correct ID --kind attack --place Bakhmut --quantity killed=3..5 --quantity wounded=~20 --from 2022-05-01 --until 2022-05-02 --polarity denied --modality planned --hedge --voice none"
        .replace("ID", id)
        .split(" "),
    );
    expect(code).toBe(EXIT.ok);
    expect(await show(id)).toMatchObject({
      kind: "attack",
      places: [{ name: "Bakhmut" }],
      time: { from: "2022-05-01", until: "2022-05-02" },
      quantities: [
        { of: "killed", low: 3, high: 5 },
        { of: "wounded", low: 20, high: 20, approx: true },
      ],
      polarity: "denied",
      modality: "planned",
      hedge: true,
      review: {
        verdict: { is: "corrected", by: "Anna", at: "2023-06-01T12:00:00.000Z" },
        original: { kind: "casualties", places: [{ name: "Kramatorsk" }], quantities: [{ of: "killed", low: 30 }] },
      },
    });
    expect((await run(["claims", "--place", "Bakhmut", "--kind", "attack", ...ledger])).out).toContain("30 Menschen");
    expect((await events()).find((event) => event.claims.includes(id))).toMatchObject({ mood: "planned" });
    expect((await run(["show", id, ...ledger])).out).toContain(
      "places corrected by Anna, 2023-06-01 12:00; read as: Kramatorsk",
    );
    await fits();
  });

  it("links and parts claims by what people say", async () => {
    const [a, b, c] = [await idOf("50"), await idOf("30"), await idOf("4 ")];
    const together = async (x: string, y: string): Promise<boolean> =>
      (await events()).some((event) => event.claims.includes(x) && event.claims.includes(y));
    expect([await together(a, b), await together(a, c)]).toEqual([true, false]);
    await decide("different", a, b);
    await decide("same", a, c);
    expect([await together(a, b), await together(a, c)]).toEqual([false, true]);
    await fits();
    await run(["reread", ...ledger], { reader: stubReader("stub-2") });
    expect([await together(a, b), await together(a, c)]).toEqual([false, true]);
    await review("undo", "--by", "Anna");
    await review("undo", "--by", "Anna");
    expect([await together(a, b), await together(a, c)]).toEqual([true, false]);
  });

  it("grades sources, also by the source command, and takes grades back", async () => {
    const grade = async (): Promise<string> =>
      JSON.parse((await run(["source", "Blatt", "--format", "json", ...ledger])).out).grade;
    await decide("grade", "Blatt", "b");
    expect(await grade()).toBe("B");
    await run(["source", "Blatt", "--reliability", "D", ...ledger]);
    expect(await grade()).toBe("D");
    const log = JSON.parse((await review("log", "--format", "json")).out);
    expect(
      log.map((one: { action: string; grade: string; holds: boolean }) => [one.action, one.grade, one.holds]),
    ).toEqual([
      ["grade", "D", true],
      ["grade", "B", true],
    ]);
    await review("undo", log[0].id);
    expect(await grade()).toBe("B");
    await fits();
  });

  it("names what cannot be decided, and keeps nothing of it", async () => {
    const id = await idOf("50");
    for (const [args, code, message] of [
      [["accept", "ffff"], EXIT.unknown, "no claim has the id"],
      [["correct", id], EXIT.usage, "nothing is corrected"],
      [["correct", id, "--place", "Atlantis"], EXIT.usage, 'no place is known as "Atlantis"'],
      [["correct", id, "--voice", "nobody there"], EXIT.usage, "do not stand in the report"],
      [["correct", id, "--quantity", "killed=many"], EXIT.usage, '"killed=many" is no figure'],
      [["correct", id, "--from", "2023-05-02", "--until", "2023-05-01"], EXIT.usage, "from is after until"],
      [["same", id], EXIT.usage, '"same" wants 2 claims'],
      [["note", id], EXIT.usage, "the note is empty"],
      [["grade", "Blatt", "G"], EXIT.usage, "A, B, C, D, E, F"],
      [["bless", id], EXIT.usage, "Expected one of accept"],
    ] as const) {
      const outcome = await decide(...args);
      expect([outcome.code, outcome.err], args.join(" ")).toEqual([code, expect.stringContaining(message)]);
    }
    expect((await review("undo", "--by", "Anna")).err).toContain('there is no decision of "Anna"');
    expect((await review("log")).err).toContain("0 decisions");
  });

  it("adds a claim that reading missed, which is then like any other, until that is undone", async () => {
    const before = await state();
    const add = (...args: string[]) => review("add", ...args, "--by", "Anna");
    for (const [args, message] of [
      [["a", "no such words", "--kind", "strike"], 'the words "no such words" do not stand in the report'],
      [["c", "people were killed", "--kind", "strike"], "stand 2 times in the report"],
      [["c", "people were killed", "--kind", "strike", "--start", "3"], "do not stand there"],
      [["a", "Kramatorsk"], "the claim has no kind"],
      [["a", "50 people were killed", "--kind", "casualties"], "are a claim of this kind already"],
      [["nowhere", "Kramatorsk", "--kind", "strike"], 'no report has the id "nowhere"'],
    ] as const)
      expect((await add(...args)).err, args.join(" ")).toContain(message);
    expect(await state()).toBe(before);

    const { code, out } = await add(
      "c",
      "people were killed",
      "--start",
      "40",
      "--kind",
      "strike",
      "--place",
      "Bakhmut",
      "--means",
      "drone",
    );
    expect(code).toBe(EXIT.ok);
    const id = (await claims()).find(({ quote }) => quote === "people were killed")?.id ?? "none";
    expect(await show(id)).toMatchObject({
      ...{ kind: "strike", start: 40, rule: "review:add", means: ["drone"], places: [{ name: "Bakhmut" }] },
      review: { verdict: { is: "accepted", by: "Anna" }, added: { by: "Anna" }, corrected: [] },
    });
    expect((await run(["show", id, ...ledger])).out).toContain("added by Anna, 2023-06-01 12:00: no reading found it");
    expect((await review("list", "--state", "accepted")).out).toContain("added by Anna");
    expect((await events()).flatMap((event) => event.claims)).toContain(id);
    await decide("correct", id, "--means", "missile");
    expect(await show(id)).toMatchObject({ means: ["missile"], review: { original: { means: ["drone"] } } });
    await fits();
    const gold = JSON.parse((await review("export", "--partial")).out);
    expect(gold.claims).toMatchObject([{ kind: "strike", means: ["missile"], start: 40 }]);

    await run(["reread", ...ledger], { reader: stubReader("stub-2") });
    expect(await show(id)).toMatchObject({ id, means: ["missile"], review: { added: { by: "Anna" } } });
    await fits();
    await decide("reject", id);
    expect((await claims()).map((one) => one.id)).not.toContain(id);
    expect((await review("list", "--state", "rejected")).out).toContain("people were killed");
    await fits();
    for (let undone = 0; undone < 2; undone++) await review("undo", "--by", "Anna");
    await review("undo", out.slice(0, 8));
    await run(["reread", ...ledger], { reader: stubReader("stub") });
    expect(await state()).toBe(before);
    await fits();
  });

  it("writes gold in code points, without what was rejected or is open", async () => {
    await decide("correct", await idOf("50"), "--quantity", "killed=52");
    await decide("accept", await idOf("3 "));
    const whole = (await review("export")).out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(whole).toMatchObject([{ ...REPORTS[0], claims: [{ kind: "casualties", quantities: [{ low: 52 }] }] }]);
    const [one] = whole[0].claims;
    expect([...whole[0].text].slice(one.start, one.end).join("")).toBe(one.quote);
    expect(one).not.toHaveProperty("id");
    await decide("reject", await idOf("4 "));
    const file = join(folder, "gold.jsonl");
    expect((await review("export", "--out", file)).err).toContain("2 reports with 2 claims");
    const scorer = fileURLToPath(new URL("../../../shared/eval/score-claims.mjs", import.meta.url));
    if (!existsSync(scorer)) return;
    const read = join(folder, "read.jsonl");
    writeFileSync(
      read,
      (await run(["read", "-", "--format", "jsonl"], { stdin: REPORTS.map((line) => JSON.stringify(line)).join("\n") }))
        .out,
    );
    const scores = JSON.parse(execFileSync(process.execPath, [scorer, file, read, "--json"], { encoding: "utf8" }));
    expect(scores["claim (kind + span)"]).toMatchObject({ right: 2, gold: 2, found: 3 });
    expect(scores["slot quantities"]).toMatchObject({ right: 1, gold: 2 });
    expect(readFileSync(file, "utf8").trim().split("\n")).toHaveLength(2);
  });
});

describe("another reading", () => {
  const WIDER = /(\d+) (?:people were killed|Menschen getötet)[ .]?/g;

  it("keeps what was decided, where the claim has other words and another id too", async () => {
    const id = await idOf("50");
    await decide("correct", id, "--quantity", "killed=52");
    await decide("reject", await idOf("4 "));
    const { err } = await run(["reread", ...ledger], { reader: stubReader("stub-2", WIDER) });
    expect(err).toContain("3 reports read again");
    const again = (await claims()).find(({ quote }) => quote.startsWith("50"));
    expect(again?.quote).toBe("50 people were killed ");
    expect(again?.quantities[0]?.low).toBe(52);
    expect(await idOf("4 ")).toBe("none");
    await fits();
    await review("undo", "--by", "Anna");
    await review("undo", "--by", "Anna");
    expect((await claims()).map(({ quantities }) => quantities[0]?.low).sort()).toEqual([3, 30, 4, 50]);
    await fits();
  });

  it("that finds the very words of an added claim takes its place, with the slots as they were given", async () => {
    const NARROW = /(\d+) people were killed/g;
    const words = "4 people were killed";
    await run(["reread", ...ledger], { reader: stubReader("stub-2", /(\d+) Menschen getötet/g) });
    await review("add", "c", words, "--kind", "casualties", "--quantity", "killed=40", "--by", "Anna");
    expect((await claims()).map(({ quote }) => quote).sort()).toEqual(["30 Menschen getötet", words]);
    await run(["reread", ...ledger], { reader: stubReader("stub-3", NARROW) });
    const found = (await claims()).filter(({ quote }) => quote === words);
    expect(found).toMatchObject([{ quantities: [{ low: 40 }] }]);
    expect(await show(found[0]?.id ?? "")).toMatchObject({ review: { original: { quantities: [{ low: 4 }] } } });
    await fits();
  });

  it("keeps decisions whose claim it no longer finds, until a reading finds it again", async () => {
    await decide("reject", await idOf("50"));
    await run(["reread", ...ledger], { reader: stubReader("stub-2", /(\d+) Menschen getötet/g) });
    expect((await review("list", "--state", "rejected")).out).toBe("");
    expect((await review("log")).out).toContain("50 people were killed");
    await fits();
    await run(["reread", ...ledger], { reader: stubReader("stub-3") });
    expect((await review("list", "--state", "rejected")).out).toContain("50 people were killed");
  });
});

const TABLES = ["claims", "voices", "places", "quantities", "events", "event_claims", "items"];
/** All that is shown of a ledger, in an order of its own. */
async function state(): Promise<string> {
  const opened = await openLedger(folder);
  try {
    const tables = await Promise.all(TABLES.map((table) => opened.all(`FROM ${table}`)));
    return tables
      .map((rows) =>
        rows
          .map((row) => JSON.stringify(row))
          .sort()
          .join("\n"),
      )
      .join("\n\n");
  } finally {
    opened.close();
  }
}

it("undoing decisions, in whatever order, leaves the ledger as it was", async () => {
  const before = await state();
  const ids = (await claims()).map(({ id }) => id as string);
  const one = fc.constantFrom(...ids);
  const decision = fc.oneof(
    one.map((id) => ["accept", id]),
    one.map((id) => ["reject", id]),
    one.map((id) => ["note", id, "--note", "x"]),
    fc.tuple(one, fc.nat(60)).map(([id, n]) => ["correct", id, "--quantity", `killed=${n}`, "--place", "Bakhmut"]),
    fc
      .tuple(fc.constantFrom("same", "different"), one, one)
      .filter(([, a, b]) => a !== b)
      .map((args) => args),
    fc.constantFrom("In Bakhmut 3", "Then 4").map((words) => ["add", "c", words, "--kind", "clash"]),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(decision, { minLength: 1, maxLength: 4 }), fc.nat(1000), async (decisions, seed) => {
      const made: string[] = [];
      const added = new Set<string>();
      for (const args of decisions) {
        // The same words can be added once only.
        if (args[0] === "add" && added.size === added.add(args.join()).size) continue;
        const { out, code } = await (args[0] === "add" ? review(...args, "--by", "Anna") : decide(...args));
        expect(code, args.join(" ")).toBe(EXIT.ok);
        made.push(out.slice(0, 8));
      }
      const order = made.map((id, at) => ({ id, at: (at * 7 + seed) % 5 })).sort((a, b) => a.at - b.at);
      for (const { id } of order) expect((await review("undo", id)).code).toBe(EXIT.ok);
      expect(await state()).toBe(before);
    }),
    { numRuns: 6 },
  );
  await fits();
}, 120_000);

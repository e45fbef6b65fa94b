import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXIT } from "../../src/apps/cli/exit.ts";
import { displayWidth } from "../../src/apps/cli/table.ts";
import { contractLine } from "../../src/io/export/contract.ts";
import { forgetLinking, openLedger } from "../../src/io/ledger/index.ts";
import { type Outcome, run, stubReader } from "./stub.ts";

const root = mkdtempSync(join(tmpdir(), "lagebild-cli-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const ledger = ["--ledger", join(root, "ledger")];
const reports = join(root, "reports");

const REPORTS = [
  {
    id: "wire",
    source: "Example Wire",
    published: "2022-04-08",
    text: "Strike on Kramatorsk\n\nIn Kramatorsk 39 people were killed on Friday, the governor of the region said.",
  },
  {
    id: "blatt",
    source: "Beispielblatt",
    published: "2022-04-08",
    text: "In Kramatorsk wurden 50 Menschen getötet, heißt es in der Stadt und bei Telegram.",
  },
  {
    id: "visnyk",
    source: "Зразковий вісник",
    published: "2022-04-09",
    text: "Унаслідок удару по вокзалу Краматорська 57 людей загинуло, повідомила місцева влада.",
  },
];

beforeAll(async () => {
  mkdirSync(reports);
  writeFileSync(join(reports, "a.jsonl"), REPORTS.map((report) => JSON.stringify(report)).join("\n"));
  await run(["add", reports, ...ledger]);
});

const lines = (out: string): Record<string, unknown>[] =>
  out
    .trim()
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const fits = ({ out, err }: Outcome): void => {
  for (const line of `${out}${err}`.split("\n")) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
};

describe("read", () => {
  it("prints the contract, one line a report", async () => {
    const { code, out, err } = await run(["read", reports, "--format", "jsonl"]);
    expect(code).toBe(EXIT.ok);
    expect(lines(out).map((line) => contractLine.parse(line).id)).toEqual(["wire", "blatt", "visnyk"]);
    expect(err).toContain("3 reports read, 3 claims");
  });

  it("prints JSON that is one array, also of nothing", async () => {
    expect(JSON.parse((await run(["read", reports, "--format", "json"])).out)).toHaveLength(3);
    expect(JSON.parse((await run(["read", "-", "--format", "json"])).out)).toEqual([]);
  });

  it("fits 80 columns", async () => fits(await run(["read", reports])));

  it("takes date and source from the options where the report has none", async () => {
    const { out } = await run(["read", "-", "--published", "2023-05-17", "--source", "Blatt", "--format", "jsonl"], {
      stdin: "In Bachmut wurden 5 Menschen getötet.",
    });
    expect(lines(out)[0]).toMatchObject({ source: "Blatt", published: "2023-05-17" });
  });

  it("goes on after a report that the engine fails on", async () => {
    const reader = stubReader();
    const failing = {
      ...reader,
      read: (document: Parameters<typeof reader.read>[0]) => {
        if (document.id === "blatt") throw new TypeError("oops");
        return reader.read(document);
      },
    };
    const { code, out, err } = await run(["read", reports, "--format", "jsonl"], { reader: failing });
    expect(code).toBe(EXIT.inputs);
    expect(lines(out)).toHaveLength(2);
    expect(err).toContain("a.jsonl:2: TypeError: oops [read-failed]");
  });
});

describe("add", () => {
  it("adds nothing the second time, and says so", async () => {
    const { code, err } = await run(["add", reports, ...ledger]);
    expect(code).toBe(EXIT.ok);
    expect(err).toContain("nothing new; 3 reports known already");
  });

  it("keeps what is sound of a damaged file and tells by its exit code", async () => {
    const file = join(root, "damaged.jsonl");
    writeFileSync(file, `{"id": "x", "text": "Nichts."}\n{"id":\n{"id": "wire", "text": "Anders."}\n`);
    const own = ["--ledger", join(root, "damaged")];
    await run(["add", reports, ...own]);
    const { code, err } = await run(["add", file, ...own]);
    expect(code).toBe(EXIT.inputs);
    expect(err).toContain(`${file}:2: `);
    expect(err).toContain(`${file}:3: a different report has the id "wire" [id-taken]`);
    expect(lines((await run(["documents", "--format", "jsonl", ...own])).out)).toHaveLength(4);
  });
});

describe("asking", () => {
  it.each([
    [["--place", "kramatorsk"], 3],
    [["--place", "Bakhmut"], 0],
    [["--from", "2022-04-09"], 1],
    [["--until", "2022-04-08"], 2],
    [["--kind", "casualties"], 3],
    [["--kind", "strike"], 0],
    [["--source", "beispiel"], 1],
    [["--source", "ЗРАЗКОВИЙ"], 1],
    [["--language", "de"], 1],
    [["--text", "menschen"], 1],
    [["--side", "RU"], 0],
    [["--limit", "2"], 2],
  ])("claims %j", async (filters, count) => {
    const { code, out } = await run(["claims", ...filters, "--format", "jsonl", ...ledger]);
    expect(code).toBe(EXIT.ok);
    expect(lines(out)).toHaveLength(count);
  });

  it.each([["claims"], ["documents"], ["events"]])("%s fits 80 columns and counts", async (command) => {
    const outcome = await run([command, ...ledger]);
    fits(outcome);
    expect(outcome.err).toMatch(/\d+ (claim|report|event)s?/);
    expect(JSON.parse((await run([command, "--format", "json", ...ledger])).out).length).toBeGreaterThan(0);
  });

  it("events show figures that exclude each other with their claimants", async () => {
    const { out } = await run(["events", "--format", "json", ...ledger]);
    expect(JSON.parse(out)[0]).toMatchObject({
      kind: "casualties",
      documents: 3,
      publishers: ["Beispielblatt", "Example Wire", "Зразковий вісник"],
      voices: ["Telegram"],
      tolls: [{ of: "killed", low: 39, high: 57, contradictory: true }],
    });
  });

  it("events are those of the claims also where the process that added them ended before it linked", async () => {
    const folder = join(root, "unlinked");
    await run(["add", reports, "--ledger", folder]);
    const open = await openLedger(folder);
    await open.connection.run("UPDATE state SET value = '0' WHERE key = 'linked'");
    await forgetLinking(open);
    open.close();
    expect(JSON.parse((await run(["events", "--format", "json", "--ledger", folder])).out)).toHaveLength(1);
  });
});

describe("show", () => {
  const idOf = async (command: string, key: string): Promise<string> =>
    String(lines((await run([command, "--format", "jsonl", ...ledger])).out)[0]?.[key]);

  it("marks the words of a claim and tells why", async () => {
    const { out } = await run(["show", (await idOf("claims", "id")).slice(0, 8), "--why", ...ledger]);
    expect(out).toMatch(/\[\[\d+ (people were killed|Menschen getötet)\]\]/);
    expect(out).toContain("stub:killed: number");
  });

  it("shows a report and an event", async () => {
    const report = await run(["show", "wire", ...ledger]);
    expect(report.out).toContain("(headline) Strike on Kramatorsk");
    fits(report);
    const event = await run(["show", (await idOf("events", "event")).slice(0, 10), ...ledger]);
    expect(event.out).toContain("killed: figures exclude each other");
    fits(event);
  });

  it("names what it does not find, and what is not unique", async () => {
    expect(await run(["show", "nothing", ...ledger])).toMatchObject({
      code: EXIT.unknown,
      err: expect.stringContaining('"nothing"'),
    });
    expect(await run(["show", "", ...ledger])).toMatchObject({
      code: EXIT.unknown,
      err: expect.stringContaining("not unique"),
    });
  });
});

describe("reread", () => {
  it("shows what other packs change, once", async () => {
    const own = ["--ledger", join(root, "reread")];
    await run(["add", reports, ...own]);
    const reader = stubReader("stub-2", /(\d+) (?:people|Menschen)/g);
    const { code, out, err } = await run(["reread", ...own], { reader });
    expect(code).toBe(EXIT.ok);
    expect(err).toContain("3 reports read again: 2 claims added, 3 removed, 0 changed, 0 as before");
    expect(out).toContain("added: 2 claims");
    expect((await run(["reread", ...own], { reader })).err).toContain("nothing to read again");
    expect(lines((await run(["claims", "--format", "jsonl", ...own])).out)).toHaveLength(2);
  });
});

describe("gazetteer import", () => {
  it("takes GeoNames and tables with a header, and refuses what is no place", async () => {
    const own = ["--ledger", join(root, "gazetteer")];
    const geonames = join(root, "XX.txt");
    const row = (id: string, name: string, lat: string, code: string): string =>
      [
        id,
        name,
        name,
        "Зразкове,Образцово,Beispielstadt",
        lat,
        "37.5",
        "P",
        code,
        "UA",
        "",
        "",
        "",
        "",
        "",
        "40000",
        "",
        "",
        "",
        "",
      ].join("\t");
    writeFileSync(
      geonames,
      [
        row("1", "Zrazkove", "48.5", "PPL"),
        row("2", "Hotel", "48.5", "HTL"),
        row("3", "Nowhere", "148.5", "PPL"),
        "short\tline",
      ].join("\n"),
    );
    const table = join(root, "t.tsv");
    writeFileSync(table, "wof_id\tname\tlat\tlon\tuk\tde\n9\tTest\t48.1\t37.1\tТест|Тестове\tTestdorf\n10\t\t\t\t\t\n");
    const first = await run(["gazetteer", "import", geonames, ...own]);
    expect(first).toMatchObject({
      code: EXIT.inputs,
      err: expect.stringContaining(
        "1 place imported (1 new); 1 record passed over that name no settlement or district; 2 lines refused",
      ),
    });
    expect(first.err).toContain("XX.txt:3:");
    expect((await run(["gazetteer", "import", table, ...own])).err).toContain(
      "1 place imported (1 new); 1 line refused",
    );
    expect((await run(["gazetteer", "import", table, ...own])).err).toContain("1 place imported (0 new)");
  });

  it("says when a file is no gazetteer", async () => {
    expect(await run(["gazetteer", "import", join(reports, "a.jsonl"), ...ledger])).toMatchObject({
      code: EXIT.inputs,
      err: expect.stringContaining("[broken-record]"),
    });
    expect(await run(["gazetteer", "import", join(root, "none.txt"), ...ledger])).toMatchObject({
      code: EXIT.inputs,
      err: expect.stringContaining("[not-found]"),
    });
  });
});

describe("mistakes on the command line", () => {
  it.each([
    [["reed"], "unknown command"],
    [["read"], "missing required argument"],
    [["read", "x", "--format", "xml"], "Allowed choices"],
    [["claims", "--kind", "murder"], "Expected one of"],
    [["claims", "--from", "2023-02-30"], "Expected a day"],
    [["read", "x", "--published", "gestern"], "Expected an ISO date"],
  ])("%j", async (args, message) => {
    expect(await run(args)).toMatchObject({ code: EXIT.usage, err: expect.stringContaining(message) });
  });

  it("a ledger that is not there is named, with the way out", async () => {
    const { code, err } = await run(["claims", "--ledger", join(root, "nowhere")]);
    expect(code).toBe(EXIT.ledger);
    expect(err).toMatch(/there is no ledger in ".*nowhere"\n {2}way out: /);
  });
});

describe("help", () => {
  it.each(["read", "add", "claims", "documents", "events", "show", "reread", "gazetteer import"])(
    "%s has an example",
    async (command) => {
      const { code, out } = await run([...command.split(" "), "--help"]);
      expect(code).toBe(EXIT.ok);
      expect(out).toMatch(new RegExp(`Example:\\n {2}(cat .*\\| )?lagebild ${command}`));
    },
  );

  it("docs/cli.md names every command and exit code", async () => {
    const text = readFileSync(new URL("../../docs/cli.md", import.meta.url), "utf8");
    for (const command of ["read", "add", "claims", "documents", "events", "show", "reread", "gazetteer import"])
      expect(text).toContain(`## lagebild ${command}`);
    for (const code of Object.values(EXIT)) expect(text).toMatch(new RegExp(`^\\| ${code} \\|`, "m"));
  });
});

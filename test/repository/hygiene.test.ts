// What must not stand in any committed file. Each rule carries lines it must catch and lines it must let pass.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const own = "test/repository/hygiene.test.ts";

interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
  /** The files it is for. */
  readonly files: RegExp;
  readonly caught: readonly string[];
  readonly passed: readonly string[];
}

const rules: readonly Rule[] = [
  {
    name: "no path of one machine",
    pattern: /(?<![\w.$}])\/(work|root|home\/\w+|Users\/\w+)\//,
    files: /(?<!^LICENSE)$/,
    caught: ['const data = "/work/shared/data";', "see /root/notes", "`/home/anna/x`", "(/Users/anna/x)"],
    passed: ["../work/x", "https://example.org/work/x", "/workshop/", "and/or at work/home"],
  },
  {
    name: "no test is switched off or stands alone",
    pattern: /\b(test|it|describe|bench)(\.\w+)*\.(only|skip|todo)\b|\b(xit|xdescribe|fit|fdescribe)\(/,
    files: /\.[cm]?[jt]s$/,
    caught: ['test.only("x")', "it.skip(", "describe.concurrent.skip(", "test.todo(", "xit(", "fdescribe("],
    passed: ["test.each(rows)(", "test.skipIf(noData)(", "reader.skip(3)", "if (only) exit(1)"],
  },
  {
    name: "the core and the packs use no clock, chance, console, process or network",
    pattern:
      /^(?!\s*(\/\/|\*|\/\*)).*(\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bconsole\.|(?<![\w.])process\.[a-z]|\bperformance\.now|(?<![\w.])fetch\(|\bcrypto\.(random|getRandom)|\bset(Timeout|Interval)\(|\bTemporal\.Now\b)/,
    files: /^src\/(core|languages|theatres)\/.*\.ts$/,
    caught: [
      "const now = Date.now();",
      "  new Date()",
      "Math.random()",
      "console.log(x)",
      "process.env.X",
      "fetch(url)",
    ],
    passed: [
      "// never Date.now()",
      " * console.log",
      "new Date(2023, 1)",
      "reprocess.it",
      "const process = 1;",
      "prefetch(x)",
    ],
  },
  {
    name: "no enum, namespace or parameter property: Node only strips types",
    pattern:
      /^\s*(export\s+)?(declare\s+)?(const\s+)?(enum|namespace)\s+\w+\s*\{|\bconstructor\(([^)]*,)?\s*(private|public|protected|readonly)\s+\w+\??:/,
    files: /\.ts$/,
    caught: [
      "export enum Kind {",
      "namespace a {",
      "const enum A {",
      "constructor(private x: number) {",
      "constructor(a: string, readonly x?: number) {",
    ],
    passed: ['const text = "enum x";', "// namespace a {", "constructor(x: readonly number[], y = true) {"],
  },
  {
    name: "relative imports name the file, with its ending",
    pattern: /\b(from|import)\s*\(?\s*"\.{1,2}\/[^"]*(?<!\.(ts|mjs|cjs|js|json))"/,
    files: /^(src|eval|scripts|test)\/.*\.ts$/,
    caught: ['import { a } from "./a";', 'await import("../a")', 'export * from "../model";', 'import "./a"'],
    passed: ['import { a } from "./a.ts";', 'import data from "../x.json" with { type: "json" };', 'from "zod"'],
  },
];

const files = execFileSync("git", ["ls-files", "-z", "--cached"], { cwd: root, encoding: "utf8" })
  .split("\0")
  .filter((path) => path !== "" && path !== own);

/** The text of a listed file as it now stands; of one deleted but not yet committed, nothing. */
function textOf(path: string): string {
  try {
    return readFileSync(join(root, path), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw error;
  }
}

test("git lists the files", () => {
  expect(files).toContain("package.json");
});

describe.each(rules)("$name", ({ pattern, files: chosen, caught, passed }) => {
  test("in every committed file", () => {
    const found = files
      .filter((path) => chosen.test(path))
      .flatMap((path) => {
        const lines = textOf(path).split("\n");
        return lines.flatMap((line, i) =>
          pattern.test(line) ? [`${path}:${i + 1}: ${line.trim().slice(0, 100)}`] : [],
        );
      });
    expect(found).toEqual([]);
  });

  test("the rule catches what it should, and nothing else", () => {
    expect(caught.filter((line) => !pattern.test(line))).toEqual([]);
    expect(passed.filter((line) => pattern.test(line))).toEqual([]);
  });
});

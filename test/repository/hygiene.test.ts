// What must not stand in any committed file.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const own = "test/repository/hygiene.test.ts";

const files = execFileSync("git", ["ls-files", "-z", "--cached"], { cwd: root, encoding: "utf8" })
  .split("\0")
  .filter((path) => path !== "" && path !== own && path !== "LICENSE");

/** Lines of the committed files, as in the working tree, that match; a file deleted but not yet committed has none. */
function linesWith(pattern: RegExp, chosen: (path: string) => boolean): string[] {
  return files.filter(chosen).flatMap((path) => {
    const text = readOrEmpty(join(root, path));
    if (!pattern.test(text)) return [];
    return text.split("\n").flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1}: ${line.trim()}`] : []));
  });
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw error;
  }
}

const isCode = (path: string) => /\.[cm]?[jt]s$/.test(path) || path === "bin/lagebild";
const isCore = (path: string) => /^src\/(core|languages|theatres)\/.*\.ts$/.test(path);

test("git lists the files", () => {
  expect(files).toContain("package.json");
});

test("no path of one machine", () => {
  expect(linesWith(/(?<![\w.$}])\/(work|root|home\/\w+|Users\/\w+)\//, () => true)).toEqual([]);
});

test("no test is switched off or alone", () => {
  expect(
    linesWith(/\b(test|it|describe|bench)(\.\w+)*\.(only|skip|todo)\b|\b(xit|xdescribe|fit|fdescribe)\(/, isCode),
  ).toEqual([]);
});

test("the core and the packs use no clock, chance, console, process or network", () => {
  const impure =
    /^(?!\s*(\/\/|\*|\/\*)).*(\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bconsole\.|(?<![\w."'])process\.|\bperformance\.|(?<!\.)\bfetch\(|\bcrypto\.(random|getRandom)|\bsetTimeout\(|\bTemporal\.Now\b)/;
  expect(linesWith(impure, isCore)).toEqual([]);
});

test("no enum, namespace or parameter property: Node strips types and runs the rest", () => {
  expect(linesWith(/^\s*(export\s+)?(const\s+)?(enum|namespace)\s+\w+\s*\{/, (path) => path.endsWith(".ts"))).toEqual(
    [],
  );
});

test("relative imports name the file, with its ending", () => {
  const withoutEnding = /\b(from|import)\s*\(?\s*"\.{1,2}\/[^"]*(?<!\.(ts|mjs|cjs|js|json))"/;
  expect(
    linesWith(
      withoutEnding,
      (path) => /^(src|eval|scripts|test)\/.*\.ts$/.test(path) && !path.startsWith("test/repository/imports"),
    ),
  ).toEqual([]);
});

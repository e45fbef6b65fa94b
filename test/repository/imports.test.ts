// The import rules hold in src, and each of them is shown to fail on a planted violation.

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cruise, type ICruiseOptions, type ICruiseResult } from "dependency-cruiser";
import { afterAll, expect, test } from "vitest";
import rules from "../../.dependency-cruiser.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { options, ...ruleSet } = rules;

async function cruiseIn(baseDir: string): Promise<ICruiseResult> {
  const own = options as ICruiseOptions;
  const { output } = await cruise(["src"], { ...own, baseDir, ruleSet, validate: true } as ICruiseOptions, {
    extensions: [".ts"],
  });
  return output as ICruiseResult;
}

const told = ({ summary }: ICruiseResult) =>
  [...new Set(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`))].sort();

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A tree with these files (path to content), for which every import target exists. */
function treeOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "lagebild-imports-"));
  folders.push(folder);
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  for (const [path, content] of Object.entries({ "package.json": '{"type":"module"}', ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const leaf = "export const value = 1;\nexport type Value = number;\n";

/** Importing file, import target, and the rules that must object; none where the import is allowed. */
const imports: readonly (readonly [from: string, to: string, ...objecting: string[]])[] = [
  ["src/core/model/claim.ts", "src/core/model/span.ts"],
  ["src/core/find/times.ts", "src/core/model/span.ts"],
  ["src/core/find/times.ts", "src/core/find/tokens.ts"],
  ["src/core/pipeline.ts", "src/core/find/tokens.ts"],
  ["src/languages/de/times.ts", "src/core/model/span.ts"],
  ["src/languages/index.ts", "src/languages/de/times.ts"],
  ["src/theatres/ukraine/places.ts", "src/core/model/span.ts"],
  ["src/io/ledger/ledger.ts", "src/core/model/span.ts"],
  ["src/io/ledger/ledger.ts", "src/io/formats/text.ts"],
  ["src/io/ledger/ledger.ts", "node:fs"],
  ["src/apps/cli/main.ts", "src/core/pipeline.ts"],
  ["src/apps/cli/main.ts", "src/languages/index.ts"],
  ["src/apps/cli/main.ts", "src/io/formats/text.ts"],
  ["src/core/model/claim.ts", "src/core/find/tokens.ts", "model-imports-nothing"],
  ["src/core/model/claim.ts", "src/io/formats/text.ts", "core-is-closed", "model-imports-nothing"],
  ["src/core/model/claim.ts", "node:crypto", "core-is-pure", "model-imports-nothing"],
  ["src/core/frame/clauses.ts", "src/core/find/tokens.ts", "stage-imports-model-and-itself"],
  ["src/core/weigh/weigh.ts", "src/core/link/link.ts", "stage-imports-model-and-itself"],
  ["src/core/find/times.ts", "src/core/pipeline.ts", "stage-imports-model-and-itself"],
  ["src/core/find/times.ts", "node:fs", "core-is-pure"],
  ["src/core/find/times.ts", "fs", "core-is-pure"],
  ["src/core/find/times.ts", "src/languages/de/times.ts", "core-is-closed", "stage-imports-model-and-itself"],
  ["src/core/helpers.ts", "src/core/find/tokens.ts", "only-pipeline-knows-stages"],
  ["src/core/pipeline.ts", "src/languages/index.ts", "core-is-closed"],
  ["src/core/pipeline.ts", "src/theatres/index.ts", "core-is-closed"],
  ["src/core/pipeline.ts", "src/io/formats/text.ts", "core-is-closed"],
  ["src/core/pipeline.ts", "src/apps/cli/show.ts", "core-is-closed", "nobody-imports-apps"],
  ["src/languages/de/times.ts", "src/core/find/tokens.ts", "packs-import-model"],
  ["src/languages/de/times.ts", "src/theatres/index.ts", "packs-import-model"],
  ["src/theatres/ukraine/places.ts", "src/languages/index.ts", "packs-import-model"],
  ["src/theatres/ukraine/places.ts", "src/io/formats/text.ts", "packs-import-model"],
  ["src/theatres/ukraine/places.ts", "node:fs", "packs-are-pure"],
  ["src/io/ledger/ledger.ts", "src/core/link/link.ts", "io-imports-model"],
  ["src/io/ledger/ledger.ts", "src/core/pipeline.ts", "io-imports-model"],
  ["src/io/ledger/ledger.ts", "src/languages/index.ts", "io-imports-model"],
  ["src/io/ledger/ledger.ts", "src/apps/cli/show.ts", "io-imports-model", "nobody-imports-apps"],
  ["src/io/ledger/ledger.ts", "src/io/formats/none.ts", "resolvable"],
  ["src/io/ledger/ledger.ts", "vitest", "no-dev-packages"],
  ["src/core/find/times.ts", "unheard-of-package", "resolvable"],
];

const statements: Readonly<Record<string, (target: string) => string>> = {
  value: (target) => `import { value } from "${target}";\nexport const copy = value;\n`,
  type: (target) => `import type { Value } from "${target}";\nexport type Copy = Value;\n`,
  "inline type": (target) => `export type Copy = import("${target}").Value;\n`,
  "re-export": (target) => `export { value } from "${target}";\n`,
  dynamic: (target) => `export const copy = import("${target}");\n`,
};

const specifier = (from: string, to: string) =>
  to.startsWith("src/") ? "../".repeat(from.split("/").length - 1) + to : to;

test("src keeps the import rules", async () => {
  const result = await cruiseIn(root);
  expect(result.summary.totalCruised).toBeGreaterThan(10);
  expect(told(result)).toEqual([]);
});

test.each(Object.keys(statements))("every rule objects, and only where it should: %s imports", async (kind) => {
  const differing: string[] = [];
  const objected = new Set<string>();
  for (const [from, to, ...objecting] of imports) {
    const target = to.startsWith("src/") && !to.endsWith("none.ts") ? { [to]: leaf } : {};
    const text = statements[kind]?.(specifier(from, to)) ?? "";
    const { summary } = await cruiseIn(treeOf({ ...target, [from]: text }));
    const names = [...new Set(summary.violations.map(({ rule }) => rule.name))].sort();
    for (const name of names) objected.add(name);
    if (names.join() !== objecting.join()) differing.push(`${from} -> ${to}: ${names.join() || "no rule"}`);
  }
  expect(differing).toEqual([]);
  const all = ruleSet.forbidden?.map(({ name }) => name) ?? [];
  expect([...objected, "no-circles"].sort()).toEqual([...all].sort());
});

test("a circle is refused", async () => {
  const tree = treeOf({
    "src/io/a.ts": 'import { b } from "./b.ts";\nexport const a = () => b;\n',
    "src/io/b.ts": 'import { a } from "./a.ts";\nexport const b = () => a;\n',
  });
  expect(told(await cruiseIn(tree))).toContain("no-circles: src/io/a.ts -> src/io/b.ts");
});

test("types may refer to each other", async () => {
  const tree = treeOf({
    "src/io/a.ts": 'import type { B } from "./b.ts";\nexport type A = B;\nexport const a = 1;\n',
    "src/io/b.ts": 'import { a } from "./a.ts";\nexport type B = number;\nexport const b = a;\n',
  });
  expect(told(await cruiseIn(tree))).toEqual([]);
});

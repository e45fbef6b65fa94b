// Which code is mutated, and which tests must notice.

import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(`${root}/${folder}`)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `${folder}/${name}`);

/** The two stages in which the grammar of reading stands. */
export const CODE_FILES = ["src/core/find", "src/core/frame"].flatMap((folder) => filesIn(folder, ".ts"));

/** The tables of cases and the examples of the packs; property tests (test/pipeline) take too long for each mutant. */
export const TEST_FILES = ["test/find", "test/frame", "test/ground", "test/languages"].flatMap((folder) =>
  filesIn(folder, ".test.ts"),
);

/** Tests left out of these files: they measure work on texts of a million characters. */
export const LONG_TESTS = / > hostile text > /;

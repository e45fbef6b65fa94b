// What test files import as "vitest" while mutants are tested: the tests are collected once and then called one by one
// as often as wanted, in this process. `expect` is Vitest's own.

import { format } from "node:util";
import { expect as ownExpect } from "vitest";

/** @public */
export const expect = ownExpect;

/** One test as its file gives it. */
export interface CollectedTest {
  readonly id: string;
  readonly run: () => unknown;
}

const collected: CollectedTest[] = [];
const path: string[] = [];

/** Name of a row: `%s` and its kin, and `$key` of rows that are objects. */
const nameOf = (name: string, row: readonly unknown[]): string => {
  const keys = name.replace(/\$(\w+)/g, (_, key) => String((row[0] as Record<string, unknown>)?.[key]));
  return format(keys, ...row.slice(0, keys.match(/%[a-z]/gi)?.length ?? 0));
};

/** Adds `.each` to what takes a name and a function. */
function withEach<T>(one: (name: string, body: (...row: never[]) => T) => void) {
  const each =
    (rows: readonly unknown[]) =>
    (name: string, body: (...row: never[]) => T): void => {
      for (const row of rows) {
        const values = Array.isArray(row) ? row : [row];
        one(nameOf(name, values), (() => body(...(values as never[]))) as typeof body);
      }
    };
  return Object.assign(one, { each });
}

export const describe = withEach<void>((name, body) => {
  path.push(name);
  body();
  path.pop();
});

export const test = withEach<unknown>((name, body) => {
  collected.push({ id: `${[...path, name].join(" > ")} #${collected.length}`, run: body });
});

/**
 * @public
 * @alias
 */
export const it = test;

/** What a test file takes from here, besides `expect`. */
export interface Suite {
  readonly describe: typeof describe;
  readonly test: typeof test;
}

/** The tests of one file, by what imports it. */
export async function collectTests(file: string, load: (suite: Suite) => Promise<unknown>): Promise<CollectedTest[]> {
  collected.length = 0;
  path.push(file);
  await load({ describe, test });
  path.pop();
  return [...collected];
}

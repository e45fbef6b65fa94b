// How Stryker runs the tests of reading: in one process that stays, with packs that stay compiled.
//
// Stryker's own runner for Vitest loads all modules and compiles all packs again for every mutant, which costs seconds
// where the tests themselves take a tenth of one (docs/decisions/0301-mutation-testing.md). Here the test files are
// loaded once; a mutant is switched on, the tests that reach it are called, the first that fails ends it. What one test
// or mutant left in the memories of words is forgotten before the next.

import { registerHooks } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { INSTRUMENTER_CONSTANTS, type InstrumenterContext, type MutantCoverage } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import type { Packs } from "../../src/core/pipeline.ts";
import { forgetWords } from "./memories.ts";
import { LONG_TESTS, TEST_FILES } from "./scope.ts";
import { type CollectedTest, collectTests } from "./vitest.ts";

const here = (name: string): string => new URL(name, import.meta.url).href;

/** What test files import under other names here: Vitest, and the counting of work, which would slow down everything. */
function standInFor(specifier: string): string | null {
  if (specifier === "vitest") return here("vitest.ts");
  return specifier.endsWith("/work.ts") ? "data:text/javascript,export const workOf = null;" : null;
}

registerHooks({
  resolve(specifier, context, next) {
    const url = context.parentURL === here("vitest.ts") ? null : standInFor(specifier);
    return url ? { url, shortCircuit: true } : next(specifier, context);
  },
});

const global = globalThis as unknown as Record<string, InstrumenterContext>;
global[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
const stryker = global[INSTRUMENTER_CONSTANTS.NAMESPACE] as InstrumenterContext;

/** From the sandbox, where Stryker has put the mutants. */
const load = (file: string): Promise<unknown> => import(pathToFileURL(join(process.cwd(), file)).href);

/** Calls one test; what it failed with, or null. */
async function failureOf(test: CollectedTest): Promise<string | null> {
  try {
    await test.run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export class ReadingTestRunner implements TestRunner {
  private tests: readonly CollectedTest[] = [];
  private packs!: Packs;
  /** How many mutants a test has killed: the deadliest is called first. */
  private readonly kills = new Map<string, number>();
  private readonly milliseconds = new Map<string, number>();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    stryker.mutantCoverage = { static: {}, perTest: {} };
    const files: CollectedTest[][] = [];
    for (const file of TEST_FILES) files.push(await collectTests(file, () => load(file)));
    this.tests = files.flat().filter(({ id }) => !LONG_TESTS.test(id));
    this.packs = ((await load("test/reading.ts")) as typeof import("../../test/reading.ts")).packs;
  }

  /**
   * Every test twice. What a mutant meets in the first round only is code that compiles packs: it counts as loading.
   */
  async dryRun(): Promise<DryRunResult> {
    const first = await this.round();
    const second = await this.round();
    const loading: Record<string, number> = { ...stryker.mutantCoverage?.static };
    for (const [test, hits] of Object.entries(first.coverage))
      for (const [mutant, count] of Object.entries(hits))
        if (count > (second.coverage[test]?.[mutant] ?? 0)) loading[mutant] = (loading[mutant] ?? 0) + count;
    return {
      status: DryRunStatus.Complete,
      tests: second.results,
      mutantCoverage: { static: loading, perTest: second.coverage },
    };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    const wanted = new Set(testFilter);
    const tests = this.tests.filter(({ id }) => wanted.has(id)).sort((a, b) => this.rank(a) - this.rank(b));
    forgetWords(this.packs);
    Object.assign(stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const results: TestResult[] = [];
    for (const test of tests) {
      const failureMessage = await failureOf(test);
      const told = { id: test.id, name: test.id, timeSpentMs: 0 };
      if (failureMessage === null) results.push({ ...told, status: TestStatus.Success });
      else {
        results.push({ ...told, status: TestStatus.Failed, failureMessage });
        this.kills.set(test.id, (this.kills.get(test.id) ?? 0) + 1);
        break;
      }
    }
    const reached = determineHitLimitReached(stryker.hitCount, hitLimit);
    Object.assign(stryker, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    return toMutantRunResult(reached ?? { status: DryRunStatus.Complete, tests: results });
  }

  private async round(): Promise<{ results: TestResult[]; coverage: MutantCoverage["perTest"] }> {
    const coverage: MutantCoverage["perTest"] = {};
    if (stryker.mutantCoverage) stryker.mutantCoverage.perTest = coverage;
    const results: TestResult[] = [];
    for (const test of this.tests) {
      stryker.currentTestId = test.id;
      forgetWords(this.packs);
      const started = performance.now();
      const failureMessage = await failureOf(test);
      delete stryker.currentTestId;
      const timeSpentMs = performance.now() - started;
      this.milliseconds.set(test.id, timeSpentMs);
      const told = { id: test.id, name: test.id, timeSpentMs };
      results.push(
        failureMessage === null
          ? { ...told, status: TestStatus.Success }
          : { ...told, status: TestStatus.Failed, failureMessage },
      );
    }
    return { results, coverage };
  }

  private rank({ id }: CollectedTest): number {
    return (this.milliseconds.get(id) ?? 1) - 1000 * (this.kills.get(id) ?? 0);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "reading", ReadingTestRunner)];

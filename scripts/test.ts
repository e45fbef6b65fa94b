// npm test: the checks, every test, the floors of quality. With arguments (`npm test -- test/find`) only those tests.

import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checks, root, runChecks, runStep } from "./steps.ts";

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The part of Vitest's JSON report that is read here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { status: string }[];
  }[];
}

const sum = (counts: readonly Count[]): Count =>
  counts.reduce((a, b) => ({
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  }));

/** Counts tests; a file that failed with no failing test in it (it does not load) counts as one failure. */
function countOf(report: Report, code: number): Count {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  const failed = report.numFailedTests + broken.length;
  return {
    passed: report.numPassedTests,
    failed: code === 0 ? failed : Math.max(failed, 1),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

async function runTests(filters: readonly string[]): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), "lagebild-test-"));
  const file = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  try {
    const command = ["node_modules/vitest/vitest.mjs", "run", ...reporters, ...filters];
    const code = await runStep({ name: "tests", command });
    if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
    return countOf(JSON.parse(readFileSync(file, "utf8")), code);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function runGate(): Promise<Count> {
  const gate = "eval/gate.ts";
  if (!existsSync(join(root, gate))) return { passed: 0, failed: 0, skipped: 0 };
  const code = await runStep({ name: "floors of quality", command: [gate] });
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

async function runAll(): Promise<Count> {
  const checked = { ...(await runChecks(checks)), skipped: 0 };
  const tested = await runTests([]);
  return sum([checked, tested, await runGate()]);
}

const filters = process.argv.slice(2);
const { passed, failed, skipped } = filters.length > 0 ? await runTests(filters) : await runAll();
console.log(`\nLagebild: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed === 0 ? 0 : 1;

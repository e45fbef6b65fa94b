// npm test: the checks, every test, the floors of quality. With arguments (`npm test -- test/find`) only those tests.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Count, runTests } from "./counts.ts";
import { checks, root, runChecks, runStep } from "./steps.ts";

const sum = (counts: readonly Count[]): Count =>
  counts.reduce((a, b) => ({
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  }));

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

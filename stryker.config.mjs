// Mutation testing of finding and framing. `npm run mutation` draws what is mutated and prints the scores; `stryker run
// --mutate FILE` works too. Why the runner is our own: docs/decisions/0301-mutation-testing.md.

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  mutate: ["src/core/{find,frame}/*.ts"],
  testRunner: "reading",
  plugins: ["./scripts/mutation/runner.ts"],
  coverageAnalysis: "perTest",
  // What is computed when a file is loaded is lists of words and patterns; to test them, all had to be loaded each time.
  ignoreStatic: true,
  concurrency: 1,
  disableTypeChecks: false,
  testRunnerNodeArgs: ["--max-old-space-size=2500"],
  // Endless loops end by the number of their rounds; the clock must not count a busy machine as a mutant noticed.
  timeoutMS: 60_000,
  // The sandbox needs the code and its tests only.
  ignorePatterns: ["**", "!/package.json", "!/src/**", "!/test/**"],
  tempDirName: "reports/mutation-sandbox",
  cleanTempDir: "always",
  reporters: ["progress"],
  logLevel: "warn",
};

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/repository/fixtures/**"],
    // Nothing is measured by the clock: this ends what hangs.
    testTimeout: 300_000,
    expect: { poll: { timeout: 30_000 } },
  },
});

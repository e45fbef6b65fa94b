import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/repository/fixtures/**"],
    testTimeout: 30_000,
  },
});

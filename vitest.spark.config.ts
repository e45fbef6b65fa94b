import { defineConfig } from "vitest/config";

/** The tests on a cluster, one after the other: `npm run test:spark`. */
export default defineConfig({
  test: {
    include: ["test/spark/*.spark.ts"],
    testTimeout: 20 * 60_000,
    hookTimeout: 5 * 60_000,
    fileParallelism: false,
  },
});

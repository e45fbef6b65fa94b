import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { REMARKS } from "../../src/core/model/remarks.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

describe("the registry of remarks", () => {
  it("is the table of docs/remarks.md", () => {
    const rows = readFileSync(join(root, "docs/remarks.md"), "utf8")
      .split("\n")
      .filter((line) => line.startsWith("| `"));
    expect(rows).toEqual(
      Object.entries(REMARKS).map(
        ([code, { level, meaning, wayOut }]) => `| \`${code}\` | ${level} | ${meaning} | ${wayOut} |`,
      ),
    );
  });

  it("holds no code that nobody uses", () => {
    const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter(
      (name) => name.endsWith(".ts") && !name.endsWith("remarks.ts"),
    );
    const code = files.map((name) => readFileSync(join(root, "src", name), "utf8")).join("\n");
    expect(Object.keys(REMARKS).filter((one) => !code.includes(`"${one}"`))).toEqual([]);
  });
});

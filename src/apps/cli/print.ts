import { type Context, write } from "./context.ts";
import type { Format } from "./options.ts";

/** Prints rows: one JSON object a line, one JSON array, or as `text` shows them. */
export async function printRows<Row>(
  rows: readonly Row[],
  format: Format,
  context: Context,
  text: () => string,
): Promise<void> {
  if (format === "table") return write(context.stdout, text());
  if (format === "json") return write(context.stdout, `${JSON.stringify(rows, null, 1)}\n`);
  for (const row of rows) await write(context.stdout, `${JSON.stringify(row)}\n`);
}

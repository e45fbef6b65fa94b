import { type Context, write } from "./context.ts";
import type { Format } from "./options.ts";

/** A value as JSON: for people to read, or in one line. */
export const jsonText = (value: unknown, format: Format): string =>
  `${JSON.stringify(value, null, format === "json" ? 1 : undefined)}\n`;

/** Prints rows: one JSON object a line, one JSON array, or as `text` shows them. */
export async function printRows<Row>(
  rows: readonly Row[],
  format: Format,
  context: Context,
  text: () => string,
): Promise<void> {
  if (format === "table") return write(context.stdout, text());
  if (format === "json") return write(context.stdout, jsonText(rows, format));
  for (const row of rows) await write(context.stdout, `${JSON.stringify(row)}\n`);
}

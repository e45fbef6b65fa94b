import { type Context, write } from "./context.ts";
import type { Format } from "./options.ts";

/** A value as JSON: for people to read, or in one line. */
export const jsonText = (value: unknown, format: Format): string =>
  `${JSON.stringify(value, null, format === "json" ? 1 : undefined)}\n`;

/** Prints rows as they come: one JSON object a line, one JSON array, or as `text` shows all of them. */
export async function printRows<Row>(
  rows: AsyncIterable<Row> | readonly Row[],
  format: Format,
  context: Context,
  text: (rows: readonly Row[]) => string,
): Promise<void> {
  if (format === "table") {
    const all: Row[] = [];
    for await (const row of rows) all.push(row);
    return write(context.stdout, text(all));
  }
  let number = 0;
  for await (const row of rows) {
    const before = number++ === 0 ? "[\n " : ",\n ";
    await write(
      context.stdout,
      format === "json"
        ? `${before}${JSON.stringify(row, null, 1).replaceAll("\n", "\n ")}`
        : `${JSON.stringify(row)}\n`,
    );
  }
  if (format === "json") await write(context.stdout, number === 0 ? "[]\n" : "\n]\n");
}

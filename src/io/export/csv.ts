import type { Column } from "./columns.ts";
import type { Losses } from "./records.ts";

/**
 * What makes a spreadsheet take a text for a formula (OWASP, "CSV Injection"), also behind blanks and in
 * full width, and the apostrophe itself, so that the way back is unambiguous.
 */
const FORMULA = /^[\s\u00a0\ufeff]*[=+\-@＝＋－＠\t\r\n|%]|^'/u;

/** A text that no spreadsheet executes: an apostrophe before what would begin a formula. */
export const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text that `harmless` was given. */
export const asWritten = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Rows in CSV (RFC 4180, UTF-8, CRLF), with a head line; texts are harmless, numbers stay numbers. */
export async function* csvLines<Row>(
  rows: AsyncIterable<Row>,
  columns: readonly Column<Row>[],
  losses: Losses,
): AsyncGenerator<string> {
  yield `${columns.map((column) => column.name).join(",")}\r\n`;
  for await (const row of rows) {
    const cells = columns.map(({ type, of }) => {
      const value = of(row) ?? null;
      if (value === null) return "";
      if (type !== "text") return String(value);
      const safe = harmless(String(value));
      if (safe !== String(value)) losses.add("apostrophe");
      return quoted(safe);
    });
    yield `${cells.join(",")}\r\n`;
  }
}

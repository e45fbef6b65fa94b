/** A column of a table. Widths are in terminal columns. */
export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => string;
  readonly align?: "right";
  /** Takes what room is left; others are as wide as their widest cell up to `most`. */
  readonly flexible?: boolean;
  readonly most?: number;
}

/** Rows under a head line, cut to `width`; no line is longer. */
export function table<Row>(rows: readonly Row[], columns: readonly Column<Row>[], width: number): string {
  const cells = rows.map((row) => columns.map((column) => column.cell(row).replace(/\s+/g, " ").trim()));
  const widths = widthsOf(columns, cells, width);
  const line = (texts: readonly string[]): string =>
    texts
      .map((text, i) => pad(text, widths[i] ?? 0, columns[i]?.align))
      .join("  ")
      .trimEnd();
  return [columns.map((column) => column.head), ...cells].map((texts) => `${line(texts)}\n`).join("");
}

function widthsOf(
  columns: readonly Column<never>[] | readonly Column<unknown>[],
  cells: readonly (readonly string[])[],
  width: number,
): number[] {
  const wanted = columns.map((column, i) => {
    const widest = Math.max(displayWidth(column.head), ...cells.map((row) => displayWidth(row[i] ?? "")));
    return Math.min(widest, column.most ?? width);
  });
  const room = width - 2 * (columns.length - 1);
  let excess = wanted.reduce((sum, one) => sum + one, 0) - room;
  const order = columns
    .map((_, i) => i)
    .sort((a, b) => Number(columns[b]?.flexible ?? false) - Number(columns[a]?.flexible ?? false) || b - a);
  for (const i of order) {
    if (excess <= 0) break;
    const floor = columns[i]?.flexible ? 10 : 4;
    const cut = Math.min(excess, Math.max(0, (wanted[i] ?? 0) - floor));
    wanted[i] = (wanted[i] ?? 0) - cut;
    excess -= cut;
  }
  return wanted;
}

function pad(text: string, width: number, align: "right" | undefined): string {
  const cut = shorten(text, width);
  const gap = " ".repeat(Math.max(0, width - displayWidth(cut)));
  return align === "right" ? gap + cut : cut + gap;
}

/** The text, cut with "…" where it is wider than `width`. */
export function shorten(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = "";
  let used = 1;
  for (const char of text) {
    used += charWidth(char);
    if (used > width) break;
    kept += char;
  }
  return `${kept.trimEnd()}…`;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const EMPTY = /[\p{Mn}\p{Me}\p{Cf}]/u;
const charWidth = (char: string): number => (char < "\u0300" ? 1 : EMPTY.test(char) ? 0 : WIDE.test(char) ? 2 : 1);

/** Columns that a text takes on a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += charWidth(char);
  return width;
}

/** Breaks a text at spaces into lines of at most `width`, each behind `indent`. */
export function wrap(text: string, width: number, indent = ""): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((one) => pieces(one, width - indent.length))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (displayWidth(indent + longer) > width && line !== "") {
      lines.push(indent + line);
      line = word;
    } else line = longer;
  }
  if (line !== "") lines.push(indent + line);
  return lines;
}

/** A word wider than a line, cut into pieces that fit. */
function pieces(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word];
  const found: string[] = [];
  let piece = "";
  for (const char of word) {
    if (displayWidth(piece + char) > width) {
      found.push(piece);
      piece = "";
    }
    piece += char;
  }
  return [...found, piece];
}

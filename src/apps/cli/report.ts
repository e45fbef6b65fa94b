import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { SingleBar } from "cli-progress";
import type { Remark } from "../../core/model/document.ts";
import { REMARKS, type RemarkCode } from "../../core/model/remarks.ts";
import { type Output, write } from "./context.ts";

/** Tells on standard error how work goes: problems at once, a bar on terminals, a summary at the end. */
export class Reporter {
  private readonly output: Output;
  private readonly explained = new Set<string>();
  private bar: SingleBar | null = null;
  problems = 0;

  constructor(output: Output) {
    this.output = output;
  }

  /** Begins a bar over `total` units, on a terminal only. */
  start(total: number, unit: string): void {
    if (!this.output.isTTY || total <= 0) return;
    const format = `{bar} {percentage} %  {note}  ${unit}  {eta_formatted} left`;
    this.bar = new SingleBar({
      format,
      stream: this.output as unknown as NodeJS.WritableStream,
      clearOnComplete: true,
      hideCursor: true,
      barsize: 24,
    });
    this.bar.start(total, 0, { note: "" });
  }

  advance(by: number, note = ""): void {
    this.bar?.increment(by, { note });
  }

  /** Names what went wrong with an input, the first of each code with the way out; or what is only worth knowing. */
  async problem(origin: string, { level, code, message }: Remark): Promise<void> {
    if (level === "info") return this.line(`note: ${origin}: ${message} [${code}]`);
    this.problems++;
    await this.line(`${origin}: ${message} [${code}]`);
    if (this.explained.has(code)) return;
    this.explained.add(code);
    await this.line(`  way out: ${REMARKS[code as RemarkCode].wayOut}`);
  }

  async line(text: string): Promise<void> {
    await write(this.output, `${this.bar ? "\r\x1b[K" : ""}${text}\n`);
  }

  /** Takes the bar away. */
  stop(): void {
    this.bar?.stop();
    this.bar = null;
  }
}

/** `1 report`, `2 reports`, `1,234 reports`. */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString("en-GB")} ${n === 1 ? one : many}`;

/** Size of all files below a folder; `weight` counts some more than once. */
export async function bytesIn(folder: string, weight: (name: string) => number = () => 1): Promise<number> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  let sum = 0;
  for (const one of files)
    if (one.isFile()) sum += weight(one.name) * (await stat(join(one.parentPath, one.name))).size;
  return sum;
}

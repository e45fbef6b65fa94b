import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { clean } from "../../../src/core/clean/index.ts";
import type { Document } from "../../../src/core/model/document.ts";
import { type Cleaned, cleaned, type Input, openInputs } from "../../../src/io/formats/index.ts";
import type { Limits } from "../../../src/io/formats/input.ts";

/** A folder that goes when the tests of the file have run. */
export class Folder {
  readonly root = mkdtempSync(join(tmpdir(), "lagebild-formats-"));
  private next = 0;

  constructor() {
    afterAll(() => rmSync(this.root, { recursive: true, force: true }));
  }

  /** Writes a file, in a subfolder of its own, and gives its path. */
  put(name: string, content: string | Uint8Array): string {
    const path = join(this.root, String(this.next++), name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }
}

/** Inputs after the stage `clean`. */
export async function cleanedAll(inputs: AsyncIterable<Input> | Iterable<Input>): Promise<Cleaned[]> {
  const all: Cleaned[] = [];
  for await (const input of cleaned(inputs, clean)) all.push(input);
  return all;
}

export const read = (path: string, limits: Partial<Limits> = {}): Promise<Cleaned[]> =>
  cleanedAll(openInputs([path], { defaults: {}, limits }));

/** In short: the text of a document, the code of a problem. */
export const outcome = (input: Cleaned): string => (input.type === "problem" ? input.remark.code : input.document.text);
export const outcomes = async (path: string, limits: Partial<Limits> = {}): Promise<string[]> =>
  (await read(path, limits)).map(outcome);

export const documents = (inputs: readonly Cleaned[]): Document[] =>
  inputs.flatMap((input) => (input.type === "document" ? [input.document] : []));

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { clean } from "../../../src/core/clean/index.ts";
import type { Document } from "../../../src/core/model/document.ts";
import { type Input, openInputs } from "../../../src/io/formats/index.ts";
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

export async function read(path: string, limits: Partial<Limits> = {}): Promise<Input[]> {
  const inputs: Input[] = [];
  for await (const input of openInputs([path], { clean, defaults: {}, limits })) inputs.push(input);
  return inputs;
}

/** In short: the text of a document, the code of a problem. */
export const outcome = (input: Input): string => (input.type === "problem" ? input.remark.code : input.document.text);
export const outcomes = async (path: string, limits: Partial<Limits> = {}): Promise<string[]> =>
  (await read(path, limits)).map(outcome);

export const documents = (inputs: readonly Input[]): Document[] =>
  inputs.flatMap((input) => (input.type === "document" ? [input.document] : []));

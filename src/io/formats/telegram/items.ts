/** The facts of a chat as an export names them before its messages. */
export interface Chat {
  readonly name: string | null;
  readonly type: string | null;
  readonly id: string | null;
}

/** A message's bytes, `null` where they are more than the limit; `at` counts messages from 1. */
export interface Item {
  readonly chat: Chat;
  readonly at: number;
  readonly bytes: Buffer | null;
}

interface Level {
  readonly array: boolean;
  /** The array holds messages. */
  readonly items: boolean;
  key: string | null;
  /** The last string was a key and its colon has not come yet. */
  expectsKey: boolean;
  facts: Record<string, string>;
}

const DEEPEST = 64;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Cuts the objects of every array named "messages" out of a stream of JSON, in bounded memory. It
 * looks at strings and brackets only: whether a message is valid JSON shows when it is parsed.
 */
export class MessageScanner {
  private readonly limit: number;
  private readonly levels: Level[] = [];
  private inString = false;
  private escaped = false;
  private words: number[] | null = null;
  private parts: Uint8Array[] | null = null;
  private held = 0;
  private base = 0;
  private digits = "";
  private count = 0;
  /** Why the rest cannot be read. */
  broken: string | null = null;
  /** There was an array of messages. */
  found = false;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** The messages that end in this chunk. */
  push(chunk: Uint8Array): Item[] {
    const items: Item[] = [];
    let from = this.parts ? 0 : -1;
    for (let at = 0; at < chunk.length && this.broken === null; at++) {
      const byte = chunk[at] as number;
      if (this.inString) {
        if (!this.escaped && this.words === null && byte !== QUOTE && byte !== BACKSLASH) {
          at = nextMark(chunk, at) - 1;
          continue;
        }
        this.character(byte);
      } else if (byte === QUOTE) this.openString();
      else if (byte === 0x7b || byte === 0x5b) {
        if (this.startsItem(byte)) {
          from = at;
          this.parts = [];
          this.held = 0;
          this.base = this.levels.length;
        }
        this.open(byte === 0x5b);
      } else if (byte === 0x7d || byte === 0x5d) {
        this.close(byte === 0x5d);
        if (this.parts && this.levels.length === this.base && this.broken === null) {
          this.hold(chunk.subarray(from, at + 1));
          items.push(this.item());
          from = -1;
        }
      } else if (byte === 0x3a) this.colon();
      else if (byte === 0x2c) this.comma();
      else if (this.parts === null && isDigit(byte) && this.digits.length < 24)
        this.digits += String.fromCharCode(byte);
    }
    if (this.parts && from >= 0) this.hold(chunk.subarray(from));
    return items;
  }

  /** Told at the end of the stream: why it is no whole export, or null. */
  end(): string | null {
    if (this.broken !== null) return this.broken;
    return this.levels.length > 0 || this.inString ? "the file ends in the middle: it is cut off" : null;
  }

  private hold(part: Uint8Array): void {
    this.held += part.length;
    if (this.held > this.limit) this.parts = [];
    // Copied: the chunk may be overwritten by the next one.
    else this.parts?.push(Buffer.from(part));
  }

  private item(): Item {
    const bytes = this.held > this.limit ? null : Buffer.concat(this.parts ?? []);
    this.parts = null;
    const facts = this.levels.at(-2)?.facts ?? {};
    const chat = { name: facts.name ?? null, type: facts.type ?? null, id: facts.id ?? null };
    return { chat, at: ++this.count, bytes };
  }

  private startsItem(byte: number): boolean {
    return byte === 0x7b && this.parts === null && this.levels.at(-1)?.items === true;
  }

  private open(array: boolean): void {
    const level = this.levels.at(-1);
    const items = array && level?.array === false && level.key === "messages" && this.parts === null;
    if (items) this.found = true;
    this.levels.push({ array, items, key: null, expectsKey: !array, facts: {} });
    if (this.levels.length > DEEPEST) this.broken = `brackets nested more than ${DEEPEST} deep`;
  }

  private close(array: boolean): void {
    this.endNumber();
    const level = this.levels.pop();
    if (level?.array !== array) this.broken = "brackets that do not match";
  }

  private openString(): void {
    this.inString = true;
    this.words = this.parts === null ? [] : null;
  }

  private character(byte: number): void {
    if (byte === QUOTE && !this.escaped) {
      this.closeString();
      return;
    }
    this.escaped = byte === BACKSLASH && !this.escaped;
    if (this.words && this.words.length < 1024) this.words.push(byte);
  }

  private closeString(): void {
    this.inString = false;
    const level = this.levels.at(-1);
    if (!this.words || !level || level.array) return;
    const value = unescaped(Buffer.from(this.words).toString("utf8"));
    if (level.expectsKey) level.key = value;
    else this.fact(level, value);
  }

  private colon(): void {
    const level = this.levels.at(-1);
    if (level) level.expectsKey = false;
  }

  private comma(): void {
    this.endNumber();
    const level = this.levels.at(-1);
    if (level && !level.array) level.expectsKey = true;
  }

  private fact(level: Level, value: string): void {
    if (level.key !== null && FACTS.has(level.key)) level.facts[level.key] = value;
  }

  private endNumber(): void {
    const level = this.levels.at(-1);
    if (level && this.digits !== "") this.fact(level, this.digits);
    this.digits = "";
  }
}

const FACTS = new Set(["name", "type", "id"]);

const isDigit = (byte: number): boolean => byte === 0x2d || (byte >= 0x30 && byte <= 0x39);

/** Where the next quotation mark or backslash stands, or the end. */
function nextMark(chunk: Uint8Array, from: number): number {
  for (let at = from; at < chunk.length; at++) if (chunk[at] === QUOTE || chunk[at] === BACKSLASH) return at;
  return chunk.length;
}

function unescaped(value: string): string {
  try {
    return JSON.parse(`"${value}"`) as string;
  } catch {
    return value;
  }
}

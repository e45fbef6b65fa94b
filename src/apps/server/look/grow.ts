/** Whole numbers that grow at the end, without a place for each of them in the heap. */
export class Ints {
  data: Int32Array;
  length = 0;

  constructor(room = 1024) {
    this.data = new Int32Array(room);
  }

  push(value: number): void {
    if (this.length === this.data.length) {
      const more = new Int32Array(this.length * 2);
      more.set(this.data);
      this.data = more;
    }
    this.data[this.length++] = value;
  }

  at(index: number): number {
    return this.data[index] as number;
  }

  set(index: number, value: number): void {
    this.data[index] = value;
  }

  /** What `take` takes back. */
  bytes(): Uint8Array {
    return bytesOf(this.data.subarray(0, this.length));
  }

  take(bytes: ArrayBuffer): void {
    this.length = bytes.byteLength / this.data.BYTES_PER_ELEMENT;
    this.data = this.length === 0 ? new Int32Array(1024) : new Int32Array(bytes);
  }
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array | Uint32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** Texts by number, each kept once. */
export class Names {
  readonly texts: string[] = [];
  private readonly numbers = new Map<string, number>();

  /** The number of a text; a new one where it has none. */
  of(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }

  /** The number of a text, or -1. */
  find(text: string): number {
    return this.numbers.get(text) ?? -1;
  }

  text(number: number): string {
    return this.texts[number] ?? "";
  }

  /** Puts texts that were kept into one that is empty. */
  take(texts: readonly string[]): void {
    for (const text of texts) this.of(text);
  }
}

/** A list of numbers for each row; rows are only added, in order. */
export class Lists {
  private readonly starts = new Ints();
  private readonly items = new Ints();

  constructor() {
    this.starts.push(0);
  }

  push(list: Iterable<number>): void {
    for (const one of list) this.items.push(one);
    this.starts.push(this.items.length);
  }

  /** Where the list of a row begins and ends in `data`. */
  begin(row: number): number {
    return this.starts.data[row] as number;
  }
  end(row: number): number {
    return this.starts.data[row + 1] as number;
  }
  get data(): Int32Array {
    return this.items.data;
  }
  get columns(): readonly Ints[] {
    return [this.starts, this.items];
  }

  of(row: number): Int32Array {
    return this.items.data.subarray(this.begin(row), this.end(row));
  }
}

const WORDS = 4;

/** Rows by id. An id of 32 hexadecimal digits, as all that Lagebild makes, takes 16 bytes and no string. */
export class Ids {
  private words = new Uint32Array(WORDS * 1024);
  private slots = new Int32Array(4096).fill(-1);
  /** The id that is being looked for, as numbers. */
  private readonly wanted = new Uint32Array(WORDS);
  private readonly others = new Map<string, number>();
  private readonly otherTexts = new Map<number, string>();
  private used = 0;
  length = 0;

  /** Adds the id of the next row; where it was known, the new row stands for it from now on. */
  push(id: string): void {
    const row = this.length++;
    if (this.words.length < this.length * WORDS) {
      const more = new Uint32Array(this.words.length * 2);
      more.set(this.words);
      this.words = more;
    }
    if (!parse(id, this.wanted)) {
      this.others.set(id, row);
      this.otherTexts.set(row, id);
      return;
    }
    this.words.set(this.wanted, row * WORDS);
    if (++this.used * 2 > this.slots.length) this.grow();
    this.slots[this.slotOf(this.wanted, 0)] = row;
  }

  find(id: string): number {
    return parse(id, this.wanted) ? (this.slots[this.slotOf(this.wanted, 0)] as number) : (this.others.get(id) ?? -1);
  }

  text(row: number): string {
    const other = this.otherTexts.get(row);
    if (other !== undefined) return other;
    let text = "";
    for (let i = 0; i < WORDS; i++) text += (this.words[row * WORDS + i] as number).toString(16).padStart(8, "0");
    return text;
  }

  /** What `take` takes back, with the ids that are no numbers. */
  bytes(): [Uint8Array, Uint8Array] {
    return [bytesOf(this.words.subarray(0, this.length * WORDS)), bytesOf(this.slots)];
  }
  odd(): [number, string][] {
    return [...this.otherTexts];
  }

  take(words: ArrayBuffer, slots: ArrayBuffer, odd: readonly (readonly [number, string])[]): void {
    this.length = words.byteLength / (WORDS * this.words.BYTES_PER_ELEMENT);
    this.words = this.length === 0 ? new Uint32Array(WORDS * 1024) : new Uint32Array(words);
    this.slots = new Int32Array(slots);
    for (const [row, id] of odd) {
      this.others.set(id, row);
      this.otherTexts.set(row, id);
    }
    this.used = this.length - odd.length;
  }

  /** The order of two rows by their ids. */
  compare(a: number, b: number): number {
    if (this.otherTexts.size > 0) {
      const [x, y] = [this.text(a), this.text(b)];
      return x < y ? -1 : x > y ? 1 : 0;
    }
    for (let word = 0; word < WORDS; word++) {
      const by = (this.words[a * WORDS + word] as number) - (this.words[b * WORDS + word] as number);
      if (by !== 0) return by;
    }
    return 0;
  }

  /** Where the id at `at` of `of` is kept, or may be. */
  private slotOf(of: Uint32Array, at: number): number {
    const mask = this.slots.length - 1;
    for (let slot = (of[at] as number) & mask; ; slot = (slot + 1) & mask) {
      const row = this.slots[slot] as number;
      if (row < 0 || this.same(row * WORDS, of, at)) return slot;
    }
  }

  private same(begin: number, of: Uint32Array, at: number): boolean {
    const { words } = this;
    return (
      words[begin] === of[at] &&
      words[begin + 1] === of[at + 1] &&
      words[begin + 2] === of[at + 2] &&
      words[begin + 3] === of[at + 3]
    );
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2).fill(-1);
    for (const row of old) if (row >= 0) this.slots[this.slotOf(this.words, row * WORDS)] = row;
  }
}

/** Puts the 32 hexadecimal digits of an id into `words`; false where it is none. */
function parse(id: string, words: Uint32Array): boolean {
  if (id.length !== 32) return false;
  for (let word = 0; word < WORDS; word++) {
    let value = 0;
    for (let at = word * 8; at < word * 8 + 8; at++) {
      const unit = id.charCodeAt(at);
      const digit = unit >= 48 && unit <= 57 ? unit - 48 : unit >= 97 && unit <= 102 ? unit - 87 : -1;
      if (digit < 0) return false;
      value = value * 16 + digit;
    }
    words[word] = value;
  }
  return true;
}

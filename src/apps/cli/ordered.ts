/** How much is taken on at once, in the measure of `sizeOf`. */
export interface Bounds<T> {
  readonly sizeOf: (item: T) => number;
  /** From this size on, a batch is handed on. */
  readonly batch: number;
  /** Of all that is in work or waits to be taken, together. */
  readonly ahead: number;
}

/** A batch in work. */
interface Pending<R> {
  readonly size: number;
  readonly results: Promise<readonly R[]>;
}

type Step<T> = { readonly item: IteratorResult<T> } | { readonly failed: unknown } | "idle" | "head";

/**
 * Works on items in batches, several at once, and gives the results in the order of the items. No more is taken from
 * the items than `ahead` allows; where they keep us waiting, a batch is handed on before it is full.
 */
export async function* ordered<T, R>(
  items: AsyncIterable<T>,
  work: (batch: readonly T[]) => Promise<readonly R[]>,
  bounds: Bounds<T>,
): AsyncGenerator<R> {
  const line = new Line(items, work, bounds);
  try {
    for (;;) {
      const head = await line.nextHead();
      if (head === null) return;
      yield* head;
    }
  } finally {
    await line.leave();
  }
}

class Line<T, R> {
  private readonly source: AsyncIterator<T>;
  private readonly work: (batch: readonly T[]) => Promise<readonly R[]>;
  private readonly bounds: Bounds<T>;
  private readonly pending: Pending<R>[] = [];
  private waiting: Promise<Step<T>> | null = null;
  private batch: T[] = [];
  private size = 0;
  private taken = 0;
  private ended = false;
  private failure: { readonly error: unknown } | null = null;

  constructor(items: AsyncIterable<T>, work: (batch: readonly T[]) => Promise<readonly R[]>, bounds: Bounds<T>) {
    this.source = items[Symbol.asyncIterator]();
    this.work = work;
    this.bounds = bounds;
  }

  /** The results of the next batch, when they are there; null at the end. Meanwhile takes on what it may. */
  async nextHead(): Promise<readonly R[] | null> {
    for (;;) {
      const step = await this.step();
      if (step === null) return this.atEnd();
      if (step === "head") {
        const head = this.pending.shift() as Pending<R>;
        this.taken -= head.size;
        return head.results;
      }
      this.take(step);
    }
  }

  /** Items that nobody will want are not taken any more. */
  async leave(): Promise<void> {
    if (!this.ended) await this.source.return?.();
  }

  /** What happens first: an item comes, none comes for now, the oldest batch is done. Null where nothing can. */
  private async step(): Promise<Step<T> | null> {
    const choices: Promise<Step<T>>[] = [];
    if (!this.ended && this.taken < this.bounds.ahead) choices.push(this.nextItem());
    const head = this.pending[0];
    if (head)
      choices.push(
        head.results.then(
          () => "head",
          () => "head",
        ),
      );
    if (this.batch.length > 0) choices.push(new Promise((resolve) => setImmediate(resolve, "idle")));
    return choices.length === 0 ? null : Promise.race(choices);
  }

  private nextItem(): Promise<Step<T>> {
    this.waiting ??= this.source.next().then(
      (item) => ({ item }),
      (failed: unknown) => ({ failed }),
    );
    return this.waiting;
  }

  private take(step: Exclude<Step<T>, "head">): void {
    if (step === "idle") this.handOn();
    else if ("failed" in step) this.end({ error: step.failed });
    else if (step.item.done) this.end(null);
    else this.add(step.item.value);
  }

  private end(failure: { readonly error: unknown } | null): void {
    this.ended = true;
    this.failure = failure;
    this.handOn();
  }

  private add(value: T): void {
    this.waiting = null;
    const size = this.bounds.sizeOf(value);
    this.batch.push(value);
    this.size += size;
    this.taken += size;
    if (this.size >= this.bounds.batch) this.handOn();
  }

  private handOn(): void {
    if (this.batch.length === 0) return;
    const results = this.work(this.batch);
    // Waited for when its turn comes.
    results.catch(() => undefined);
    this.pending.push({ size: this.size, results });
    this.batch = [];
    this.size = 0;
  }

  private atEnd(): null {
    if (this.failure) throw this.failure.error;
    return null;
  }
}

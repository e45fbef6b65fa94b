import { AsyncLocalStorage } from "node:async_hooks";
import { Changes } from "./changes.ts";
import { LedgerError } from "./error.ts";
import type { Ledger } from "./ledger.ts";

/** A ledger that one process keeps open for many users: all ask side by side, one writes at a time. */
export class HeldLedger {
  private readonly ledger: Ledger;
  private writing: Promise<unknown> = Promise.resolve();
  private readonly hearers = new Set<() => void>();
  /** Grows with every piece of work that may have written. */
  revision = 0;
  /** What was written. */
  readonly changes = new Changes();

  constructor(ledger: Ledger) {
    this.ledger = ledger;
  }

  get readOnly(): boolean {
    return this.ledger.readOnly;
  }

  get folder(): string {
    return this.ledger.folder;
  }

  /** Work that only asks, on a connection of its own. */
  async ask<T>(work: (ledger: Ledger) => Promise<T>): Promise<T> {
    const own = await this.ledger.another(this.changes);
    try {
      return await work(own);
    } finally {
      own.close();
    }
  }

  /** Work that writes; it waits until those before it are done. */
  async write<T>(work: (ledger: Ledger) => Promise<T>): Promise<T> {
    if (this.readOnly)
      throw new LedgerError("read-only", `"${this.folder}" holds the results of a cluster, which are only read`);
    const turn = this.writing.then(() => this.ask(work)).finally(() => this.changed());
    this.writing = turn.catch(() => undefined);
    return turn;
  }

  /** Calls `hear` after every piece of work that may have written. Gives what ends that. */
  onChange(hear: () => void): () => void {
    this.hearers.add(hear);
    return () => this.hearers.delete(hear);
  }

  private changed(): void {
    this.revision++;
    for (const hear of this.hearers) hear();
  }

  /** Waits for the writer and closes the ledger. */
  async close(): Promise<void> {
    await this.writing;
    this.ledger.close();
  }
}

const here = new AsyncLocalStorage<HeldLedger>();

/** Runs `work` so that all it opens is this ledger. */
export const inHeld = <T>(held: HeldLedger, work: () => Promise<T>): Promise<T> => here.run(held, work);

/** The ledger that the running work was given to use, if any. */
export const heldHere = (): HeldLedger | undefined => here.getStore();

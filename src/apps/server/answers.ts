import { randomBytes } from "node:crypto";
import type { HeldLedger, Ledger } from "../../io/ledger/index.ts";
import { fillLook } from "./look.ts";
import { Problem } from "./problems.ts";

/** Answers kept, and the most characters of one that is. */
const KEPT = { answers: 200, characters: 2_000_000 };

/** Longer than this no question to the ledger may take, in milliseconds. */
const LONGEST = 20_000;

/** Answers of the ledger as it is. As long as nothing was written, the same question has the same answer. */
export class Answers {
  private readonly held: HeldLedger;
  private readonly run = randomBytes(6).toString("hex");
  private readonly kept = new Map<string, Promise<string>>();
  private filled = -1;
  private filling: Promise<void> = Promise.resolve();

  constructor(held: HeldLedger) {
    this.held = held;
    held.onChange(() => this.kept.clear());
  }

  /** Changes whenever any answer may. */
  tag(): string {
    return `"${this.run}-${this.held.revision}"`;
  }

  /** The answer to a question as JSON; `key` tells questions apart. */
  of(key: string, tag: string, ask: (ledger: Ledger) => Promise<unknown>): Promise<string> {
    const known = this.kept.get(key);
    if (known) return known;
    const fresh = this.fresh(ask);
    this.kept.set(key, fresh);
    fresh.then(
      (text) => (text.length > KEPT.characters || tag !== this.tag()) && this.forget(key, fresh),
      () => this.forget(key, fresh),
    );
    if (this.kept.size > KEPT.answers) this.kept.delete(this.kept.keys().next().value ?? "");
    return fresh;
  }

  private forget(key: string, answer: Promise<string>): void {
    if (this.kept.get(key) === answer) this.kept.delete(key);
  }

  private async fresh(ask: (ledger: Ledger) => Promise<unknown>): Promise<string> {
    await this.look();
    return this.held.ask(async (ledger) => {
      const timer = setTimeout(() => ledger.connection.interrupt(), LONGEST);
      try {
        return JSON.stringify(await ask(ledger));
      } catch (error) {
        if (error instanceof Error && /interrupt/i.test(error.message)) throw new Problem("too-slow");
        throw error;
      } finally {
        clearTimeout(timer);
      }
    });
  }

  /** Brings the rows that the pages look through up to the ledger. */
  private look(): Promise<void> {
    const { revision } = this.held;
    if (this.filled === revision) return this.filling;
    this.filled = revision;
    this.filling = this.filling.catch(() => undefined).then(() => this.held.ask(fillLook));
    this.filling.catch(() => {
      this.filled = -1;
    });
    return this.filling;
  }
}

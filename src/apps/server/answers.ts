import { randomBytes } from "node:crypto";
import type { HeldLedger, Ledger } from "../../io/ledger/index.ts";
import { jsonOf } from "./json.ts";
import type { Look } from "./look/columns.ts";
import type { LookKeeper } from "./look/keeper.ts";
import { Problem } from "./problems.ts";

/** Answers kept, and the most bytes of one that is. */
const KEPT = { answers: 200, bytes: 4_000_000 };

/** Longer than this no question to the ledger may take, in milliseconds. */
const LONGEST = 20_000;

/** Waits for it, but not longer than anybody waits for an answer. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Problem("starting")), LONGEST);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** What an answer comes from: what is looked through, without a connection to the ledger, or the ledger. */
export type Asked = { readonly see: () => unknown } | { readonly ask: (ledger: Ledger) => unknown };

const seen = async (see: () => unknown): Promise<Buffer> => Buffer.from(jsonOf(see()));

/** Answers of the ledger as it is. As long as what is looked through does not change, neither does an answer. */
export class Answers {
  private readonly held: HeldLedger;
  private readonly keeper: LookKeeper;
  private readonly run = randomBytes(6).toString("hex");
  private kept = new Map<string, Promise<Buffer>>();
  private keptFor = "";

  constructor(held: HeldLedger, keeper: LookKeeper) {
    this.held = held;
    this.keeper = keeper;
  }

  /** What the next answers are made from, and a tag that changes whenever any answer may. */
  async now(): Promise<{ readonly look: Look; readonly tag: string }> {
    const look = await inTime(this.keeper.current());
    return { look, tag: `"${this.run}-${this.held.revision}-${look.generation}"` };
  }

  /** The answer to a question as JSON, and that of the ledger where it must be asked; `key` tells questions apart. Who asks the same meanwhile waits for the same. */
  of(key: string, tag: string, from: Asked): Promise<Buffer> {
    if (this.keptFor !== tag) this.kept = new Map();
    this.keptFor = tag;
    const { kept } = this;
    const known = kept.get(key);
    if (known) return known;
    const fresh = "see" in from ? seen(from.see) : this.fresh(from.ask);
    kept.set(key, fresh);
    fresh.then(
      (answer) => answer.length > KEPT.bytes && kept.delete(key),
      () => kept.delete(key),
    );
    if (kept.size > KEPT.answers) kept.delete(kept.keys().next().value ?? "");
    return fresh;
  }

  private fresh(ask: (ledger: Ledger) => unknown): Promise<Buffer> {
    return this.held.ask(async (ledger) => {
      const timer = setTimeout(() => ledger.connection.interrupt(), LONGEST);
      try {
        return Buffer.from(jsonOf(await ask(ledger)));
      } catch (error) {
        if (error instanceof Error && /interrupt/i.test(error.message)) throw new Problem("too-slow");
        throw error;
      } finally {
        clearTimeout(timer);
      }
    });
  }
}

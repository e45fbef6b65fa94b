import {
  askLedger,
  eventsAreCurrent,
  explained,
  heldHere,
  type Ledger,
  LedgerError,
  openLedger,
} from "../../io/ledger/index.ts";
import { EXIT, UserError } from "./exit.ts";
import { relink } from "./linking.ts";

const WAYS_OUT: Readonly<Record<LedgerError["reason"], string>> = {
  locked: "wait until that process ends, or end it; or name another ledger with --ledger FOLDER.",
  missing: 'fill one first: "lagebild add PATH..."; or name another with --ledger FOLDER.',
  newer: "use the version of Lagebild that made it, or a newer one.",
  "read-only": "take them into a ledger of your own: lagebild import FOLDER --ledger NEW.",
  damaged: '"lagebild verify --all" names what is damaged; "lagebild restore BACKUP" makes a sound ledger of a backup.',
};

/** Tells of work on an older ledger, which may take a while. */
const tell = (text: string): void => void process.stderr.write(`${text}\n`);

/**
 * Opens a ledger, gives it to `work`, and closes it whatever happens. Where this is a command that came to
 * a process that holds the ledger already, `work` gets a connection of that one.
 */
export async function withLedger<T>(
  folder: string,
  use: "ask" | "write",
  work: (ledger: Ledger) => Promise<T>,
): Promise<T> {
  const held = heldHere();
  if (held) return (use === "ask" ? held.ask(work) : held.write(work)).catch(explainDamage(folder));
  const ledger = await (use === "ask" ? askCurrent(folder) : openLedger(folder, tell)).catch(explain(folder));
  try {
    return await work(ledger);
  } catch (error) {
    return explainDamage(folder)(error);
  } finally {
    ledger.close();
  }
}

/** An open ledger whose events are those of its claims: where a process ended before it had linked, that is done first. */
async function askCurrent(folder: string): Promise<Ledger> {
  const asked = await askLedger(folder, tell);
  const current = await eventsAreCurrent(asked).catch((error: unknown) => {
    asked.close();
    throw error;
  });
  if (current) return asked;
  asked.close();
  const ledger = await openLedger(folder, tell);
  await relink(ledger).catch((error: unknown) => {
    ledger.close();
    throw error;
  });
  return ledger;
}

/** As `withLedger` to ask; where the database cannot be opened because it is damaged, `work` is told why instead. */
export async function withLedgerOrFault<T>(
  folder: string,
  work: (ledger: Ledger | null, fault: string) => Promise<T>,
): Promise<T> {
  const held = heldHere();
  if (held) return held.ask((ledger) => work(ledger, ""));
  const opened = await askLedger(folder, tell).catch((error: unknown) => {
    if (error instanceof LedgerError && error.reason === "damaged") return error;
    return explain(folder)(error);
  });
  if (opened instanceof LedgerError) return work(null, opened.message);
  try {
    return await work(opened, "");
  } finally {
    opened.close();
  }
}

/** Of what goes wrong while a ledger is used, only damage is the ledger's. */
const explainDamage =
  (folder: string) =>
  (thrown: unknown): never => {
    const error = explained(folder, thrown);
    throw error instanceof LedgerError ? userErrorOf(error) : error;
  };

const userErrorOf = ({ message, reason }: LedgerError): UserError =>
  new UserError(message, WAYS_OUT[reason], reason === "locked" ? EXIT.locked : EXIT.ledger);

/** Turns a failure to open a ledger into words and a way out. */
export function explain(folder: string): (error: unknown) => never {
  return (thrown) => {
    const error = explained(folder, thrown);
    if (error instanceof LedgerError) throw userErrorOf(error);
    const { code = "", message = "" } = error as NodeJS.ErrnoException;
    if (["EACCES", "EPERM", "ENOTDIR", "EEXIST", "EROFS", "ENOSPC"].includes(code)) {
      throw new UserError(
        `the ledger "${folder}" cannot be used: ${message}`,
        "name a folder you may write to with --ledger FOLDER.",
        EXIT.ledger,
      );
    }
    throw error;
  };
}

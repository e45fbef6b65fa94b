import { askLedger, eventsAreCurrent, heldHere, type Ledger, LedgerError, openLedger } from "../../io/ledger/index.ts";
import { EXIT, UserError } from "./exit.ts";
import { relink } from "./linking.ts";

const WAYS_OUT: Readonly<Record<LedgerError["reason"], string>> = {
  locked: "wait until that process ends, or end it; or name another ledger with --ledger FOLDER.",
  missing: 'fill one first: "lagebild add PATH..."; or name another with --ledger FOLDER.',
  newer: "use the version of Lagebild that made it, or a newer one.",
  "read-only": "take them into a ledger of your own: lagebild import FOLDER --ledger NEW.",
  damaged: "restore the folder from a backup, or add the reports again to a new one.",
};

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
  if (held) return use === "ask" ? held.ask(work) : held.write(work);
  const ledger = await (use === "ask" ? askCurrent(folder) : openLedger(folder)).catch(explain(folder));
  try {
    return await work(ledger);
  } catch (error) {
    return error instanceof LedgerError ? explain(folder)(error) : Promise.reject(error);
  } finally {
    ledger.close();
  }
}

/** An open ledger whose events are those of its claims: where a process ended before it had linked, that is done first. */
async function askCurrent(folder: string): Promise<Ledger> {
  const asked = await askLedger(folder);
  if (await eventsAreCurrent(asked)) return asked;
  asked.close();
  const ledger = await openLedger(folder);
  await relink(ledger).catch((error: unknown) => {
    ledger.close();
    throw error;
  });
  return ledger;
}

/** Turns a failure to open a ledger into words and a way out. */
export function explain(folder: string): (error: unknown) => never {
  return (error) => {
    if (error instanceof LedgerError) {
      throw new UserError(error.message, WAYS_OUT[error.reason], error.reason === "locked" ? EXIT.locked : EXIT.ledger);
    }
    const { code = "", message } = error as NodeJS.ErrnoException;
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

/** Exit codes that scripts can rely on; `docs/cli.md` lists them. */
export const EXIT = {
  /** All was done. */
  ok: 0,
  /** Some inputs could not be read; the rest was. */
  inputs: 1,
  /** The command line is wrong. */
  usage: 2,
  /** Another process holds the ledger. */
  locked: 3,
  /** There is no ledger there, it was made by a newer Lagebild, or it is damaged. */
  ledger: 4,
  /** Nothing with this id. */
  unknown: 5,
  /** A fault in Lagebild. */
  fault: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A failure the user can do something about: what it is, the way out, and the exit code. */
export class UserError extends Error {
  readonly wayOut: string;
  readonly code: ExitCode;

  constructor(message: string, wayOut: string, code: ExitCode) {
    super(message);
    this.wayOut = wayOut;
    this.code = code;
  }
}

/** Why a ledger cannot be used. */
export class LedgerError extends Error {
  readonly reason: "locked" | "missing" | "newer" | "damaged" | "read-only";

  constructor(reason: LedgerError["reason"], message: string) {
    super(message);
    this.reason = reason;
  }
}

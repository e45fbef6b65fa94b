/** Part of a ledger. */
export type Part = "log" | "head" | "capture" | "database" | "report" | "decision";

/** Something that does not fit, or (`note`) that is worth knowing and does not put the record in doubt. */
export interface Finding {
  readonly level: "damage" | "note";
  readonly part: Part;
  readonly where: string;
  readonly what: string;
}

export const damage = (part: Part, where: string, what: string): Finding => ({ level: "damage", part, where, what });
export const remark = (part: Part, where: string, what: string): Finding => ({ level: "note", part, where, what });

/** What was checked, counted while it goes. */
export interface Checked {
  entries: number;
  heads: number;
  signed: number;
  stamped: number;
  captures: number;
  /** Bytes of the database's files. */
  database: number;
  documents: number;
  decisions: number;
  root: string;
}

export const nothingChecked = (): Checked => ({
  entries: 0,
  heads: 0,
  signed: 0,
  stamped: 0,
  captures: 0,
  database: 0,
  documents: 0,
  decisions: 0,
  root: "",
});

/** Told of work done, in bytes. */
export type Progress = (bytes: number) => void;

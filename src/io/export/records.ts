import type { Assessment, Figure, Toll } from "../../core/model/assessment.ts";
import type { Claim } from "../../core/model/claim.ts";

/** What an export says of the report that a claim stands in. */
export interface ReportFacts {
  readonly id: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** ISO date or date-time, `null` where not known. */
  readonly published: string | null;
}

/** A claim on its way out: offsets in code points, and the words around its quote. */
export interface ClaimRecord {
  readonly claim: Claim;
  readonly start: number;
  readonly end: number;
  /** Up to 32 characters before and after the quote. */
  readonly prefix: string;
  readonly suffix: string;
  readonly report: ReportFacts;
  /** Version of the packs that read it, where known. */
  readonly packs: string | null;
}

/** An event on its way out, with its claims. Only `src/apps/cli/export-source.ts` knows how it is made. */
export interface EventRecord {
  readonly event: ExportedEvent;
  readonly claims: readonly ClaimRecord[];
}

/** What exports show of an event. */
export type ExportedEvent = Pick<
  Assessment,
  | "kind"
  | "mood"
  | "place"
  | "from"
  | "until"
  | "datedByPublication"
  | "documents"
  | "publishers"
  | "unknownPublishers"
  | "voices"
  | "unknownLineage"
  | "denials"
> & { readonly id: string; readonly claims: readonly string[]; readonly tolls: readonly ExportedToll[] };

/** A figure with who stands for it. */
export type ExportedFigure = Pick<Figure, "low" | "high" | "approx" | "claimants" | "claims">;

/** All figures of one measure. */
export type ExportedToll = Pick<Toll, "of" | "unit" | "low" | "high" | "contradictory"> & {
  readonly figures: readonly ExportedFigure[];
};

/** What is exported: each can be walked once. */
export interface Source {
  readonly claims: () => AsyncIterable<ClaimRecord>;
  readonly events: () => AsyncIterable<EventRecord>;
}

/** Facts about the export itself. `at` is the time of export, ISO. */
export interface About {
  readonly at: string;
  readonly version: string;
}

/** What the target could not carry: counted by code while writing, told at the end. */
export class Losses {
  private readonly counts = new Map<string, number>();
  private readonly meanings: Readonly<Record<string, string>>;

  constructor(meanings: Readonly<Record<string, string>>) {
    this.meanings = meanings;
  }

  add(code: string, number = 1): void {
    if (!(code in this.meanings)) throw new Error(`no meaning for the loss "${code}"`);
    if (number > 0) this.counts.set(code, (this.counts.get(code) ?? 0) + number);
  }

  /** Code, meaning and number of each loss that occurred, by code. */
  report(): { readonly code: string; readonly meaning: string; readonly count: number }[] {
    const found = [...this.counts].sort(([a], [b]) => (a < b ? -1 : 1));
    return found.map(([code, count]) => ({ code, meaning: this.meanings[code] ?? "", count }));
  }
}

import type { HeldLedger, Ledger } from "../../../io/ledger/index.ts";
import { FLAG, type Look } from "./columns.ts";

/** Reports told at a time where only some are missing. */
const REPORTS = 300;

/** Claims as texts by their ids, some at a time: those of some reports, or where `documents` is null all. */
export type Tell = (ledger: Ledger, documents: readonly string[] | null) => AsyncGenerator<ReadonlyMap<string, string>>;

/** Puts the claims of a look into words, after it has been made and whenever it has grown, without being waited for. */
export class Filler {
  private readonly held: HeldLedger;
  private readonly tell: Tell;
  private busy = false;
  private stopped = false;
  private readonly rested: () => void;

  /** `rested` is called whenever all is told. */
  constructor(held: HeldLedger, tell: Tell, rested: () => void) {
    this.held = held;
    this.tell = tell;
    this.rested = rested;
  }

  /** Begins where it left off; `current` tells which look is the present one. */
  start(current: () => Look | null): void {
    if (this.busy || this.stopped) return;
    this.busy = true;
    this.run(current)
      .catch(() => undefined)
      .finally(() => {
        this.busy = false;
      });
  }

  stop(): void {
    this.stopped = true;
  }

  private async run(current: () => Look | null): Promise<void> {
    for (let look = current(); look && !this.stopped; look = current()) {
      const documents = look.texts.size === 0 && look.claims.flags.length > 0 ? null : nextReports(look);
      if (documents?.length === 0) return this.rested();
      await this.some(look, documents, current);
    }
  }

  /** Tells some reports, or all. What comes into the look meanwhile has rows of its own and is told afterwards. */
  private async some(look: Look, documents: readonly string[] | null, current: () => Look | null): Promise<void> {
    const rows = look.claims.flags.length;
    const { generation } = look;
    // What is read from here on knows what was decided before; what is dropped from here on is not taken from it.
    look.filled.dropped.clear();
    await this.held.ask((ledger) =>
      ledger.transaction(async () => {
        for await (const texts of this.tell(ledger, documents)) {
          if (this.stopped || current() !== look) return;
          keep(look, texts, rows);
        }
      }),
    );
    if (documents === null || look.generation === generation) advance(look, rows, documents);
  }
}

function keep(look: Look, texts: ReadonlyMap<string, string>, below: number): void {
  const rows = new Map<number, string>();
  for (const [id, text] of texts) {
    const row = look.claims.ids.find(id);
    if (row >= 0 && row < below && !look.texts.has(row) && !look.filled.dropped.has(row)) rows.set(row, text);
  }
  look.texts.put(rows);
}

/** The reports of the next claims without words. */
function nextReports({ claims, documents, filled }: Look): string[] {
  const found = new Set<number>();
  for (let row = filled.rows; row < claims.flags.length && found.size < REPORTS; row++)
    if ((claims.flags.at(row) & FLAG.gone) === 0) found.add(claims.document.at(row));
  return [...found].map((row) => documents.ids.text(row));
}

/** Passes over the claims that were told; those of the reports that were asked for are not asked for again. */
function advance({ claims, documents, filled, texts }: Look, below: number, told: readonly string[] | null): void {
  const done = new Set((told ?? []).map((id) => documents.ids.find(id)));
  const passes = (row: number): boolean =>
    texts.has(row) ||
    (claims.flags.at(row) & FLAG.gone) !== 0 ||
    (row < below && (told === null || done.has(claims.document.at(row))));
  while (filled.rows < claims.flags.length && passes(filled.rows)) filled.rows++;
}

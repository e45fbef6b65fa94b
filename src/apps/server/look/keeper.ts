import type { HeldLedger } from "../../../io/ledger/index.ts";
import { FLAG, Look } from "./columns.ts";
import { eventsOf, forget, Writer } from "./commit.ts";
import { Collected, readInto } from "./fetch.ts";
import { Filler, type Tell } from "./filler.ts";
import { weighSome } from "./weights.ts";

/** From so many claims on making all anew takes longer than people wait. */
const LARGE = 50_000;

/** Keeps the look of a held ledger up to it: small changes are taken in, after large ones all is made anew. */
export class LookKeeper {
  private readonly held: HeldLedger;
  private look: Look | null = null;
  private revision = -1;
  private work: Promise<Look> | null = null;
  private readonly filler: Filler | null;

  /** With `tell` the claims are put into words beforehand. */
  constructor(held: HeldLedger, tell: Tell | null = null) {
    this.held = held;
    this.filler = tell && new Filler(held, tell);
  }

  /** How many claims are still to be put into words. */
  get untold(): number {
    return this.look && this.filler ? this.look.claims.flags.length - this.look.filled.rows : 0;
  }

  /** Ends the work that nobody waits for. */
  close(): void {
    this.filler?.stop();
    this.look?.texts.close();
  }

  /** A look that has all that was written before it was asked for; while a large one is made anew, that before. */
  async current(): Promise<Look> {
    const { look } = this;
    if (!look || look.claims.flags.length < LARGE || !this.held.changes.all) return this.fresh();
    this.fresh().catch(() => undefined);
    return look;
  }

  /** A look that has all that was written before it was asked for. */
  async fresh(): Promise<Look> {
    return this.look && this.revision === this.held.revision ? this.look : this.refresh();
  }

  private refresh(): Promise<Look> {
    this.work = (this.work ?? Promise.resolve(null)).catch(() => null).then(() => this.renew());
    return this.work;
  }

  private async renew(): Promise<Look> {
    const { held, look } = this;
    const { revision } = held;
    if (look && this.revision === revision) return look;
    const { documents, events, shown, all } = held.changes.take();
    if (look) untell(look, shown);
    try {
      const next =
        look && !all && !isLarge(look, documents.size)
          ? await amended(held, look, documents, events)
          : await whole(held);
      if (look && next !== look) look.texts.close();
      this.look = next;
      this.revision = revision;
      this.filler?.start(() => this.look);
      return next;
    } catch (error) {
      held.changes.all = true;
      throw error;
    }
  }
}

/** Claims of these reports have to be told again. */
function untell({ documents, claims, texts, filled }: Look, ids: ReadonlySet<string>): void {
  const rows = new Set([...ids].map((id) => documents.ids.find(id)).filter((row) => row >= 0));
  for (let claim = claims.flags.length - 1; rows.size > 0 && claim >= 0; claim--) {
    if (!rows.has(claims.document.at(claim))) continue;
    texts.drop(claim);
    filled.dropped.add(claim);
    filled.rows = Math.min(filled.rows, claim);
  }
}

const whole = (held: HeldLedger): Promise<Look> =>
  held.ask(async (ledger) => {
    const look = new Look();
    const writer = new Writer(look);
    await readInto(writer, ledger, null, null);
    await weighSome(ledger, look, writer.events);
    return look;
  });

function amended(
  held: HeldLedger,
  look: Look,
  documents: ReadonlySet<string>,
  events: ReadonlySet<string>,
): Promise<Look> {
  if (documents.size + events.size === 0) return Promise.resolve(look);
  return held.ask(async (ledger) => {
    const touched = new Set([...events, ...eventsOfDocuments(look, documents)]);
    const collected = new Collected();
    await readInto(collected, ledger, [...documents], [...touched]);
    // From here on all at once: nobody sees half of it.
    forget(look, documents, touched);
    const writer = new Writer(look);
    collected.into(writer);
    await weighSome(ledger, look, writer.events);
    return look;
  });
}

/** Events that hold a claim of one of these reports. */
function eventsOfDocuments({ documents, claims, events }: Look, ids: ReadonlySet<string>): string[] {
  const rows = new Set([...ids].map((id) => documents.ids.find(id)).filter((row) => row >= 0));
  if (rows.size === 0) return [];
  const found = new Set<number>();
  for (let claim = 0; claim < claims.document.length; claim++)
    if (rows.has(claims.document.at(claim)) && !(claims.flags.at(claim) & FLAG.gone))
      for (const event of eventsOf(claims, claim)) found.add(event);
  return [...found].map((event) => events.ids.text(event));
}

/** So much of it changes, or of what it holds is gone, that making it anew is no more work. */
const isLarge = ({ documents, claims, events, gone }: Look, changed: number): boolean =>
  changed > 1000 + documents.day.length / 5 ||
  gone.claims > 1000 + claims.flags.length / 3 ||
  gone.events > 1000 + events.flags.length / 3;

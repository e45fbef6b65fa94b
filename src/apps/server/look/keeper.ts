import { z } from "zod";
import { type HeldLedger, stateOf } from "../../../io/ledger/index.ts";
import { FLAG, Look } from "./columns.ts";
import { eventsOf, forget, Writer } from "./commit.ts";
import { Collected, readInto } from "./fetch.ts";
import { Filler, type Tell } from "./filler.ts";
import type { Store } from "./store.ts";
import { weighSome } from "./weights.ts";

/** From so many claims on making all anew takes longer than people wait. */
const LARGE = 50_000;

/** From so many claims on it is kept in files for the next server. */
const WORTH_KEEPING = 20_000;
/** It is kept anew after changes at most so often, in milliseconds, and when the server ends. */
const SELDOM = 600_000;

export interface KeeperOptions {
  /** Puts claims into words beforehand. */
  readonly tell?: Tell;
  /** Keeps large looks in files. */
  readonly store?: Store | null;
  /** Told how far a look is that is being made, in claims and events. */
  readonly progress?: (done: number, of: number) => void;
  /** Claims from which on it is kept. */
  readonly worthKeeping?: number;
}

/** Keeps the look of a held ledger up to it: small changes are taken in, after large ones all is made anew. */
export class LookKeeper {
  private readonly held: HeldLedger;
  private look: Look | null = null;
  private revision = -1;
  private work: Promise<Look> | null = null;
  private readonly filler: Filler | null;
  private readonly options: KeeperOptions;
  /** The generation that was kept last, when, and the work of keeping. */
  private kept = { look: null as Look | null, generation: -1, at: 0, work: Promise.resolve() };

  constructor(held: HeldLedger, options: KeeperOptions = {}) {
    this.held = held;
    this.options = options;
    this.filler = options.tell ? new Filler(held, options.tell, () => void this.keep(SELDOM)) : null;
  }

  /** How many claims are still to be put into words. */
  get untold(): number {
    return this.look && this.filler ? this.look.claims.flags.length - this.look.filled.rows : 0;
  }

  /** Ends the work that nobody waits for. */
  async close(): Promise<void> {
    this.filler?.stop();
    await this.work?.catch(() => null);
    await this.keep(0);
    this.look?.texts.close();
  }

  /** Keeps the look in files, if that was not done in the last `pause` milliseconds; what fails is left for another time. */
  private keep(pause: number): Promise<void> {
    const { look, revision, kept } = this;
    const { store, worthKeeping = WORTH_KEEPING } = this.options;
    kept.work = kept.work.then(async () => {
      if (!store || !look || look.claims.flags.length < worthKeeping || revision !== this.held.revision) return;
      if (kept.look === look && (kept.generation === look.generation || Date.now() - kept.at < pause)) return;
      const { generation } = look;
      const changed = (): boolean =>
        this.look !== look || look.generation !== generation || this.held.revision !== revision;
      await store.save(look, await this.held.ask(stateOf), changed);
      if (!changed()) [kept.look, kept.generation, kept.at] = [look, generation, Date.now()];
    });
    kept.work = kept.work.catch(() => undefined);
    return kept.work;
  }

  /** The look that an earlier server kept of the ledger as it is, or one made anew. */
  private async first(): Promise<Look> {
    const { store } = this.options;
    const look = (await store?.load(await this.held.ask(stateOf))) ?? null;
    if (!look) return this.whole();
    // It need not be kept again unless more of it is told.
    if (look.filled.rows > 0) this.kept = { ...this.kept, look, generation: look.generation, at: Date.now() };
    return look;
  }

  private whole(): Promise<Look> {
    const { store, progress, worthKeeping = WORTH_KEEPING } = this.options;
    return this.held.ask(async (ledger) => {
      const [counted] = await ledger.all(COUNT);
      const { claims, events } = counts.parse(counted);
      const look = new Look(store && claims >= worthKeeping ? await store.newTexts() : undefined);
      const writer = new Writer(look, (done) => progress?.(done, claims + events));
      await readInto(writer, ledger, null, null);
      await weighSome(ledger, look, writer.events);
      progress?.(claims + events, claims + events);
      return look;
    });
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
          : await (look ? this.whole() : this.first());
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

const COUNT =
  "SELECT (SELECT count(*) FROM claims)::INTEGER AS claims, (SELECT count(*) FROM events)::INTEGER AS events";
const counts = z.object({ claims: z.int(), events: z.int() });

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

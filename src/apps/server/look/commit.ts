import { placeKey } from "../../../core/model/event.ts";
import { publisherOf } from "../../../core/model/source.ts";
import { FLAG, type Look, NO_DAY, NONE } from "./columns.ts";
import type { ClaimRow, DocumentRow, EventRow, MentionRow, Sink } from "./fetch.ts";
import { Ints } from "./grow.ts";
import { wordsIn } from "./words.ts";

/** Claims and events between two words about how many there are. */
const STEP = 10_000;

/** Writes what is read from a ledger into a look. */
export class Writer implements Sink {
  /** Rows of the events written. */
  readonly events: number[] = [];
  private readonly look: Look;
  private readonly mentions = new Map<number, number>();
  /** Claims, counted from the first that is written, and mentions that belong together. */
  private readonly pairs = { claim: new Ints(), mention: new Ints() };
  private readonly first: number;
  private readonly unions = new Map<string, number>();

  private readonly told: (done: number) => void;
  private done = 0;

  /** `told` hears now and then how many claims and events are written. */
  constructor(look: Look, told: (done: number) => void = () => undefined) {
    this.look = look;
    this.told = told;
    this.first = look.claims.document.length;
    look.generation++;
  }

  document(row: DocumentRow): void {
    putDocument(this.look, row);
  }

  claim(row: ClaimRow): void {
    const document = this.look.documents.ids.find(row.document);
    if (document >= 0) putClaim(this.look, row, document);
    this.advance();
  }

  private advance(): void {
    if (++this.done % STEP === 0) this.told(this.done);
  }

  mention(row: MentionRow): void {
    this.mentions.set(row.number, mentionOf(this.look, row));
  }

  named(claim: string, mention: number): void {
    const row = this.look.claims.ids.find(claim);
    if (row < this.first) return;
    this.pairs.claim.push(row - this.first);
    this.pairs.mention.push(this.mentions.get(mention) as number);
  }

  spoken(claim: string, side: string): void {
    const { claims, sideSets } = this.look;
    const at = claims.ids.find(claim);
    if (at < this.first) return;
    const before = claims.sides.at(at);
    const key = `${before} ${side}`;
    const after = this.unions.get(key) ?? sideSets.of(together([...sideSets.text(before).split(" "), side]));
    this.unions.set(key, after);
    claims.sides.set(at, after);
  }

  /** Gives each claim its mentions: by counting, for pairs come in any order of claims. */
  claimsDone(): void {
    const { claims } = this.look;
    const { claim, mention } = this.pairs;
    const ends = new Int32Array(claims.document.length - this.first + 1);
    for (let at = 0; at < claim.length; at++) ends[claim.at(at) + 1] = (ends[claim.at(at) + 1] as number) + 1;
    for (let at = 1; at < ends.length; at++) ends[at] = (ends[at] as number) + (ends[at - 1] as number);
    const sorted = new Int32Array(claim.length);
    const next = ends.slice();
    for (let at = 0; at < claim.length; at++) {
      const slot = next[claim.at(at)] as number;
      sorted[slot] = mention.at(at);
      next[claim.at(at)] = slot + 1;
    }
    for (let at = 1; at < ends.length; at++) claims.mentions.push(sorted.subarray(ends[at - 1], ends[at]));
  }

  event(row: EventRow): void {
    this.events.push(putEvent(this.look, row));
    this.advance();
  }
}

/** Takes away reports and events, by id, that are gone or will be written anew. */
export function forget(look: Look, documentIds: Iterable<string>, eventIds: Iterable<string>): void {
  const gone = new Set([...documentIds].map((id) => look.documents.ids.find(id)).filter((row) => row >= 0));
  if (gone.size > 0) {
    const { document, flags } = look.claims;
    for (let claim = 0; claim < document.length; claim++)
      if (gone.has(document.at(claim)) && (flags.at(claim) & FLAG.gone) === 0) {
        flags.set(claim, flags.at(claim) | FLAG.gone);
        look.gone.claims++;
      }
    for (const row of gone) {
      look.documents.gone.add(row);
      look.documents.claims.set(row, 0);
    }
  }
  for (const id of eventIds) forgetEvent(look, look.events.ids.find(id));
}

function forgetEvent({ events, claims, gone }: Look, event: number): void {
  if (event < 0 || events.flags.at(event) & FLAG.gone) return;
  events.flags.set(event, events.flags.at(event) | FLAG.gone);
  gone.events++;
  for (const claim of events.members.of(event)) {
    const left = eventsOf(claims, claim).filter((one) => one !== event);
    claims.event.set(claim, left[0] ?? NONE);
    if (left.length > 1) claims.more.set(claim, left.slice(1));
    else claims.more.delete(claim);
  }
}

/** The row of a claim that stands, or -1. */
export function claimRow({ claims }: Look, id: string): number {
  const row = claims.ids.find(id);
  return row >= 0 && claims.flags.at(row) & FLAG.gone ? NONE : row;
}

/** The events of a claim, as rows. */
export function eventsOf({ event, more }: Look["claims"], claim: number): number[] {
  const first = event.at(claim);
  return first < 0 ? [] : [first, ...(more.get(claim) ?? [])];
}

function putDocument(look: Look, row: DocumentRow): void {
  const { documents } = look;
  const at = documents.ids.of(row.id);
  documents.gone.delete(at);
  if (at < documents.day.length) documents.again.add(at);
  const values = [
    [documents.source, row.source === null ? NONE : look.sources.of(row.source)],
    [documents.publisher, row.source === null ? NONE : look.publishers.of(publisherOf(row.source))],
    [documents.language, row.language === null ? NONE : look.languages.of(row.language)],
    [documents.day, row.day],
    [documents.packs, look.packs.of(row.packs)],
    [documents.claims, 0],
  ] as const;
  for (const [column, value] of values) {
    if (at < column.length) column.set(at, value);
    else column.push(value);
  }
  documents.published[at] = row.published;
  documents.added[at] = row.added;
}

function mentionOf(look: Look, row: MentionRow): number {
  const { mentions } = look;
  const key = JSON.stringify([row.id, row.name, row.text]);
  const known = mentions.numbers.get(key);
  if (known !== undefined) return known;
  mentions.place.push(placeOf(look, row));
  mentions.name.push(row.name.toLowerCase());
  mentions.numbers.set(key, mentions.text.length);
  return mentions.text.push(row.text.toLowerCase()) - 1;
}

function placeOf({ places }: Look, { id, name, lat, lon, radius }: MentionRow): number {
  const at = places.keys.of(placeKey({ name, ...(id !== null && { id }) }));
  if (at === places.name.length) {
    places.name.push(name);
    places.lat.push(lat);
    places.lon.push(lon);
    places.radius.push(radius);
  }
  return at;
}

function putClaim(look: Look, row: ClaimRow, document: number): void {
  const { claims, documents, sideSets } = look;
  claims.ids.push(row.id);
  claims.document.push(document);
  claims.number.push(row.number);
  claims.kind.push(row.kind);
  claims.flags.push((row.byPublication ? FLAG.byPublication : 0) | (row.denied ? FLAG.denied : 0));
  claims.from.push(row.from);
  claims.until.push(row.until);
  claims.sides.push(sideSets.of(together(row.sides.split(" "))));
  claims.words.push(wordsIn(row.quote).map((word) => look.words.of(word)));
  claims.event.push(NONE);
  claims.publishers.push(1);
  claims.origins.push(NONE);
  documents.claims.set(document, documents.claims.at(document) + 1);
}

const together = (sides: readonly string[]): string => [...new Set(sides)].filter(Boolean).sort().join(" ");

function putEvent(look: Look, row: EventRow): number {
  const { events, claims } = look;
  const members = row.claims.map((id) => claimRow(look, id)).filter((at) => at >= 0);
  const event = events.ids.length;
  events.ids.push(row.id);
  events.kind.push(row.kind);
  events.family.push(look.families.of(row.family));
  events.place.push(
    look.places.keys.find(row.place) < 0 ? nameless(look, row.place) : look.places.keys.find(row.place),
  );
  events.members.push(members);
  const { documents, publishers, from, until, disputed } = sumOf(look, members);
  events.flags.push((row.planned ? FLAG.planned : 0) | (row.excluding || disputed ? FLAG.contradicted : 0));
  events.claims.push(members.length);
  events.documents.push(documents);
  events.publishers.push(publishers);
  events.origins.push(NONE);
  events.from.push(from);
  events.until.push(until);
  for (const claim of members) {
    if (claims.event.at(claim) < 0) claims.event.set(claim, event);
    else claims.more.set(claim, [...(claims.more.get(claim) ?? []), event]);
    stand(look, claim);
  }
  return event;
}

/** The place of an event that no claim names: `who:` and a party. */
function nameless({ places }: Look, key: string): number {
  const at = places.keys.of(key);
  places.name[at] = key.replace(/^(name|who):/, "");
  places.lat[at] = null;
  places.lon[at] = null;
  places.radius[at] = null;
  return at;
}

/** What stands behind an event, by its claims. */
function sumOf({ claims, documents }: Look, members: readonly number[]) {
  const reports = new Set<number>();
  const publishers = new Set<number>();
  const sum = { from: NO_DAY, until: NO_DAY, denied: false, affirmed: false };
  for (const claim of members) {
    const document = claims.document.at(claim);
    reports.add(document);
    if (documents.publisher.at(document) >= 0) publishers.add(documents.publisher.at(document));
    const from = claims.from.at(claim);
    if (from !== NO_DAY && (sum.from === NO_DAY || from < sum.from)) sum.from = from;
    sum.until = Math.max(sum.until, claims.until.at(claim));
    if (claims.flags.at(claim) & FLAG.denied) sum.denied = true;
    else sum.affirmed = true;
  }
  const { from, until, denied, affirmed } = sum;
  return { documents: reports.size, publishers: publishers.size, from, until, disputed: denied && affirmed };
}

/** Brings what a claim shows of its events up to them. */
export function stand({ claims, events }: Look, claim: number): void {
  let [publishers, origins, contradicted] = [1, NONE, 0];
  for (const event of eventsOf(claims, claim)) {
    publishers = Math.max(publishers, events.publishers.at(event));
    origins = Math.max(origins, events.origins.at(event));
    contradicted |= events.flags.at(event) & FLAG.contradicted;
  }
  claims.publishers.set(claim, publishers);
  claims.origins.set(claim, origins);
  claims.flags.set(claim, (claims.flags.at(claim) & ~FLAG.contradicted) | contradicted);
}

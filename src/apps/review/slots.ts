import type { Claim, ClaimPlace, ClaimQuantity, ClaimTime, Grain, Participant, Voice } from "../../core/model/claim.ts";
import type { Corrections } from "../../core/model/decision.ts";
import type { Span } from "../../core/model/span.ts";
import type { PlaceEntry } from "../../core/model/theatre.ts";
import { EXIT, UserError } from "../cli/exit.ts";
import { knownSource } from "../cli/known-source.ts";
import type { SlotWish } from "./slot-wish.ts";

/** What a correction is made against. */
export interface Against {
  /** The claim as it stands, and the text of its report. */
  readonly claim: Claim;
  readonly text: string;
  readonly places: readonly PlaceEntry[];
}

/** The slots as they are kept, each with the words of the report that it rests on. */
export function correctionsFrom(wish: SlotWish, against: Against): Corrections {
  const { kind, actor, target, means, places, time, quantities, voices, polarity, modality, hedge, evidence } = wish;
  return {
    ...(kind !== undefined && { kind }),
    ...(actor !== undefined && { actor: actor && participantFrom(actor, against.claim.actor, against) }),
    ...(target !== undefined && { target: target && participantFrom(target, against.claim.target, against) }),
    ...(means !== undefined && { means: [...new Set(means)] }),
    ...(places !== undefined && { places: places.map((one, at) => placeFrom(one, at, against)) }),
    ...(time !== undefined && { time: time && timeFrom(time, against) }),
    ...(quantities !== undefined && { quantities: quantities.map((one, at) => quantityFrom(one, at, against)) }),
    ...(voices !== undefined && { voices: voices.map((one) => voiceFrom(one, against)) }),
    ...(polarity !== undefined && { polarity }),
    ...(modality !== undefined && { modality }),
    ...(hedge !== undefined && { hedge }),
    ...(evidence !== undefined && { evidence: [...new Set(evidence)] }),
  };
}

type Words = Span & { readonly text: string };

/** Words of the report: those of a slot that has them already, else within the claim, else the nearest. */
function located(text: string, { claim, text: whole }: Against): Words {
  const single = [claim.actor, claim.target, claim.time].filter((one) => one !== undefined);
  const slots = [...claim.places, ...claim.quantities, ...claim.voices, ...single];
  const known = slots.find((one) => one.text === text);
  if (known) return { text, start: known.start, end: known.end };
  const inside = claim.quote.indexOf(text);
  const starts = inside >= 0 ? [claim.start + inside] : occurrences(whole, text);
  const start = starts.sort((a, b) => Math.abs(a - claim.start) - Math.abs(b - claim.start))[0];
  if (start === undefined)
    throw new UserError(
      `the words "${text}" do not stand in the report`,
      "give them as they are written there, or leave them out.",
      EXIT.usage,
    );
  return { text, start, end: start + text.length };
}

/** Where a text stands in another, at most a thousand times. */
export function occurrences(whole: string, text: string): number[] {
  const found: number[] = [];
  for (let at = whole.indexOf(text); at >= 0 && found.length < 1000; at = whole.indexOf(text, at + 1)) found.push(at);
  return found;
}

/** The words given, else the first of some that stand in the claim, else those of the slot before, else the whole claim. */
function wordsFor(
  given: string | undefined,
  likely: readonly string[],
  before: Words | undefined,
  against: Against,
): Words {
  if (given !== undefined) return located(given, against);
  const { claim } = against;
  const found = likely.filter((one) => one !== "" && claim.quote.includes(one)).sort((a, b) => b.length - a.length)[0];
  if (found !== undefined) return located(found, against);
  return before
    ? { text: before.text, start: before.start, end: before.end }
    : { text: claim.quote, start: claim.start, end: claim.end };
}

/** Who acts or suffers; known persons and bodies keep their identity, their side goes with them unless another is given. */
function participantFrom(
  { text, side }: NonNullable<SlotWish["actor"]>,
  before: Participant | undefined,
  against: Against,
): Participant {
  const same = before?.text === text ? before : undefined;
  const found = same ?? located(text, against);
  const identity = same?.identity ?? knownSource(text)?.identity;
  return {
    text,
    start: found.start,
    end: found.end,
    ...(side && { side }),
    ...(identity && { identity }),
  };
}

type PlaceWish = NonNullable<SlotWish["places"]>[number];

function placeFrom(wish: PlaceWish, at: number, against: Against): ClaimPlace {
  const before = against.claim.places[at];
  const part = wish.part ? { part: wish.part } : {};
  if (wish.lat !== undefined && wish.lon !== undefined && wish.name !== undefined) {
    const { name, lat, lon, radius = 1 } = wish;
    return { ...wordsFor(wish.text, [name], before, against), name, lat, lon, radius, ...part, basis: "implied" };
  }
  const unknown = against.claim.places.find((one) => one.lat === undefined && one.name === wish.name);
  if (unknown && wish.id === undefined) return { ...unknown, ...part };
  const entry = entryFor(wish, against);
  const found = wordsFor(wish.text, namesOf(entry), before, against);
  const { id, name, lat, lon, radius } = entry;
  const basis = namesOf(entry).includes(found.text) ? "stated" : "implied";
  return { ...found, name, id, lat, lon, radius, ...part, basis };
}

function entryFor({ id, name }: PlaceWish, { places, claim }: Against): PlaceEntry {
  const found = id === undefined ? placesNamed(places, name ?? "") : places.filter((one) => one.id === id);
  const [first, second] = found;
  if (first && !second) return first;
  if (first)
    throw new UserError(
      `"${name}" is the name of several places: ${found.slice(0, 8).map(placeLine).join("; ")}`,
      "give the id of the one that is meant.",
      EXIT.usage,
    );
  const rival = claim.places.flatMap((one) => one.rivals ?? []).find((one) => one.id === id);
  if (rival) return { ...rival, kind: "town", radius: 3, names: {} };
  throw new UserError(
    `no place is known as "${id ?? name ?? ""}"`,
    "give another name or an id, or a name with lat and lon.",
    EXIT.usage,
  );
}

const namesOf = ({ name, names, former }: PlaceEntry): string[] => [
  name,
  ...Object.values(names).flat(),
  ...Object.values(former ?? {}).flat(),
];

/** Places that bear a name, in any language; old names too. */
export function placesNamed(places: readonly PlaceEntry[], name: string, beginning = false): PlaceEntry[] {
  const wanted = name.trim().toLowerCase();
  const fits = (one: string): boolean =>
    beginning ? one.toLowerCase().startsWith(wanted) : one.toLowerCase() === wanted;
  return wanted === "" ? [] : places.filter((place) => namesOf(place).some(fits));
}

export const placeLine = ({ id, name, kind, lat, lon }: PlaceEntry): string =>
  `${name} (${kind}, ${lat.toFixed(2)}, ${lon.toFixed(2)}: ${id})`;

function timeFrom(wish: NonNullable<SlotWish["time"]>, against: Against): ClaimTime {
  const { from, until } = wish;
  const found = wordsFor(wish.text, [], against.claim.time, against);
  const grain = grainOf(from, until);
  const basis = wish.text === undefined && !against.claim.time ? "implied" : "stated";
  return { ...found, ...(from && { from }), ...(until && { until }), grain, basis };
}

const GRAINS: readonly (readonly [number, Grain])[] = [
  [1, "day"],
  [7, "week"],
  [31, "month"],
  [92, "quarter"],
  [366, "year"],
];

function grainOf(from: string | undefined, until: string | undefined): Grain {
  if (from === undefined || until === undefined) return "vague";
  const days = (Date.parse(until) - Date.parse(from)) / 86_400_000 + 1;
  return GRAINS.find(([most]) => days <= most)?.[1] ?? "vague";
}

type QuantityWish = NonNullable<SlotWish["quantities"]>[number];

function quantityFrom(wish: QuantityWish, at: number, against: Against): ClaimQuantity {
  const { of, low, high, approx, unit } = wish;
  const before = against.claim.quantities.find((one) => one.of === of) ?? against.claim.quantities[at];
  const numbers = [low, high].flatMap((one) =>
    one === null ? [] : [String(one), one.toLocaleString("en-GB"), one.toLocaleString("de-DE")],
  );
  const found = wordsFor(wish.text, numbers, before, against);
  return { ...found, of, low, high, ...(approx && { approx }), ...(unit && { unit }) };
}

function voiceFrom({ text, side, anonymous }: NonNullable<SlotWish["voices"]>[number], against: Against): Voice {
  const { start, end } =
    text === "" ? { start: against.claim.start, end: against.claim.start } : located(text, against);
  const before = against.claim.voices.find((one) => one.text === text);
  const identity = before?.identity ?? knownSource(text)?.identity;
  const named = side ?? before?.side;
  return {
    text,
    start,
    end,
    ...(named && { side: named }),
    ...(identity && { identity }),
    ...((anonymous || text === "") && { anonymous: true }),
  };
}

import type { Claim, ClaimQuantity } from "../../core/model/claim.ts";

/** What a new version of a report tells differently, one line a change. */
export function versionChanges(before: readonly Claim[], after: readonly Claim[]): string[] {
  const left = [...before];
  const lines: string[] = [];
  const pairs = after.map((claim) => ({ claim, previous: take(left, claim) }));
  for (const { claim, previous } of pairs) {
    if (previous) lines.push(...changesOf(previous, claim));
    else lines.push(`new: ${toldOf(claim)}`);
  }
  return [...lines, ...left.map((claim) => `dropped: ${toldOf(claim)}`)];
}

/** Takes the claim out of `left` that the new one most likely is: same words, else most in common. */
function take(left: Claim[], claim: Claim): Claim | null {
  const ranked = left.map((one, at) => ({ at, likeness: likeness(one, claim) })).filter(({ likeness }) => likeness > 0);
  const best = ranked.reduce<(typeof ranked)[number] | null>((a, b) => (a && a.likeness >= b.likeness ? a : b), null);
  return best ? (left.splice(best.at, 1)[0] ?? null) : null;
}

/** 0 where two claims cannot be the same one: another kind, or places without any in common. */
function likeness(a: Claim, b: Claim): number {
  if (a.kind !== b.kind) return 0;
  const places = new Set(a.places.map(({ name }) => name));
  const shared = b.places.filter(({ name }) => places.has(name)).length;
  if (shared === 0 && places.size > 0 && b.places.length > 0) return 0;
  const measures = new Set(a.quantities.map((one) => one.of));
  const measured = b.quantities.some((one) => measures.has(one.of)) ? 1 : 0;
  return 1 + shared + measured + (a.quote === b.quote ? 4 : 0) + (a.target?.text === b.target?.text ? 1 : 0);
}

const SLOTS: readonly (readonly [name: string, of: (claim: Claim) => string])[] = [
  ["polarity", (claim) => claim.polarity],
  ["modality", (claim) => claim.modality],
  ["hedge", (claim) => (claim.hedge ? "hedged" : "not hedged")],
  ["actor", (claim) => claim.actor?.text ?? ""],
  ["target", (claim) => claim.target?.text ?? ""],
  ["time", (claim) => claim.time?.text ?? ""],
  ["places", (claim) => claim.places.map(({ name }) => name).join(", ")],
  ["voice", (claim) => claim.voices.map(({ text }) => text).join(" > ")],
];

function changesOf(before: Claim, after: Claim): string[] {
  const head = headOf(after);
  const slots = SLOTS.flatMap(([name, of]) => changed(`${head}${name}`, of(before), of(after)));
  const measures = [...new Set([...before.quantities, ...after.quantities].map((one) => one.of))];
  const figures = measures.flatMap((measure) =>
    changed(`${head}${measure}`, figure(before, measure), figure(after, measure)),
  );
  return [...figures, ...slots];
}

function changed(what: string, before: string, after: string): string[] {
  if (before === after) return [];
  if (after === "") return [`${what} "${before}" was dropped`];
  return [before === "" ? `${what} "${after}" was added` : `${what} ${before} became ${after}`];
}

const headOf = ({ kind, places }: Claim): string => `${kind}${places[0] ? ` (${places[0].name})` : ""}: `;
const toldOf = (claim: Claim): string => `${headOf(claim)}"${claim.quote}"`;

const figure = (claim: Claim, measure: string): string =>
  claim.quantities
    .filter((one) => one.of === measure)
    .map(range)
    .join(", ");

function range({ low, high, approx, unit }: ClaimQuantity): string {
  const span = low === high ? `${low}` : `${low ?? ""}–${high ?? ""}`;
  return `${approx ? "about " : ""}${span}${unit ? ` ${unit}` : ""}`;
}

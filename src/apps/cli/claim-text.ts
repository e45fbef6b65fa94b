import type { Claim, ClaimQuantity } from "../../core/model/claim.ts";

/** A number with its bounds, as short as it can be said without losing what is open or vague. */
export function figure({
  low,
  high,
  approx,
  unit,
}: Pick<ClaimQuantity, "low" | "high"> & {
  readonly approx?: boolean | undefined;
  readonly unit?: string | null | undefined;
}): string {
  const about = approx ? "~" : "";
  const tail = unit ? ` ${unit === "percent" ? "%" : unit}` : "";
  if (low === null && high === null) return `?${tail}`;
  if (low === null) return `≤ ${about}${grouped(high)}${tail}`;
  if (high === null) return `≥ ${about}${grouped(low)}${tail}`;
  return low === high ? `${about}${grouped(low)}${tail}` : `${about}${grouped(low)}–${grouped(high)}${tail}`;
}

const grouped = (value: number | null): string => (value ?? 0).toLocaleString("en-GB", { maximumFractionDigits: 3 });

export const figures = (claim: Claim): string =>
  claim.quantities.map((one) => `${one.of} ${figure({ ...one, unit: unitOf(one.of, one.unit) })}`).join(", ");

/** Shares are percent also where the value does not say so. */
export const unitOf = (of: string, unit: string | null | undefined): string | null =>
  of === "share" ? "percent" : (unit ?? null);

/** When, as resolved, else as written. */
export function when(claim: Claim): string {
  const { time } = claim;
  if (!time) return "";
  if (!time.from && !time.until) return time.text;
  return time.from === time.until ? (time.from ?? "") : `${time.from ?? "…"}–${time.until ?? "…"}`;
}

export const where = (claim: Claim): string =>
  claim.places.map((place) => (place.part ? `${place.name} (${place.part})` : place.name)).join(", ");

/** Mood where it is not the plain one: denied, planned, hypothetical, doubted. */
export function mood(claim: Claim): string {
  const words = [];
  if (claim.polarity === "denied") words.push("denied");
  if (claim.modality !== "happened") words.push(claim.modality);
  if (claim.hedge) words.push("doubtful");
  return words.join(", ");
}

/** The chain of voices, outermost first. */
export const voices = (claim: Claim): string =>
  claim.voices.map((voice) => (voice.text === "" ? "(unnamed)" : voice.text)).join(" > ");

export const who = (claim: Claim): string => {
  const side = (one: Claim["actor"]): string => (one ? `${one.text}${one.side ? ` [${one.side}]` : ""}` : "");
  return [side(claim.actor), side(claim.target)].filter(Boolean).join(" -> ");
};

/** The first digits of an id: enough to find it again. */
export const short = (id: string): string => (/^[0-9a-f]{32,}$/.test(id) ? id.slice(0, 8) : id);

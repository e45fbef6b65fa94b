import type { SeenClaim } from "../../src/apps/server/schemas.ts";
import { day, measureName, range, stretch, t } from "./i18n.svelte.ts";

type Mood = "denied" | "planned" | "hypothetical" | "ongoing" | "hedge";

/** What keeps a claim from being a plain one. */
export function moodsOf({ polarity, modality, hedge }: SeenClaim): Mood[] {
  return [
    ...(polarity === "denied" ? (["denied"] as const) : []),
    ...(modality === "happened" ? [] : [modality]),
    ...(hedge ? (["hedge"] as const) : []),
  ];
}

export const placesOf = ({ places }: SeenClaim): string =>
  places.map(({ name, part }) => (part ? `${name} (${part})` : name)).join(", ");

export function timeOf({ time, published }: SeenClaim): string {
  if (!time) return published ? `${t("published")} ${day(published)}` : "";
  return stretch(time.from, time.until) || time.text;
}

export function figuresOf({ quantities = [] }: SeenClaim): string {
  return quantities
    .map(({ of, low, high, approx, unit, text }) => {
      const sign = unit === "percent" || of === "share" ? " %" : unit ? ` ${unit}` : "";
      return `${measureName(of)} ${low === null && high === null ? `“${text}”` : range(low, high, approx) + sign}`;
    })
    .join(" · ");
}

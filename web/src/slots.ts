import type { SeenClaim } from "../../src/apps/server/schemas.ts";
import { day, measureName, range, stretch, t } from "./i18n.svelte.ts";
import { placeName } from "./names.svelte.ts";

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
  places.map(({ key, name, part }) => `${placeName({ key, name })}${part ? ` (${part})` : ""}`).join(", ");

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

/** What stands behind a claim, an event or a mark: origins where they were weighed, else publishers. */
export function behind({
  origins,
  publishers,
}: {
  readonly origins: number | null;
  readonly publishers: number;
}): string {
  if (origins === 0) return t("noOrigin");
  if (origins !== null) return origins === 1 ? t("oneOrigin") : t("nOrigins", { n: origins });
  return publishers < 2 ? t("onePublisher") : t("nPublishers", { n: publishers });
}
export const isAlone = ({ origins, publishers }: Parameters<typeof behind>[0]): boolean => (origins ?? publishers) < 2;

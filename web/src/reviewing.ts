import type { SeenClaim } from "../../src/apps/server/schemas.ts";
import { kindName, stretch, t } from "./i18n.svelte.ts";
import { figuresOf, placesOf } from "./slots.ts";

export type Slot = NonNullable<SeenClaim["review"]>["corrected"][number]["slot"];
/** The slots of a claim, or what was read before they were corrected. */
type Slots = {
  readonly [K in Slot]?: SeenClaim[K] | (K extends "time" ? null : K extends "hedge" ? boolean : never) | undefined;
};

/** The name of a slot, and its value in words; empty where it holds nothing. */
export const slotName = (slot: Slot): string =>
  t(
    (
      {
        kind: "kind",
        places: "where",
        time: "when",
        quantities: "figures",
        voices: "voices",
        polarity: "polarity",
        modality: "modality",
        hedge: "hedge",
      } as const
    )[slot],
  );

export function slotText(slot: Slot, slots: Slots): string {
  const texts: Readonly<Record<Slot, () => string>> = {
    kind: () => (slots.kind ? kindName(slots.kind) : ""),
    places: () => placesOf({ places: slots.places ?? [] } as unknown as SeenClaim),
    time: () => (slots.time ? stretch(slots.time.from, slots.time.until) || slots.time.text : ""),
    quantities: () => figuresOf({ quantities: slots.quantities } as SeenClaim),
    voices: () => (slots.voices ?? []).map((voice) => voice.text || t("anonymous")).join(" → "),
    polarity: () => (slots.polarity ? t(slots.polarity) : ""),
    modality: () => (slots.modality ? t(slots.modality) : ""),
    hedge: () => (slots.hedge ? "✓" : "–"),
  };
  return texts[slot]();
}

/** What `POST /review/decisions` takes as corrections. */
export interface Wish {
  kind: string;
  places: { id?: string; name?: string; lat?: number; lon?: number; radius?: number; part?: string; text?: string }[];
  time: { from?: string; until?: string } | null;
  quantities: { of: string; low: number | null; high: number | null; approx?: boolean; unit?: string; text?: string }[];
  voices: { text: string; side?: string; anonymous?: boolean }[];
  polarity: string;
  modality: string;
  hedge: boolean;
}

/** The slots of a claim as they would be sent if nothing were changed. */
export function wishOf(claim: SeenClaim): Wish {
  return {
    kind: claim.kind,
    places: claim.places.map(({ key, name, lat, lon, radius, part, text }) => ({
      ...(key.startsWith("name:")
        ? {
            name,
            ...(lat !== undefined && { lat }),
            ...(lon !== undefined && { lon }),
            ...(radius !== undefined && { radius }),
          }
        : { id: key }),
      ...(part && { part }),
      text,
    })),
    time:
      claim.time && (claim.time.from || claim.time.until)
        ? { ...(claim.time.from && { from: claim.time.from }), ...(claim.time.until && { until: claim.time.until }) }
        : null,
    quantities: (claim.quantities ?? []).map(({ of, low, high, approx, unit, text }) => ({
      of,
      low,
      high,
      ...(approx && { approx }),
      ...(unit && { unit }),
      text,
    })),
    voices: claim.voices.map(({ text, side, anonymous }) => ({
      text,
      ...(side && { side }),
      ...(anonymous && { anonymous }),
    })),
    polarity: claim.polarity,
    modality: claim.modality,
    hedge: claim.hedge ?? false,
  };
}

/** The slots that differ between two. */
export function changes(before: Wish, after: Wish): Partial<Wish> {
  const keys = Object.keys(before) as (keyof Wish)[];
  return Object.fromEntries(
    keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key])).map((key) => [key, after[key]]),
  );
}

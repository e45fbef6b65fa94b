import type { SeenClaim } from "../../src/apps/server/schemas.ts";
import { evidenceName, kindName, meansName, stretch, t } from "./i18n.svelte.ts";
import { figuresOf, placesOf } from "./slots.ts";

export type Slot = NonNullable<SeenClaim["review"]>["corrected"][number]["slot"];
/** The slots of a claim, or what was read before they were corrected. */
type Slots = {
  readonly [K in Slot]?:
    | SeenClaim[K]
    | (K extends "time" | "actor" | "target" ? null : K extends "hedge" ? boolean : never)
    | undefined;
};

/** The name of a slot, and its value in words; empty where it holds nothing. */
export const slotName = (slot: Slot): string =>
  t(
    (
      {
        kind: "kind",
        actor: "who",
        target: "whom",
        means: "means",
        evidence: "evidence",
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

const partyText = (party: SeenClaim["actor"] | null): string =>
  party ? party.text + (party.side ? ` (${party.side})` : "") : "";
const wishedParty = (party: SeenClaim["actor"]): Wish["actor"] =>
  party ? { text: party.text, ...(party.side && { side: party.side }) } : null;

export function slotText(slot: Slot, slots: Slots): string {
  const texts: Readonly<Record<Slot, () => string>> = {
    kind: () => (slots.kind ? kindName(slots.kind) : ""),
    actor: () => partyText(slots.actor),
    target: () => partyText(slots.target),
    means: () => (slots.means ?? []).map(meansName).join(", "),
    evidence: () => (slots.evidence ?? []).map(evidenceName).join(", "),
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
  actor: { text: string; side?: string } | null;
  target: { text: string; side?: string } | null;
  means: string[];
  evidence: string[];
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
    actor: wishedParty(claim.actor),
    target: wishedParty(claim.target),
    means: [...(claim.means ?? [])],
    evidence: [...(claim.evidence ?? [])],
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

const REVIEWER = "lagebild-reviewer";
/** The name under which decisions are made here, as it was given last. */
export const reviewer = (): string => localStorage.getItem(REVIEWER) ?? "";
export const rememberReviewer = (name: string): void => localStorage.setItem(REVIEWER, name.trim());

/** Words chosen in a text whose passages carry their first offset in `data-passage`; null where they are none of one passage. */
export function chosenWords(): { readonly quote: string; readonly start: number } | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const passageOf = (node: Node): HTMLElement | null =>
    (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>("[data-passage]") ?? null;
  const passage = passageOf(range.startContainer);
  if (!passage || passage !== passageOf(range.endContainer)) return null;
  const before = document.createRange();
  before.setStart(passage, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const words = range.toString();
  const quote = words.trim();
  const blanks = words.length - words.trimStart().length;
  const codePoints = [...before.toString()].length + blanks;
  return quote === "" ? null : { quote, start: Number(passage.dataset.passage) + codePoints };
}

import type { Claim, Participant } from "../../core/model/claim.ts";
import type { Correctable, Corrections, Decision } from "../../core/model/decision.ts";
import type { Queued } from "../review/queue.ts";
import { claimLines } from "./claim-lines.ts";
import { figures, short, voices, when, where } from "./claim-text.ts";
import { count } from "./report.ts";
import { shorten, wrap } from "./table.ts";

/** Claims of the queue: weight, what is said, the words, and why they are worth a look. */
export function queueLines(items: readonly Queued[], width: number): string {
  return items.map((item) => `${claimLines([item.claim], width)}${concernLine(item, width)}\n`).join("");
}

const concernLine = ({ weight, concerns, claim }: Queued, width: number): string =>
  shorten(
    `          weight ${weight.toFixed(1)}: ${[...concerns.map(({ type }) => type), ...reviewWords(claim)].join(", ")}`,
    width,
  );

/** What people decided about a claim, in a word or two. */
export function reviewWords({ review }: Claim): string[] {
  if (!review) return [];
  return [
    ...(review.added ? [`added by ${review.added.by}`] : []),
    ...(review.verdict && review.verdict.decision !== review.added?.decision
      ? [`${review.verdict.is} by ${review.verdict.by}`]
      : []),
    ...(review.notes.length > 0 ? [count(review.notes.length, "note")] : []),
  ];
}

/** All that people decided about a claim, with what was read before. */
export function reviewLines({ review }: Claim, width: number): string[] {
  if (!review) return [];
  const { verdict, corrected, original, notes, added } = review;
  const lines = [
    ...(added ? [`added by ${added.by}, ${minute(added.at)}: no reading found it`] : []),
    ...(verdict && verdict.decision !== added?.decision
      ? [`${verdict.is} by ${verdict.by}, ${minute(verdict.at)}`]
      : []),
    ...corrected.map(
      ({ slot, by, at }) =>
        `${slot} corrected by ${by}, ${minute(at)}; read as: ${slotText(slot, original) || "nothing"}`,
    ),
    ...notes.map(({ note, by, at }) => `note by ${by}, ${minute(at)}: ${note}`),
  ];
  return lines.flatMap((line) =>
    wrap(line, width - 2, "    ").map((one, at) => (at === 0 ? `  ${one.trimStart()}` : one)),
  );
}

const minute = (iso: string): string => iso.slice(0, 16).replace("T", " ");

const participant = (one: Participant | null | undefined): string =>
  one ? `${one.text}${one.side ? ` (${one.side})` : ""}` : "";

/** The value of a slot, in words. */
function slotText(slot: Correctable, slots: Corrections): string {
  const claim = { places: [], quantities: [], voices: [], ...slots } as unknown as Claim;
  const texts: Readonly<Record<Correctable, () => string>> = {
    kind: () => slots.kind ?? "",
    actor: () => participant(slots.actor),
    target: () => participant(slots.target),
    means: () => (slots.means ?? []).join(", "),
    evidence: () => (slots.evidence ?? []).join(", "),
    places: () => where(claim),
    time: () => when(claim),
    quantities: () => figures(claim),
    voices: () => voices(claim),
    polarity: () => slots.polarity ?? "",
    modality: () => slots.modality ?? "",
    hedge: () => (slots.hedge ? "hedged" : "not hedged"),
  };
  return texts[slot]();
}

/** Decisions as a list, one each line with the words it is about below. */
export function decisionLines(decisions: readonly Decision[], revoked: ReadonlySet<string>, width: number): string {
  return decisions
    .map((one) => {
      const slots = Object.keys(one.slots ?? {}) as Correctable[];
      const parts = [
        `${short(one.id)}  ${minute(one.at)}  ${one.by}: ${one.action}${revoked.has(one.id) ? " (revoked)" : ""}`,
        ...(one.revokes ? [short(one.revokes)] : []),
        ...(one.source ? [one.source] : []),
        ...(one.grade ? [one.grade] : []),
        ...slots.map((slot) => `${slot} = ${slotText(slot, one.slots ?? {}) || "nothing"}`),
      ];
      const words = one.claims.map(({ quote }) => shorten(`          "${quote.replace(/\s+/g, " ")}"`, width));
      return [shorten(parts.join("  "), width), ...words, ...(one.note ? wrap(one.note, width, "          ") : [])]
        .map((line) => `${line}\n`)
        .join("");
    })
    .join("");
}

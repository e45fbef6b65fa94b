import type { SeenClaim, WholeDocument } from "../../src/apps/server/schemas.ts";

/** A piece of text with the claims that cover it, the narrowest last. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly claims: readonly SeenClaim[];
  /** The claim that is reached by keyboard here: each is once, where it begins. */
  readonly begins: SeenClaim | undefined;
}
export interface CutPassage {
  readonly start: number;
  readonly role: string;
  readonly language: string | null;
  readonly segments: readonly Segment[];
}

/** The whole text in passages (what lies between them too), cut where claims begin and end. Offsets are code points. */
export function segmentsOf({ text, passages, claims }: WholeDocument): CutPassage[] {
  const letters = /[\ud800-\udbff]/.test(text) ? Array.from(text) : null;
  const slice = (start: number, end: number): string => letters?.slice(start, end).join("") ?? text.slice(start, end);
  const length = letters?.length ?? text.length;
  const whole = passages.length > 0 ? passages : [{ start: 0, end: length, role: "body", language: null }];
  const reached = new Set<string>();
  return whole.map((passage) => ({ ...passage, segments: cut(passage, claims, slice, reached) }));
}

function cut(
  passage: { readonly start: number; readonly end: number },
  claims: readonly SeenClaim[],
  slice: (start: number, end: number) => string,
  reached: Set<string>,
): Segment[] {
  const here = claims
    .filter((one) => one.start < passage.end && one.end > passage.start)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const edges = new Set([passage.start, passage.end]);
  for (const one of here) edges.add(Math.max(one.start, passage.start)).add(Math.min(one.end, passage.end));
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] as number;
    const covering = here.filter((one) => one.start < end && one.end > start);
    const begins = covering.findLast((one) => !reached.has(one.id));
    if (begins) reached.add(begins.id);
    return { start, text: slice(start, end), claims: covering, begins };
  });
}

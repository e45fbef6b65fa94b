import type { TimeValue } from "../model/time.ts";
import type { Candidate } from "./candidates.ts";
import type { Scene } from "./scene.ts";

/** So many years back a mention without a verb is a comparison ("the fighting of 1942/43"), no report. */
const LONG_AGO = 50;
/** The year that undated reports are held against. */
const SOME_YEAR = 2000;

/** True for a mere mention of something that lies generations before the report. */
export function isHistory(scene: Scene, { action, clause, from, to }: Candidate, published: number | null): boolean {
  if (action.pos !== "noun" && action.pos !== "phrase") return false;
  const inside = scene.mentions.times.filter(
    (time) => (time.from >= from && time.to <= to) || (time.from >= clause.from && time.to <= clause.to),
  );
  const latest = (published ?? SOME_YEAR) - LONG_AGO;
  return inside.some(({ value }) => {
    const year = yearOf(value);
    return year !== null && year <= latest;
  });
}

function yearOf(value: TimeValue): number | null {
  if (value.type === "date") return value.year ?? null;
  if (value.type === "bounded") return yearOf(value.inner);
  if (value.type === "range") return yearOf(value.from) ?? yearOf(value.until);
  return null;
}

import type { ImpliedDate } from "../../core/model/assessment.ts";
import type { Claim } from "../../core/model/claim.ts";
import { impliedDates } from "../../core/weigh/index.ts";
import { eventsOfAreas, type Ledger } from "../../io/ledger/index.ts";
import { weighed } from "./assess.ts";
import { bullets } from "./event-text.ts";
import { areasOf } from "./linking.ts";

/** What the ledger knows of the date of a report without one, from its claims; null where nothing. */
export async function impliedFor(ledger: Ledger, claims: readonly Claim[]): Promise<ImpliedDate | null> {
  const { areaOf } = await areasOf(ledger);
  const areas = [
    ...new Set(
      claims.filter((claim) => claim.time?.ago).flatMap((claim) => claim.places.map((place) => areaOf(place))),
    ),
  ];
  const { assessments } = await weighed(ledger, await eventsOfAreas(ledger, areas));
  return impliedDates(claims, assessments, areaOf)[0] ?? null;
}

export const impliedLines = ({ from, until, reasons }: ImpliedDate, width: number): string[] => [
  `  implied     published ${from ? `not before ${from}` : "at an unknown time"}${until ? `, not after ${until}` : ""}, because:`,
  ...bullets(
    reasons.map(({ reason }) => reason),
    width,
  ),
];

import type { Assessment } from "../../core/model/assessment.ts";
import { LIMITS_OF_WEIGHING } from "../../core/model/assessment.ts";
import type { Claim } from "../../core/model/claim.ts";
import { weighEvents } from "../../core/weigh/index.ts";
import { documentFacts, findEvents, type Ledger } from "../../io/ledger/index.ts";

/** The one place where the pages meet linking and weighing: richer assessments come in here. */
export async function assessmentOf(
  ledger: Ledger,
  event: string,
  claims: readonly Claim[],
): Promise<Assessment | null> {
  const events = await findEvents(
    ledger,
    claims.slice(0, 1).map((claim) => claim.id),
  );
  const own = events.filter((one) => one.id === event);
  return weighEvents(own, claims, await documentFacts(ledger))[0] ?? null;
}

export const limitsOfWeighing: readonly string[] = LIMITS_OF_WEIGHING;

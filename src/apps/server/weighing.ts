import { type Assessment, LIMITS_OF_WEIGHING } from "../../core/model/assessment.ts";
import type { Event } from "../../core/model/event.ts";
import { findEvents, type Ledger } from "../../io/ledger/index.ts";
import { weighed } from "../cli/assess.ts";

/** The one place where the pages meet linking and weighing: richer assessments come in here. */
export async function assessmentOf(
  ledger: Ledger,
  event: string,
  claim: string | undefined,
): Promise<Assessment | null> {
  if (claim === undefined) return null;
  const own = (await findEvents(ledger, [claim])).filter(({ id }) => id === event);
  return (await weighed(ledger, own)).assessments[0] ?? null;
}

/** What marks show of an event: named origins behind it, and whether some of its claims cannot all hold. */
export interface Standing {
  readonly event: string;
  readonly origins: number;
  readonly contradicted: boolean;
}

/** The standing of some events, as weighing has it. */
export async function standings(ledger: Ledger, events: readonly Event[]): Promise<Standing[]> {
  const { assessments } = await weighed(ledger, events);
  return assessments.map(({ event, establishedOrigins, contrasts }) => ({
    event,
    origins: establishedOrigins,
    contradicted: contrasts.some(({ contradiction }) => contradiction),
  }));
}

export const limitsOfWeighing: readonly string[] = LIMITS_OF_WEIGHING;

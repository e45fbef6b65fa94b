import { eventsOfAreas, type Ledger, loadClaims } from "../../io/ledger/index.ts";
import { UserError } from "../cli/exit.ts";
import { knowledgeFor } from "../cli/knowledge.ts";
import { controlOfPlace } from "../cli/place.ts";
import { findPlaces } from "../cli/places.ts";
import { Problem } from "./problems.ts";
import type { WholePlace } from "./schemas.ts";

/** A place and who says over time who holds it. `key` is its gazetteer id, or `name:` and a name. */
export async function onePlace(ledger: Ledger, key: string): Promise<WholePlace> {
  const name = key.replace(/^name:/, "");
  const [found, ...others] = await findPlaces(ledger, name).catch((error: unknown) => {
    if (error instanceof UserError) throw new Problem("not-found", "no claim in the ledger names this place");
    throw error;
  });
  if (!found) throw new Problem("not-found");
  const events = (await eventsOfAreas(ledger, [found.area])).filter(({ family }) => family === "control");
  const claims = await loadClaims(ledger, [...new Set(events.flatMap((event) => event.claims))]);
  const { steps, gaps, conflicts } = controlOfPlace({ events, claims, knowledge: await knowledgeFor(ledger, claims) });
  const documents = new Map(claims.map(({ id, document }) => [id, document]));
  const { entry } = found;
  return {
    key,
    name: found.name,
    claims: found.claims,
    ...(entry && { kind: entry.kind, lat: entry.lat, lon: entry.lon, radius: entry.radius }),
    names: entry
      ? [...new Set([...Object.values(entry.names).flat(), ...Object.values(entry.former ?? {}).flat()])]
      : [],
    others: others.map((one) => ({ key: one.entry?.id ?? `name:${one.name}`, name: one.name, claims: one.claims })),
    steps: steps.map(({ by: _parts, ...step }) => ({
      ...step,
      claims: step.claims.map((id) => ({ id, document: documents.get(id) ?? "" })),
    })),
    gaps: gaps.map((gap) => ({ ...gap })),
    conflicts: conflicts.map(({ reason, because, claims: own }) => ({ reason, because, claims: [...own] })),
  };
}

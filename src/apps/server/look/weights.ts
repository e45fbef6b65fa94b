import { findEvents, type Ledger } from "../../../io/ledger/index.ts";
import { standings } from "../weighing.ts";
import { FLAG, type Look } from "./columns.ts";
import { stand } from "./commit.ts";

/** Beyond so many events they are not all weighed for the marks: publishers stand for origins there. */
const MOST_WEIGHED = 4000;

/** Puts what weighing says of some events, given by row, in the place of the estimate. */
export async function weighSome(ledger: Ledger, look: Look, rows: readonly number[]): Promise<void> {
  const { events, claims } = look;
  if (rows.length === 0 || events.flags.length - look.gone.events > MOST_WEIGHED) return;
  const byId = new Map(rows.map((row) => [events.ids.text(row), row]));
  const members = new Set(rows.flatMap((row) => [...events.members.of(row)]));
  const found = await findEvents(
    ledger,
    [...members].map((claim) => claims.ids.text(claim)),
  );
  const weighed = await standings(
    ledger,
    found.filter(({ id }) => byId.has(id)),
  );
  for (const { event, origins, contradicted } of weighed) {
    const row = byId.get(event) as number;
    const flags = events.flags.at(row);
    events.origins.set(row, origins);
    events.flags.set(row, contradicted ? flags | FLAG.contradicted : flags & ~FLAG.contradicted);
  }
  for (const claim of members) stand(look, claim);
  look.generation++;
}

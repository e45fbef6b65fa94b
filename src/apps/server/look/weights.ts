import { type Ledger, loadEvents } from "../../../io/ledger/index.ts";
import { standings } from "../weighing.ts";
import { FLAG, type Look } from "./columns.ts";
import { stand } from "./commit.ts";

/** Beyond so many events at once they are not weighed for the marks: publishers stand for origins there. */
const MOST_WEIGHED = 20_000;
/** Claims that are in memory at once. */
const CLAIMS = 1000;

/** Puts what weighing says of some events, given by row, in the place of the estimate. */
export async function weighSome(ledger: Ledger, look: Look, rows: readonly number[]): Promise<void> {
  if (rows.length === 0 || rows.length > MOST_WEIGHED) return;
  for (const batch of batchesOf(look, rows)) await weighBatch(ledger, look, batch);
  look.generation++;
}

/** Rows in batches of about `CLAIMS` claims. */
function* batchesOf({ events }: Look, rows: readonly number[]): Generator<number[]> {
  let batch: number[] = [];
  let claims = 0;
  for (const row of rows) {
    batch.push(row);
    claims += [...events.members.of(row)].length;
    if (claims < CLAIMS) continue;
    yield batch;
    [batch, claims] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

async function weighBatch(ledger: Ledger, look: Look, rows: readonly number[]): Promise<void> {
  const { events } = look;
  const byId = new Map(rows.map((row) => [events.ids.text(row), row]));
  for (const { event, origins, contradicted } of await standings(ledger, await loadEvents(ledger, [...byId.keys()]))) {
    const row = byId.get(event) as number;
    const flags = events.flags.at(row);
    events.origins.set(row, origins);
    events.flags.set(row, contradicted ? flags | FLAG.contradicted : flags & ~FLAG.contradicted);
  }
  for (const row of rows) for (const claim of events.members.of(row)) stand(look, claim);
}

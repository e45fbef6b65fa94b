/** A worker that cleans and reads: compiles the packs once, takes batches of one task, gives the results in their order. */
import { workerData } from "piscina";
import type { PlaceEntry } from "../../core/model/theatre.ts";
import { packReader } from "./reader.ts";
import { type Done, perform, type TaskName, type Tasks } from "./tasks.ts";

const reader = packReader(workerData as readonly PlaceEntry[]);

export default async function work<Name extends TaskName>(order: {
  readonly name: Name;
  readonly batch: readonly Tasks[Name]["from"][];
}): Promise<Done<Name>[]> {
  const ready = await reader;
  return order.batch.map((from) => perform(ready, order.name, from));
}

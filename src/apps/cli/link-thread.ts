import { Piscina } from "piscina";
import { bondsOf, linkItems } from "../../core/link/index.ts";
import type { Constraints } from "../../core/model/decision.ts";
import type { Event, LinkItem } from "../../core/model/event.ts";
import type { Stretch } from "../../io/ledger/index.ts";

/** Items by stretch, to be linked to the events of its own days. */
export interface LinkOrder {
  readonly stretches: readonly Stretch[];
  readonly items: readonly (readonly LinkItem[])[];
  readonly constraints: Constraints;
}

/** Links in this thread. */
export function linkedHere({ stretches, items, constraints }: LinkOrder): Event[] {
  const bonds = bondsOf(constraints);
  return stretches.flatMap(({ from, until }, at) =>
    linkItems(items[at] ?? [], bonds).filter(({ day }) => day >= from && day <= until),
  );
}

/** Fewer items are linked sooner than a thread starts. */
const WORTH = 1500;

/** Links where nobody waits for it: small orders here, larger ones in a thread that is started for the first of them. */
export class LinkThread {
  private pool: Piscina | null = null;
  private readonly worth: number;

  constructor(worth = WORTH) {
    this.worth = worth;
  }

  get started(): boolean {
    return this.pool !== null;
  }

  async link(order: LinkOrder): Promise<Event[]> {
    if (order.items.reduce((sum, list) => sum + list.length, 0) < this.worth) return linkedHere(order);
    this.pool ??= new Piscina({
      filename: new URL(import.meta.url.replace(/link-thread\.([jt]s)$/, "link-worker.$1")).href,
      minThreads: 1,
      maxThreads: 1,
      recordTiming: false,
    });
    return this.pool.run(order);
  }

  async close(): Promise<void> {
    await this.pool?.destroy();
  }
}

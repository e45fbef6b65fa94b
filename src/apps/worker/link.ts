import { z } from "zod";
import { linkItems } from "../../core/link/index.ts";
import { CLAIM_KINDS, MEANS, MEASURES } from "../../core/model/claim.ts";
import type { Event, LinkItem } from "../../core/model/event.ts";
import { remark } from "../../core/model/remarks.ts";
import type { ProblemRow } from "../../io/archive/rows.ts";
import { ROWS } from "../../io/ledger/rows.ts";
import { grouped, parsed, problemOf, type WorkerLine } from "./lines.ts";

const bound = z.number().nullable();
const item = z.object({
  kind: z.enum(CLAIM_KINDS),
  radius: bound,
  from: z.int(),
  exact: z.boolean(),
  hours: z.tuple([z.number(), z.number()]).nullable(),
  published: z.string(),
  actor: z.string().nullable(),
  target: z.string().nullable(),
  means: z.array(z.enum(MEANS)),
  figures: z.array(z.tuple([z.enum(MEASURES), bound, bound, z.boolean()])),
  names: z.array(z.string()),
  follows: z.boolean(),
});

/** Items of a stretch of a block: its own days and, around them, those that they depend on. Without days it is the whole block. */
const line = ROWS.items.extend({ stretch: z.string(), from: z.int().nullable(), until: z.int().nullable() });

interface Told {
  readonly stretch: string;
  readonly from: number;
  readonly until: number;
  readonly item: LinkItem;
}

/** An item as the tables keep it: what is compared is JSON within. */
function toldOf(value: unknown): Told {
  const { stretch, from, until, item: json, day, ...row } = line.parse(value);
  return {
    stretch,
    from: from ?? -Infinity,
    until: until ?? Infinity,
    item: { ...item.parse(JSON.parse(json)), ...row, until: day },
  };
}

export type Linked = { readonly event: Event } | { readonly problem: ProblemRow };

/** Links items, sorted by stretch, to events. One stretch is held at a time. */
export async function* link(lines: AsyncIterable<WorkerLine>): AsyncGenerator<Linked> {
  const problems: ProblemRow[] = [];
  for await (const [stretch, told] of grouped(itemsOf(lines, problems), (one) => one.stretch)) {
    yield* linked(stretch, told);
    for (const problem of problems.splice(0)) yield { problem };
  }
  for (const problem of problems) yield { problem };
}

async function* itemsOf(lines: AsyncIterable<WorkerLine>, problems: ProblemRow[]): AsyncGenerator<Told> {
  for await (const line of lines) {
    const result = parsed(line, toldOf);
    if ("problem" in result) problems.push(result.problem);
    else yield result.value;
  }
}

function linked(stretch: string, told: readonly Told[]): Linked[] {
  const [{ from, until } = { from: -Infinity, until: Infinity }] = told;
  try {
    return linkItems(told.map(({ item }) => item))
      .filter(({ day }) => day >= from && day <= until)
      .map((event) => ({ event }));
  } catch (error) {
    const why = `its claims cannot be linked: ${(error as Error).message}`;
    return [{ problem: problemOf(stretch, remark("read-failed", why)) }];
  }
}

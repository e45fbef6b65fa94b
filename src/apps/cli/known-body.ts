import { theatre } from "../../theatres/index.ts";

let bodies: ReadonlySet<string> | null = null;

/** True for the identity of one body among the forces of a side: of the forces that a theatre names, all but the first of a side. */
export function isBody(identity: string): boolean {
  bodies ??= bodiesOf();
  return bodies.has(identity);
}

function bodiesOf(): ReadonlySet<string> {
  const forces = theatre.parties.filter(({ kind, seenBy }) => kind === "force" && seenBy === undefined);
  const bySide = Map.groupBy(forces, ({ side }) => side);
  return new Set([...bySide.values()].flatMap((own) => own.slice(1).map(({ id }) => `party:${id}`)));
}

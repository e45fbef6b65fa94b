import type { Decision } from "../../core/model/decision.ts";
import { canonical } from "./canonical.ts";
import { isPending } from "./decisions.ts";
import { type Checked, damage, type Finding, remark } from "./findings.ts";
import type { FoundLog } from "./verify-log.ts";

/** Checks that every decision of the database is what was logged, and that none is missing. */
export async function* verifyDecisions(
  decisions: readonly Decision[],
  pending: ReadonlySet<string>,
  found: FoundLog,
  checked: Checked,
): AsyncGenerator<Finding> {
  const missing = new Set(found.decisions.keys());
  for (const one of decisions) {
    const place = found.decisions.get(one.id);
    const logged = place ? await found.entryAt(place, "decision") : null;
    missing.delete(one.id);
    checked.decisions++;
    const where = `decision ${one.id}${place ? ` (log entry ${place.index})` : ""}`;
    if (!logged && isPending(one, pending))
      yield remark(
        "decision",
        where,
        "is in no log entry: a process was killed while it was kept; the next write settles it",
      );
    else if (!logged) yield damage("decision", where, "is in no log entry");
    else if (canonical(logged.detail) !== canonical(one)) yield damage("decision", where, "is not what was logged");
  }
  for (const id of missing) {
    const where = `decision ${id} (log entry ${found.decisions.get(id)?.index})`;
    yield damage("decision", where, "is missing from the database");
  }
}

import type { ReportAct } from "../model/language.ts";
import type { ActionMention, ReportMention } from "../model/mention.ts";
import type { Clause } from "./clauses.ts";
import type { Scene } from "./scene.ts";

/** Most words between a negation and the verb of reporting that it negates: "could not be independently verified". */
const REACH = 4;

/** "did not deny that", "bestritt jedoch nicht, dass", "bestätigte die Einnahme nicht": a verb of reporting that is negated. */
export function isNegatedReport(scene: Scene, clause: Clause, { from, to, pos }: ReportMention): boolean {
  if (pos !== "verb" && pos !== "participle") return false;
  for (let at = from - 1; at >= Math.max(clause.from, from - REACH); at--) {
    if (scene.is(at, "negations")) return true;
    if (at < from - 2 && !scene.is(at, "auxiliaries")) break;
  }
  if (!scene.pack.morphology.capitalNouns || pos !== "verb") return false;
  const last = scene.token(clause.to - 1).shape === "punct" ? clause.to - 2 : clause.to - 1;
  const near = scene.find("negations", to, Math.min(to + 3, clause.to)) >= 0;
  return near || (last >= to && scene.begins(last, "negations"));
}

/** Verbs that take an event for given; "did not report casualties" denies them. */
const GIVEN = new Set<ReportAct>(["confirm", "admit", "deny", "conceal"]);

/** "did not confirm the capture", "could not be verified": the negated verb of reporting in whose clause an event is named. */
export const negatedReport = (scene: Scene, clause: Clause, { pos }: ActionMention): ReportMention | undefined =>
  pos === "noun"
    ? scene.mentions.reports.find(
        (report) =>
          GIVEN.has(report.entry.act) &&
          report.from >= clause.from &&
          report.to <= clause.to &&
          isNegatedReport(scene, clause, report),
      )
    : undefined;

import type { ControlOverTime, ControlStep } from "../../core/model/assessment.ts";
import { bullets, section } from "./event-text.ts";
import { shorten } from "./table.ts";

/** Most steps shown on a page. */
const SHOWN = 40;
const BAR = 10;

/** Control over time: one line a step with a bar of ten, its band between what is at least and at most claimed. */
export function controlLines({ steps, gaps, conflicts }: ControlOverTime, width: number): string[] {
  const shown = steps.slice(-SHOWN);
  const hidden = steps.length > SHOWN ? [`  (${steps.length - SHOWN} earlier steps: --format json)`] : [];
  const lines = shown.map((step) => ({ at: step.from, text: stepLine(step, width) }));
  const first = shown[0]?.from ?? "";
  const silent = gaps
    .filter((gap) => gap.from >= first)
    .map((gap) => ({ at: gap.from, text: `  ${gap.from} to ${gap.until}  (nobody speaks of it)` }));
  const all = [...lines, ...silent].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return [
    ...section("CONTROL OVER TIME (who says who holds how much: # at least, + at most)", [
      ...hidden,
      ...all.map(({ text }) => text),
    ]),
    ...section(
      "CONFLICTING CLAIMS OF CONTROL",
      bullets(
        conflicts.slice(-8).map(({ reason }) => reason),
        width,
      ),
    ),
  ];
}

function stepLine(
  { from, until, holder, low, high, denied, claimant, claims, part }: ControlStep,
  width: number,
): string {
  const band = low === high ? `${low} %` : `${low}–${high} %`;
  const share = denied ? `${"not held".padEnd(BAR)} ${"".padEnd(9)}` : `${bar(low, high)} ${band.padEnd(9)}`;
  const head = `  ${from} to ${until}  ${holder.padEnd(3)} ${share}`;
  const tail = `${claimant}${part ? `, of ${part}` : ""}${claims.length > 1 ? ` (${claims.length} claims)` : ""}`;
  return `${head} ${shorten(tail, Math.max(10, width - head.length - 1))}`;
}

/** "####+++...": sure, possible, not claimed. */
function bar(low: number, high: number): string {
  const [sure, most] = [Math.round((low / 100) * BAR), Math.round((high / 100) * BAR)];
  return "#".repeat(sure) + "+".repeat(Math.max(0, most - sure)) + ".".repeat(BAR - Math.max(sure, most));
}

import type { Assessment } from "../../core/model/assessment.ts";
import { LIMITS_OF_WEIGHING } from "../../core/model/assessment.ts";
import { countOf, findDocuments, type Ledger, loadClaims, loadDocuments } from "../../io/ledger/index.ts";
import { assess } from "./assess.ts";
import { short } from "./claim-text.ts";
import { type Context, widthOf, write } from "./context.ts";
import { span, tollLines, tollRanges } from "./event-text.ts";
import { count } from "./report.ts";
import { claimPage } from "./show-pages.ts";
import { type Column, table, wrap } from "./table.ts";
import { withLedger } from "./with-ledger.ts";

/** The situation on one page: what there is, events by place, where figures contradict, one claim with its words. */
export async function situation(folder: string, context: Context): Promise<void> {
  const width = widthOf(context.stdout);
  const page = await withLedger(folder, "ask", async (ledger) => {
    const { best, total } = await assess(ledger, {});
    const events: Assessment[] = [];
    for await (const event of best(CONSIDERED)) events.push(event);
    const parts = [
      await overview(ledger, total),
      byPlace(events, width),
      contradictions(events, width),
      await oneClaim(ledger, events, width),
      hints(events, width),
    ];
    return parts.filter((part) => part !== "").join("\n");
  });
  await write(context.stdout, `\n${page}`);
}

/** Best attested events among which the page looks for what it shows. */
const CONSIDERED = 200;

async function overview(ledger: Ledger, events: number): Promise<string> {
  const documents = await findDocuments(ledger, {});
  const claims = await countOf(ledger, "SELECT count(*)::INTEGER AS n FROM claims");
  const publishers = new Set(documents.map((one) => one.source).filter(Boolean)).size;
  const languages = [...new Set(documents.map((one) => one.language ?? "?"))].sort().join(", ");
  return `THE LEDGER\n${count(documents.length, "report")} of ${count(publishers, "publisher")} in ${languages}; ${count(claims, "claim")}; ${count(events, "event")}\n`;
}

const COLUMNS: readonly Column<Assessment>[] = [
  { head: "place", cell: (row) => row.place.name, most: 16 },
  { head: "when", cell: span, most: 21 },
  { head: "kind", cell: (row) => row.kind },
  { head: "claims", cell: (row) => String(row.claims.length), align: "right" },
  { head: "rep", cell: (row) => String(row.documents), align: "right" },
  { head: "pub", cell: (row) => String(row.publishers.length), align: "right" },
  { head: "ori", cell: (row) => String(row.establishedOrigins), align: "right" },
  { head: "figures", cell: tollRanges, flexible: true },
];

/** Events shown in the overview. */
const SHOWN = 12;

function byPlace(events: readonly Assessment[], width: number): string {
  const shown = events.filter((one) => one.mood === "actual").slice(0, SHOWN);
  shown.sort((a, b) => (a.place.name < b.place.name ? -1 : a.place.name > b.place.name ? 1 : a.from < b.from ? -1 : 1));
  const notes = LIMITS_OF_WEIGHING.flatMap((limit) => wrap(`Note: ${limit}`, width));
  return `EVENTS BY PLACE (best attested)\n${table(shown, COLUMNS, width)}${notes.join("\n")}\n`;
}

/** Tolls whose figures exclude each other, all of them side by side with who stands for them. */
function contradictions(events: readonly Assessment[], width: number): string {
  const found = events.flatMap((event) =>
    event.tolls.filter((toll) => toll.contradictory).map((toll) => ({ event, toll })),
  );
  if (found.length === 0) return "";
  const blocks = found
    .slice(0, 4)
    .map(({ event, toll }) =>
      [
        `${event.place.name}, ${span(event)}, ${event.kind} (${short(event.event)})`,
        ...tollLines(toll, width - 2).map((line) => `  ${line}`),
      ].join("\n"),
    );
  return `FIGURES THAT EXCLUDE EACH OTHER\n${blocks.join("\n")}\n`;
}

async function oneClaim(ledger: Ledger, events: readonly Assessment[], width: number): Promise<string> {
  const best = events.find((event) => event.tolls.some((toll) => toll.contradictory)) ?? events[0];
  const [claim] = best ? await loadClaims(ledger, best.claims.slice(0, 1)) : [];
  const [document] = claim ? await loadDocuments(ledger, [claim.document]) : [];
  if (!claim || !document) return "";
  return `ONE CLAIM WITH ITS WORDS\n${claimPage(claim, document, { width, colour: false, why: false })}`;
}

function hints(events: readonly Assessment[], width: number): string {
  const event = events[0];
  const lines = [
    "bin/lagebild claims --place Bakhmut",
    ...(event ? [`bin/lagebild show ${short(event.event)}`] : []),
    "bin/lagebild events --kind casualties --format json",
    "bin/lagebild read YOUR-REPORT.txt --published 2023-05-17",
    "bin/lagebild add YOUR-FOLDER",
    "bin/lagebild --help",
  ];
  return `WHAT TO TRY NEXT\n${lines.flatMap((line) => wrap(line, width, "  ")).join("\n")}\n`;
}

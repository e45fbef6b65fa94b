import { z } from "zod";
import { standing } from "../../core/model/decision.ts";
import type { Grade } from "../../core/model/source.ts";
import { decisionsAbout } from "./decision-rows.ts";
import type { Ledger } from "./ledger.ts";
import { ROWS } from "./rows.ts";

/** Reliability of sources as people set it, by `publisherOf` or identity; F where they took it away. */
export async function gradesOf(ledger: Ledger): Promise<Map<string, Grade>> {
  const rows = await ledger.all("SELECT source, grade FROM reliability");
  const grades = new Map(rows.map((row) => ROWS.reliability.parse(row)).map(({ source, grade }) => [source, grade]));
  for (const { source, grade } of standing(await decisionsAbout(ledger, ["grade", "revoke"])))
    if (source !== undefined && grade !== undefined) grades.set(source, grade);
  return grades;
}

/** Ids of documents that arrived at or after a time (ISO), by id. */
export async function documentsSince(ledger: Ledger, time: string): Promise<string[]> {
  const rows = await ledger.all(
    "SELECT DISTINCT document FROM additions WHERE added_at >= $time AND added_at <> '' ORDER BY document",
    { time },
  );
  return rows.map((row) => String(row.document));
}

/** Publishers with the number of their documents. */
export async function publishers(ledger: Ledger): Promise<{ readonly source: string; readonly documents: number }[]> {
  const rows = await ledger.all(
    "SELECT source, count(*)::INTEGER AS documents FROM documents WHERE source IS NOT NULL GROUP BY source ORDER BY documents DESC, source",
  );
  return rows.map((row) => z.object({ source: z.string(), documents: z.int() }).parse(row));
}

/** Names and ids of places in the ledger with the number of claims that name them. */
export async function namedPlaces(
  ledger: Ledger,
): Promise<{ readonly id: string | null; readonly name: string; readonly text: string; readonly claims: number }[]> {
  const rows = await ledger.all(
    "SELECT id, name, text, count(*)::INTEGER AS claims FROM places GROUP BY id, name, text",
  );
  const row = z.object({ id: z.string().nullable(), name: z.string(), text: z.string(), claims: z.int() });
  return rows.map((one) => row.parse(one));
}

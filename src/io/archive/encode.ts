import type { Claim, Reading } from "../../core/model/claim.ts";
import { claimFrom } from "../ledger/decode.ts";
import { documentRows, readingRows } from "../ledger/encode.ts";
import type { ClaimRow, ReadingRow } from "./rows.ts";

/** The rows of the ledger for one report, folded into one. */
export function readingRowOf(
  reading: Reading,
  origin: string,
  packs: string,
  prepared: Pick<ReadingRow, "items" | "signature" | "bands" | "marks">,
): ReadingRow {
  const { documents, passages, remarks } = documentRows(reading.document, origin);
  const read = readingRows(reading, packs);
  const [document] = documents ?? [];
  if (!document) throw new Error(`no row for the report "${reading.document.id}"`);
  const slots = {
    voices: Map.groupBy(read.voices ?? [], (row) => row.claim),
    places: Map.groupBy(read.places ?? [], (row) => row.claim),
    quantities: Map.groupBy(read.quantities ?? [], (row) => row.claim),
  };
  return {
    document: {
      ...document,
      packs,
      passages: (passages ?? []).map(({ document: _, ...row }) => row),
      remarks: [...(remarks ?? []), ...(read.remarks ?? [])].map(({ document: _, ...row }) => row),
    },
    claims: (read.claims ?? []).map((row) => ({
      ...row,
      voices: (slots.voices.get(row.id) ?? []).map(({ claim: _, ...slot }) => slot),
      places: (slots.places.get(row.id) ?? []).map(({ claim: _, ...slot }) => slot),
      quantities: (slots.quantities.get(row.id) ?? []).map(({ claim: _, ...slot }) => slot),
    })),
    ...prepared,
  };
}

/** The claim of a row. */
export function claimOf({ voices, places, quantities, ...row }: ClaimRow): Claim {
  const claim = row.id;
  return claimFrom(row, {
    voices: voices.map((slot) => ({ claim, ...slot })),
    places: places.map((slot) => ({ claim, ...slot })),
    quantities: quantities.map((slot) => ({ claim, ...slot })),
  });
}

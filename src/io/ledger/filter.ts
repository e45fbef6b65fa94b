import type { DuckDBValue } from "@duckdb/node-api";

/** What a user asks for; each given part must hold. */
export interface Filter {
  /** Name (in any spelling the claim uses) or gazetteer id. */
  readonly place?: string | undefined;
  /** ISO days, inclusive: the claim's time, or where it gives none the day of publication, touches them. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly kind?: string | undefined;
  /** Publisher, part of its name. */
  readonly source?: string | undefined;
  /** Identity of a voice, or its words (`voiceText`); either is enough. */
  readonly voice?: string | undefined;
  readonly voiceText?: string | undefined;
  /** A party that acts, suffers or speaks in the claim. */
  readonly side?: string | undefined;
  readonly language?: string | undefined;
  /** Words of the claim or, for documents, of the text. */
  readonly text?: string | undefined;
  /** Id of the report. */
  readonly document?: string | undefined;
  readonly limit?: number | undefined;
}

/** SQL conditions over `claims c JOIN documents d`, and their values. */
export interface Conditions {
  readonly sql: string;
  readonly values: Record<string, DuckDBValue>;
}

const DAY_FROM = "coalesce(c.time_from, c.time_until, d.published_at)[1:10]";
const DAY_UNTIL = "coalesce(c.time_until, c.time_from, d.published_at)[1:10]";

const CLAIM_CONDITIONS: Readonly<Record<string, string>> = {
  place:
    "EXISTS (FROM places p WHERE p.claim = c.id AND (p.id = $place OR lower(p.name) = lower($place) OR lower(p.text) = lower($place)))",
  from: `${DAY_UNTIL} >= $from`,
  until: `${DAY_FROM} <= $until`,
  kind: "c.kind = $kind",
  source: "contains(lower(d.source), lower($source))",
  side: "($side IN (c.actor_side, c.target_side) OR EXISTS (FROM voices v WHERE v.claim = c.id AND v.side = $side))",
  voice: "EXISTS (FROM voices v WHERE v.claim = c.id AND (v.identity = $voice OR lower(v.text) = lower($voiceText)))",
  language: "d.language = $language",
  text: "contains(lower(c.quote), lower($text))",
  document: "c.document = $document",
};

const DOCUMENT_CONDITIONS: Readonly<Record<string, string>> = {
  from: "d.published_at[1:10] >= $from",
  until: "d.published_at[1:10] <= $until",
  source: "contains(lower(d.source), lower($source))",
  language: "d.language = $language",
  text: "contains(lower(d.text), lower($text))",
};

/** Conditions on claims `c` of documents `d`. */
export const claimConditions = (filter: Filter): Conditions => conditions(filter, CLAIM_CONDITIONS);

/** Conditions on documents `d`: their own, and that they hold a claim that fits the rest. */
export function documentConditions(filter: Filter): Conditions {
  const own = conditions(filter, DOCUMENT_CONDITIONS);
  const inside = conditions({ place: filter.place, kind: filter.kind, side: filter.side }, CLAIM_CONDITIONS);
  if (inside.sql === "true") return own;
  return {
    sql: `${own.sql} AND EXISTS (FROM claims c WHERE c.document = d.id AND ${inside.sql})`,
    values: { ...own.values, ...inside.values },
  };
}

function conditions(filter: Filter, known: Readonly<Record<string, string>>): Conditions {
  const given = Object.entries(filter).filter(([key, value]) => value !== undefined && key in known) as [
    string,
    string,
  ][];
  if (given.length === 0) return { sql: "true", values: {} };
  const second = filter.voice !== undefined && "voice" in known ? { voiceText: filter.voiceText ?? filter.voice } : {};
  return { sql: given.map(([key]) => known[key]).join(" AND "), values: { ...Object.fromEntries(given), ...second } };
}

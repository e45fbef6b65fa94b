/** What is looked up one by one, by table and column. */
const INDEXED = [
  ["documents", "id"],
  ["claims", "id"],
  ["claims", "document"],
  ["voices", "claim"],
  ["places", "claim"],
  ["quantities", "claim"],
  ["passages", "document"],
  ["events", "id"],
  ["event_claims", "event"],
  ["event_claims", "claim"],
] as const;

const created = (): string[] =>
  INDEXED.map(([table, column]) => `CREATE INDEX ${table}_${column} ON ${table}(${column})`);

/** What stands once in a table. */
const ONCE = [
  ["documents", "id"],
  ["additions", "document"],
  ["readings", "document"],
  ["passages", "document, number"],
  ["remarks", "document, stage, number"],
  ["claims", "id"],
  ["reviewed", "claim"],
  ["voices", "claim, number"],
  ["places", "claim, number"],
  ["quantities", "claim, number"],
  ["signatures", "document"],
] as const;

/**
 * The schema, as steps. A step is never changed once released: a ledger of any earlier version is
 * brought up by the steps it lacks. Offsets are UTF-16 code units, dates ISO strings.
 */
export const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `CREATE TABLE documents (id VARCHAR NOT NULL, digest VARCHAR NOT NULL, text VARCHAR NOT NULL, title VARCHAR, source VARCHAR,
      url VARCHAR, language VARCHAR, published_at VARCHAR, published_basis VARCHAR, published_from VARCHAR, origin VARCHAR NOT NULL)`,
    "CREATE TABLE readings (document VARCHAR NOT NULL, packs VARCHAR NOT NULL)",
    `CREATE TABLE passages (document VARCHAR NOT NULL, number INTEGER NOT NULL, start_at INTEGER NOT NULL, end_at INTEGER NOT NULL,
      role VARCHAR NOT NULL, language VARCHAR)`,
    `CREATE TABLE claims (id VARCHAR NOT NULL, document VARCHAR NOT NULL, number INTEGER NOT NULL, start_at INTEGER NOT NULL,
      end_at INTEGER NOT NULL, quote VARCHAR NOT NULL, kind VARCHAR NOT NULL, rule VARCHAR NOT NULL,
      actor VARCHAR, actor_start INTEGER, actor_end INTEGER, actor_side VARCHAR,
      target VARCHAR, target_start INTEGER, target_end INTEGER, target_side VARCHAR, means VARCHAR[] NOT NULL,
      time_text VARCHAR, time_start INTEGER, time_end INTEGER, time_from VARCHAR, time_until VARCHAR, time_grain VARCHAR, time_basis VARCHAR,
      cue VARCHAR, polarity VARCHAR NOT NULL, modality VARCHAR NOT NULL, hedge BOOLEAN NOT NULL, evidence VARCHAR[] NOT NULL, trail VARCHAR NOT NULL)`,
    `CREATE TABLE voices (claim VARCHAR NOT NULL, number INTEGER NOT NULL, text VARCHAR NOT NULL, start_at INTEGER NOT NULL,
      end_at INTEGER NOT NULL, side VARCHAR, identity VARCHAR, anonymous BOOLEAN NOT NULL)`,
    `CREATE TABLE places (claim VARCHAR NOT NULL, number INTEGER NOT NULL, text VARCHAR NOT NULL, start_at INTEGER NOT NULL,
      end_at INTEGER NOT NULL, name VARCHAR NOT NULL, id VARCHAR, lat DOUBLE, lon DOUBLE, radius DOUBLE, part VARCHAR,
      basis VARCHAR NOT NULL, rivals VARCHAR NOT NULL)`,
    `CREATE TABLE quantities (claim VARCHAR NOT NULL, number INTEGER NOT NULL, text VARCHAR NOT NULL, start_at INTEGER NOT NULL,
      end_at INTEGER NOT NULL, measure VARCHAR NOT NULL, low DOUBLE, high DOUBLE, approx BOOLEAN NOT NULL, unit VARCHAR)`,
    `CREATE TABLE remarks (document VARCHAR NOT NULL, stage VARCHAR NOT NULL, number INTEGER NOT NULL, level VARCHAR NOT NULL, code VARCHAR NOT NULL,
      message VARCHAR NOT NULL, start_at INTEGER, end_at INTEGER)`,
    "CREATE TABLE events (id VARCHAR NOT NULL, kind VARCHAR NOT NULL, mood VARCHAR NOT NULL, place VARCHAR NOT NULL)",
    "CREATE TABLE event_claims (event VARCHAR NOT NULL, claim VARCHAR NOT NULL)",
    `CREATE TABLE gazetteer (id VARCHAR NOT NULL, kind VARCHAR NOT NULL, name VARCHAR NOT NULL, lat DOUBLE NOT NULL, lon DOUBLE NOT NULL,
      radius DOUBLE NOT NULL, population INTEGER, country VARCHAR, names VARCHAR NOT NULL, source VARCHAR NOT NULL)`,
    "CREATE TABLE state (key VARCHAR NOT NULL, value VARCHAR NOT NULL)",
  ],
  [
    "ALTER TABLE claims ADD COLUMN actor_identity VARCHAR",
    "ALTER TABLE claims ADD COLUMN target_identity VARCHAR",
    "ALTER TABLE claims ADD COLUMN hour_from DOUBLE",
    "ALTER TABLE claims ADD COLUMN hour_until DOUBLE",
    "DROP TABLE events",
    "CREATE TABLE events (id VARCHAR NOT NULL, block VARCHAR NOT NULL, family VARCHAR NOT NULL, kind VARCHAR NOT NULL, mood VARCHAR NOT NULL, place VARCHAR NOT NULL)",
    "DELETE FROM event_claims",
    "CREATE TABLE items (document VARCHAR NOT NULL, claim VARCHAR NOT NULL, block VARCHAR NOT NULL, item VARCHAR NOT NULL)",
    "CREATE TABLE signatures (document VARCHAR NOT NULL, signature VARCHAR NOT NULL)",
    "CREATE TABLE bands (document VARCHAR NOT NULL, band VARCHAR NOT NULL)",
    "CREATE TABLE copies (copy VARCHAR NOT NULL, original VARCHAR NOT NULL, type VARCHAR NOT NULL, share DOUBLE NOT NULL)",
    "CREATE TABLE touched (block VARCHAR NOT NULL)",
    "CREATE TABLE reliability (source VARCHAR NOT NULL, grade VARCHAR NOT NULL)",
    "CREATE TABLE additions (document VARCHAR NOT NULL, added_at VARCHAR NOT NULL)",
    "DELETE FROM state WHERE key = 'linked'",
  ],
  ["ALTER TABLE claims ADD COLUMN ago_least DOUBLE", "ALTER TABLE claims ADD COLUMN ago_most DOUBLE"],
  [
    "ALTER TABLE documents ADD COLUMN forwarded_from VARCHAR",
    "ALTER TABLE documents ADD COLUMN reply_to VARCHAR",
    "ALTER TABLE documents ADD COLUMN edited VARCHAR",
  ],
  [
    `CREATE TABLE decisions (number INTEGER NOT NULL, id VARCHAR NOT NULL, decided_at VARCHAR NOT NULL, decided_by VARCHAR NOT NULL, action VARCHAR NOT NULL,
      documents VARCHAR[] NOT NULL, decision VARCHAR NOT NULL)`,
    `CREATE TABLE reviewed (claim VARCHAR NOT NULL, document VARCHAR NOT NULL, verdict VARCHAR, review VARCHAR NOT NULL, original VARCHAR NOT NULL)`,
  ],
  [
    "DROP TABLE bands",
    "DROP TABLE copies",
    "DROP TABLE items",
    "CREATE TABLE items (document VARCHAR NOT NULL, claim VARCHAR NOT NULL, block VARCHAR NOT NULL, day INTEGER NOT NULL, place VARCHAR NOT NULL, item VARCHAR NOT NULL)",
    "DROP TABLE touched",
    "CREATE TABLE touched (block VARCHAR NOT NULL, day INTEGER NOT NULL)",
    "DROP TABLE signatures",
    "CREATE TABLE signatures (document VARCHAR NOT NULL, signature VARCHAR NOT NULL, marks VARCHAR NOT NULL)",
    "DROP TABLE events",
    `CREATE TABLE events (id VARCHAR NOT NULL, block VARCHAR NOT NULL, day INTEGER NOT NULL, family VARCHAR NOT NULL, kind VARCHAR NOT NULL,
      mood VARCHAR NOT NULL, place VARCHAR NOT NULL, digest VARCHAR NOT NULL)`,
    "DELETE FROM event_claims",
    "DELETE FROM state WHERE key IN ('linked', 'linked-by')",
  ],
  [
    // What is looked up one by one is found without going through all of it.
    ...created(),
  ],
  // Indexes that a killed process left without the rows of its write-ahead log are made anew, each step on its own: DuckDB
  // refuses to delete a row that an index lacks. Rows that were kept once more for want of them go, and events are linked anew.
  [
    `DELETE FROM state WHERE key IN ('linked', 'linked-by')
      AND (EXISTS (FROM state WHERE key = 'killed') OR EXISTS (SELECT 1 FROM documents GROUP BY id HAVING count(*) > 1))`,
    ...INDEXED.map(([table, column]) => `DROP INDEX ${table}_${column}`),
  ],
  ONCE.map(
    ([table, key]) => `DELETE FROM ${table} WHERE rowid NOT IN (SELECT min(rowid) FROM ${table} GROUP BY ${key})`,
  ),
  created(),
];

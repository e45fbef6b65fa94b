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
];

/** The ledger: documents, claims and events in a DuckDB file. */

export { type ArchiveFiles, archiveBatches, isArchive } from "./archive.ts";
export {
  countClaims,
  countOf,
  type DocumentSummary,
  documentFacts,
  type EventSize,
  eventSizes,
  eventsOfAreas,
  findByPrefix,
  findClaims,
  findDocuments,
  findEvents,
  importedPlaces,
  latestAt,
  loadClaims,
  loadClaimsOf,
  loadDocuments,
  loadEvents,
  type Named,
  originsAndPacks,
  staleDocuments,
} from "./ask.ts";
export { databaseOf } from "./checked.ts";
export { BackupDamage, backupLedger, exportAll, manifestOf, PAGES_FOLDER, restoreLedger } from "./copy.ts";
export { keepDecisions } from "./decide.ts";
export { decisionsAbout, decisionsOn } from "./decision-rows.ts";
export { everyClaim, type Home } from "./every.ts";
export { claimConditions, type Filter } from "./filter.ts";
export { HeldLedger, heldHere, inHeld } from "./held.ts";
export { askLedger, explained, holdLedger, Ledger, LedgerError, openArchive, openLedger } from "./ledger.ts";
export {
  type Compared,
  forgetLinking,
  forgetPrepared,
  itemsOfClaims,
  itemsOfStretches,
  keepPrepared,
  linkedBy,
  linkingDone,
  loadCompared,
  type Prepared,
  relinkSeries,
  replaceEvents,
  replaceItems,
  type Stretch,
  touchedStretches,
  unpreparedDocuments,
} from "./link.ts";
export { keptDocuments } from "./logged.ts";
export { claimsAsRead, constraintsOf, decidableClaims, rejectedClaims } from "./reviewed.ts";
export type { RowOf } from "./rows.ts";
export { documentsSince, gradesOf, namedPlaces, publishers } from "./sources.ts";
export { stateOf } from "./state-of.ts";
export { type DocumentClaims, pieces, streamClaims, withDocuments } from "./stream.ts";
export {
  eventsAreCurrent,
  keep,
  keepPlaces,
  type Received,
  replaceReadings,
  sortReceived,
} from "./write.ts";

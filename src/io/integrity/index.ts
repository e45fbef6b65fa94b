/** The proof that what was collected is unaltered: captures, a Merkle log (RFC 6962), signed heads, proofs. */
export { sha256Of } from "./canonical.ts";
export { Captures, receivedBytes } from "./captures.ts";
export { isPending, logDecisions, withDecisions } from "./decisions.ts";
export { type Checked, type Finding, nothingChecked, type Part } from "./findings.ts";
export { lastHead, pendingDocuments, reachOf, type TreeHead, treeHead, writeHead } from "./log.ts";
export { rewriteCaptures } from "./older.ts";
export { NotAsLogged, proofOf } from "./prove.ts";
export { forgetPending, hasLog, type LoggedReading, logLate, withLogged } from "./readings.ts";
export { keyOf, newKey, signHead } from "./sign.ts";
export { enterUnlogged } from "./unlogged.ts";
export { type Content, type Database, verifyLedger } from "./verify.ts";
export type { Kept } from "./verify-reports.ts";

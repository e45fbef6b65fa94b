/** The proof that what was collected is unaltered: captures, a Merkle log (RFC 6962), signed heads, proofs. */
export { sha256Of } from "./canonical.ts";
export { Captures } from "./captures.ts";
export { isPending, logDecisions, withDecisions } from "./decisions.ts";
export { lastHead, pendingDocuments, type TreeHead, treeHead, writeHead } from "./log.ts";
export { proofOf } from "./prove.ts";
export { forgetPending, hasLog, type LoggedReading, logLate, withLogged } from "./readings.ts";
export { keyOf, newKey, signHead } from "./sign.ts";
export { type Kept, nothingChecked, verifyLedger } from "./verify.ts";

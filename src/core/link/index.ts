/** Claims of all documents into events; texts that copy each other. */
export { compileAreas } from "./areas.ts";
export { seriesId } from "./cluster.ts";
export { type Bonds, bondsOf, gathered } from "./constraints.ts";
export { bandsOf, copyOf, findCopies, HEADS, signatureOf } from "./copies.ts";
export { REACH } from "./days.ts";
export { itemsOf } from "./items.ts";
export { linkClaims, linkItems } from "./link.ts";
export { ReportIndex } from "./reports.ts";
export { findTranslations, marksOf } from "./translations.ts";

/** Claims of all documents into events. */
export { linkClaims } from "./link.ts";

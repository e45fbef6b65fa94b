/** Bytes have become a string at the edge; here it becomes a `Document`. */
export { cleanHtml, type HtmlInput } from "./html.ts";
export { publishedAt } from "./published.ts";
export { cleanText, type Hints, type TextInput } from "./text.ts";

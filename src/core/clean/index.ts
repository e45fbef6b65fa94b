import type { Cleaner } from "../model/report.ts";
import { cleanHtml } from "./html.ts";
import { cleanText } from "./text.ts";

/** Bytes have become a string at the edge; here it becomes a `Document`. */
export const clean: Cleaner = { text: cleanText, html: cleanHtml };

export { cleanHtml, cleanText };

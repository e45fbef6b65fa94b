import type { Cleaner } from "../model/report.ts";
import { cleanHtml } from "./html.ts";
import { cleanText } from "./text.ts";

/** Bytes have become a string at the edge; here it becomes a `Document`. */
export const clean: Cleaner = (report) => ("html" in report ? cleanHtml(report) : cleanText(report));

export { cleanHtml, cleanText };

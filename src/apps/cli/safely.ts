import type { Reading } from "../../core/model/claim.ts";
import type { Document, Remark } from "../../core/model/document.ts";
import { remark } from "../../core/model/remarks.ts";
import type { Reader } from "./context.ts";

/** The reading of a document; a fault of the engine on one report must not cost the others. */
export function readSafely(reader: Reader, document: Document): Reading | Remark {
  try {
    return reader.read(document);
  } catch (error) {
    return remark("read-failed", error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  }
}

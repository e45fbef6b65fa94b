import { findCopies, findTranslations } from "../../core/link/index.ts";
import type { Copy } from "../../core/model/source.ts";

/** A report with what copies and translations of it are known by. */
interface Compared {
  readonly id: string;
  readonly published: string | null;
  readonly language?: string | null;
  readonly signature: readonly number[];
  readonly marks: readonly string[];
}

/** Copies and translations among some documents, each of the earliest that it repeats. */
export const copiesAmong = (reports: readonly Compared[]): Copy[] => [
  ...findCopies(reports),
  ...findTranslations(reports),
];

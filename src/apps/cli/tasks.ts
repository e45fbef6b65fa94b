import type { Reading } from "../../core/model/claim.ts";
import type { Document, Remark } from "../../core/model/document.ts";
import { fault } from "../../core/model/remarks.ts";
import type { Report } from "../../core/model/report.ts";
import type { Reader } from "./context.ts";

/** What can be done with one report, here or in a worker: what goes in, what comes out. */
export interface Tasks {
  readonly clean: { readonly from: Report; readonly to: Document };
  readonly read: { readonly from: Document; readonly to: Reading };
  readonly both: { readonly from: Report; readonly to: Reading };
}

export type TaskName = keyof Tasks;

/** The result of a task, or why there is none. */
export type Done<Name extends TaskName> = Tasks[Name]["to"] | Remark;

const TASKS: { readonly [Name in TaskName]: (reader: Reader, from: Tasks[Name]["from"]) => Tasks[Name]["to"] } = {
  clean: (reader, report) => reader.clean(report),
  read: (reader, document) => reader.read(document),
  both: (reader, report) => reader.read(reader.clean(report)),
};

/** Does a task; a fault of the engine on one report must not cost the others. */
export function perform<Name extends TaskName>(reader: Reader, name: Name, from: Tasks[Name]["from"]): Done<Name> {
  try {
    return TASKS[name](reader, from);
  } catch (error) {
    return fault(error);
  }
}

import type { Input, Opened, Reading } from "./input.ts";
import { readMembers } from "./zip.ts";

/** The WARC files in a WACZ archive (Web Archive Collection Zipped 1.1); indexes and lists of pages hold no reports. */
export const readWacz = (file: Opened, reading: Reading): AsyncGenerator<Input> =>
  readMembers(file, reading, (name) => /^archive\/.*\.warc(\.gz)?$/i.test(name));

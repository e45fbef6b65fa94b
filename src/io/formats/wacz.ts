import { z } from "zod";
import { sha256Of } from "../integrity/canonical.ts";
import type { Input, Opened, Reading } from "./input.ts";
import { type MemberBytes, readMembers, type Vouched } from "./zip.ts";

/**
 * The WARC files in a WACZ archive (Web Archive Collection Zipped 1.1); indexes and lists of pages hold no reports. All
 * members are compared with the hashes that the archive states of them.
 */
export const readWacz = (file: Opened, reading: Reading): AsyncGenerator<Input> =>
  readMembers(file, reading, (name) => /^archive\/.*\.warc(\.gz)?$/i.test(name), vouchedFor);

const hash = z.string().regex(/^sha256:[\da-f]{64}$/i);
const packageJson = z.object({
  resources: z.array(z.object({ path: z.string(), hash: hash.optional().catch(undefined) })),
});
const digestJson = z.object({ hash });

const bare = (stated: string): string => stated.slice("sha256:".length).toLowerCase();

/** What `datapackage.json` states of the members, and whether it is itself what `datapackage-digest.json` states. */
async function vouchedFor(bytesOf: MemberBytes): Promise<Vouched> {
  const bytes = await bytesOf("datapackage.json");
  if (bytes === null)
    return { hashes: new Map(), faults: ["datapackage.json is missing: nothing vouches for its members"] };
  const faults: string[] = [];
  const digest = await bytesOf("datapackage-digest.json");
  if (digest !== null) {
    const stated = parsed(digest, digestJson);
    if (stated === null) faults.push("datapackage-digest.json states no SHA-256");
    else if (bare(stated.hash) !== sha256Of(bytes))
      faults.push("datapackage.json is not the one that datapackage-digest.json states");
  }
  const described = parsed(bytes, packageJson);
  if (described === null) faults.push("datapackage.json lists no resources");
  const stated = (described?.resources ?? []).flatMap(({ path, hash: one }) =>
    one ? [[path, bare(one)] as const] : [],
  );
  return { hashes: new Map(stated), faults };
}

function parsed<T>(bytes: Uint8Array, schema: z.ZodType<T>): T | null {
  try {
    return schema.safeParse(JSON.parse(Buffer.from(bytes).toString("utf8"))).data ?? null;
  } catch {
    return null;
  }
}

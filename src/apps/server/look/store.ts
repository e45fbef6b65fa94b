import { randomBytes } from "node:crypto";
import { type FileHandle, mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { PAGES_FOLDER } from "../../../io/ledger/index.ts";
import { VERSION } from "../../cli/version.ts";
import { Look } from "./columns.ts";
import type { Ids, Ints, Names } from "./grow.ts";
import { Texts } from "./texts.ts";

/** Raised when the columns, or the words of claims in them, are no longer what they were. */
const FORMAT = 1;
const FILE = "columns";

/** What is so of a look beside its columns. */
const rest = z.object({
  goneDocuments: z.array(z.int()),
  again: z.array(z.int()),
  more: z.array(z.tuple([z.int(), z.array(z.int())])),
  mentions: z.array(z.string()),
  gone: z.object({ claims: z.int(), events: z.int() }),
  filled: z.object({ rows: z.int(), dropped: z.array(z.int()) }),
});
type Rest = z.infer<typeof rest>;

/** Stands before the sections of the file: what they were made from, and their lengths in bytes. */
const head = z.object({
  made: z.string(),
  /** The file of the words of claims, and how far it is filled; null where too few had been told. */
  texts: z.object({ name: z.string(), size: z.int() }).nullable(),
  lengths: z.array(z.int()),
});

/**
 * Keeps a look in files beside its ledger, so that the next server over it need not make it anew. They are derived
 * wholly from the ledger, hold for the state they were made from, and may be deleted at any time.
 */
export class Store {
  private readonly folder: string;

  constructor(ledger: string) {
    this.folder = join(ledger, PAGES_FOLDER);
  }

  /** A place for the words of claims of a new look; what earlier ones left is taken away. */
  async newTexts(): Promise<Texts> {
    await mkdir(this.folder, { recursive: true });
    for (const name of await readdir(this.folder)) await taken(join(this.folder, name));
    return freshTexts(this.folder);
  }

  /** The look that was kept of a ledger in this state, or null. */
  async load(state: string): Promise<Look | null> {
    const file = await open(join(this.folder, FILE)).catch(() => null);
    if (!file) return null;
    try {
      return await loadFrom(file, `${VERSION} ${FORMAT} ${state}`, this.folder);
    } catch {
      return null;
    } finally {
      await file.close();
    }
  }

  /** Keeps a look of a ledger in this state; nothing where it `changed` meanwhile. */
  async save(look: Look, state: string, changed: () => boolean): Promise<void> {
    const { texts } = look;
    if (texts.path === null) return;
    const told = look.filled.rows >= look.claims.flags.length * MOSTLY;
    const part = join(this.folder, `${FILE}.part`);
    const file = await open(part, "w");
    try {
      await texts.flush();
      const sections = sectionsOf(look, told);
      const name = texts.path.slice(this.folder.length + 1);
      const made = `${VERSION} ${FORMAT} ${state}`;
      const lengths = sections.map(({ byteLength }) => byteLength);
      const first = Buffer.from(JSON.stringify({ made, texts: told ? { name, size: texts.size } : null, lengths }));
      const size = Buffer.alloc(8);
      size.writeDoubleLE(first.length);
      for (const bytes of [size, first, ...sections]) await wholly(file, bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (changed()) await taken(part);
    else await rename(part, join(this.folder, FILE));
  }
}

/** With fewer told claims than this, telling begins anew. */
const MOSTLY = 0.8;

async function wholly(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) at += (await file.write(bytes, at)).bytesWritten;
}

async function loadFrom(file: FileHandle, made: string, folder: string): Promise<Look | null> {
  let position = 0;
  const next = async (length: number): Promise<ArrayBuffer> => {
    const bytes = new Uint8Array(length);
    for (let at = 0; at < length; ) {
      const { bytesRead } = await file.read(bytes, at, length - at, position + at);
      if (bytesRead === 0) throw new Error("the file ends early");
      at += bytesRead;
    }
    position += length;
    return bytes.buffer;
  };
  const size = Buffer.from(await next(8)).readDoubleLE();
  const { lengths, texts, made: before } = head.parse(JSON.parse(Buffer.from(await next(size)).toString()));
  if (before !== made) return null;
  const sections: ArrayBuffer[] = [];
  for (const length of lengths) sections.push(await next(length));
  for (const name of await readdir(folder)) if (name !== FILE && name !== texts?.name) await taken(join(folder, name));
  const look = new Look(texts ? new Texts(join(folder, texts.name), texts.size) : freshTexts(folder));
  fill(look, sections.values(), texts !== null);
  return look;
}

const freshTexts = (folder: string): Texts => new Texts(join(folder, `texts-${randomBytes(6).toString("hex")}`));

/** Takes a file away, if that can be. */
const taken = (path: string): Promise<void> => rm(path, { force: true }).catch(() => undefined);

const columnsOf = ({ documents, claims, mentions, events }: Look): readonly Ints[] => [
  ...[documents.source, documents.publisher, documents.language, documents.day, documents.packs, documents.claims],
  ...[claims.document, claims.number, claims.kind, claims.flags, claims.from, claims.until, claims.sides, claims.event],
  ...[claims.publishers, claims.origins, ...claims.mentions.columns, ...claims.words.columns],
  mentions.place,
  ...[events.kind, events.family, events.place, events.flags, events.claims, events.documents, events.publishers],
  ...[events.origins, events.from, events.until, ...events.members.columns],
];
const namesOf = (look: Look): readonly Names[] => [
  ...[look.documents.ids, look.places.keys, look.sources, look.publishers, look.languages, look.sideSets],
  ...[look.families, look.words, look.packs],
];
const listsOf = ({ documents, mentions, places }: Look): readonly (string | number | null)[][] => [
  ...[documents.published, documents.added, mentions.name, mentions.text],
  ...[places.name, places.lat, places.lon, places.radius],
];
const idsOf = ({ claims, events }: Look): readonly Ids[] => [claims.ids, events.ids];

const restOf = ({ documents, claims, mentions, gone, filled }: Look): Rest => ({
  goneDocuments: [...documents.gone],
  again: [...documents.again],
  more: [...claims.more],
  mentions: [...mentions.numbers.keys()],
  gone,
  filled: { rows: filled.rows, dropped: [...filled.dropped] },
});

const json = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));

/** All that a look is, in an order that `fill` takes back. */
function sectionsOf(look: Look, told: boolean): readonly Uint8Array[] {
  return [
    ...[...columnsOf(look), ...(told ? look.texts.columns : [])].map((column) => column.bytes()),
    ...idsOf(look).flatMap((ids) => [...ids.bytes(), json(ids.odd())]),
    ...namesOf(look).map((names) => json(names.texts)),
    ...listsOf(look).map(json),
    json(restOf(look)),
  ];
}

function fill(look: Look, sections: Iterator<ArrayBuffer>, told: boolean): void {
  const next = (): ArrayBuffer => {
    const { value, done } = sections.next();
    if (done) throw new Error("a section is missing");
    return value;
  };
  const parsed = <T>(shape: z.ZodType<T>): T => shape.parse(JSON.parse(Buffer.from(next()).toString()));
  const texts = z.custom<string[]>(Array.isArray);
  for (const column of [...columnsOf(look), ...(told ? look.texts.columns : [])]) column.take(next());
  for (const ids of idsOf(look)) ids.take(next(), next(), parsed(z.array(z.tuple([z.int(), z.string()]))));
  for (const names of namesOf(look)) names.take(parsed(texts));
  for (const list of listsOf(look)) for (const one of parsed(texts)) list.push(one);
  const { documents, claims, mentions, filled } = look;
  const { goneDocuments, again, more, mentions: keys, gone, filled: done } = parsed(rest);
  for (const row of goneDocuments) documents.gone.add(row);
  for (const row of again) documents.again.add(row);
  for (const [row, events] of more) claims.more.set(row, events);
  for (const [at, key] of keys.entries()) mentions.numbers.set(key, at);
  look.gone = gone;
  if (!told) return;
  filled.rows = done.rows;
  for (const row of done.dropped) filled.dropped.add(row);
}

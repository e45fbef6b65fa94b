import { randomBytes } from "node:crypto";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import type { FastifyInstance } from "fastify";
import { HeldLedger, holdLedger, importedPlaces } from "../../io/ledger/index.ts";
import { type Context, type Reader, write } from "../cli/context.ts";
import { EXIT, type ExitCode, UserError } from "../cli/exit.ts";
import { explain } from "../cli/with-ledger.ts";
import { type RunProgram, takeCommands } from "../control/listen.ts";
import { leaveNote, takeNoteAway } from "../control/note.ts";
import { createApp, type ServerParts } from "./app.ts";
import { basemapFrom } from "./basemap.ts";
import { claimTexts } from "./claims.ts";
import { isLoopback } from "./guard.ts";
import { LookKeeper } from "./look/keeper.ts";
import { Store } from "./look/store.ts";
import { builtPages, Pages } from "./pages.ts";
import { Listeners } from "./stream.ts";
import { tokensOf } from "./tokens.ts";

export interface ServeOptions {
  readonly ledger: string;
  readonly port: number;
  readonly host: string;
  /** A source of map tiles, and who is to be named for it. */
  readonly tiles?: string;
  readonly tilesCredit?: string;
}

/** A server that runs. */
export interface Running {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Serves a ledger until the process is told to end. */
export async function serve(options: ServeOptions, context: Context, run: RunProgram): Promise<ExitCode> {
  const running = await start(options, context, run);
  await write(context.stdout, `Lagebild is at ${running.url} (Ctrl-C ends it)\n`);
  await new Promise<void>((done) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => done());
  });
  await running.stop();
  return EXIT.ok;
}

/** Starts a server over a ledger and gives its address. */
export async function start(options: ServeOptions, context: Context, run: RunProgram): Promise<Running> {
  const folder = resolve(options.ledger);
  const loopback = isLoopback(options.host);
  const basemap = options.tiles === undefined ? null : basemapFrom(options.tiles, options.tilesCredit);
  if (!loopback && (await tokensOf(folder)).length === 0) throw tokenNeeded(options);
  const pages = new Pages(await builtPages((line) => write(context.stderr, `${line}\n`)));
  const ledger = await holdLedger(folder).catch(explain(options.ledger));
  const held = new HeldLedger(ledger);
  try {
    return await listen(held, { pages, basemap }, options, context, run);
  } catch (error) {
    await held.close();
    throw error;
  }
}

async function listen(
  held: HeldLedger,
  { pages, basemap }: Pick<ServerParts, "pages" | "basemap">,
  options: ServeOptions,
  context: Context,
  run: RunProgram,
): Promise<Running> {
  const { folder } = held;
  const reader = oneReader(context.reader);
  const listeners = new Listeners();
  const keeper = new LookKeeper(held, {
    tell: claimTexts,
    store: held.readOnly ? null : new Store(folder),
    progress: (done, of) => listeners.tell({ type: "progress", stage: "opened", done, of }),
  });
  const app = createApp({
    held,
    keeper,
    pages,
    basemap,
    listeners,
    loopback: isLoopback(options.host),
    reader: async () => reader(await held.ask(importedPlaces)),
    tokens: () => tokensOf(folder),
    now: () => new Date().toISOString(),
    tell: (error) => void write(context.stderr, `${error instanceof Error ? error.stack : String(error)}\n`),
  });
  held.changes.onAdd = () => {
    const { documents, events } = held.changes.size;
    listeners.tell({
      type: "progress",
      stage: events > 0 ? "linked" : "kept",
      done: events > 0 ? events : documents,
      of: null,
    });
  };
  held.onChange(() => listeners.tell({ type: "claims", documents: 0, claims: 0, revision: held.revision }));
  const url = await bound(app, options);
  const secret = randomBytes(32).toString("base64url");
  const { port, server } = await takeCommands(held, { ...context, reader }, run, secret);
  // Those who ask first find it made, or under way.
  keeper.current().catch(() => undefined);
  // Results of a cluster are not locked by us: commands need not find us, and nothing is written there.
  if (!held.readOnly) await leaveNote(folder, { pid: process.pid, url, port, secret });
  const stop = async (): Promise<void> => {
    if (!held.readOnly) await takeNoteAway(folder);
    server.close();
    server.closeAllConnections();
    await app.close();
    await keeper.close();
    await held.close();
  };
  return { url, stop };
}

async function bound(app: FastifyInstance, { host, port }: ServeOptions): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "EADDRINUSE" && code !== "EACCES" && code !== "EADDRNOTAVAIL") throw error;
    throw new UserError(
      `port ${port} on ${host} cannot be used (${code})`,
      "name another with --port NUMBER.",
      EXIT.usage,
    );
  }
  const used = (app.server.address() as AddressInfo | null)?.port ?? port;
  return `http://${host.includes(":") ? `[${host}]` : host}:${used}`;
}

/** Packs are compiled once, and again only where places were imported. */
function oneReader(make: Context["reader"]): Context["reader"] {
  let known: { readonly key: string; readonly reader: Promise<Reader> } | null = null;
  return (imported) => {
    const key = JSON.stringify(imported);
    if (known?.key !== key) known = { key, reader: make(imported) };
    return known.reader;
  };
}

const tokenNeeded = ({ host, ledger }: ServeOptions): UserError =>
  new UserError(
    `beyond loopback (${host}) the server wants tokens, and this ledger has none`,
    `make one: lagebild token --write --ledger ${ledger}`,
    EXIT.usage,
  );

import { timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type HeldLedger, inHeld } from "../../io/ledger/index.ts";
import type { Context, Output } from "../cli/context.ts";
import { commandSchema, type Frame, type SentCommand } from "./note.ts";

export type RunProgram = (args: readonly string[], context: Context) => Promise<number>;

/** Takes commands of the same user for the held ledger, on a port that only this machine reaches. */
export async function takeCommands(
  held: HeldLedger,
  own: Pick<Context, "reader" | "workers">,
  run: RunProgram,
  secret: string,
): Promise<{ readonly port: number; readonly server: Server }> {
  const turns = new Turns();
  const server = createServer((request, response) => {
    const command = allowed(request, secret) ? commandOf(request) : null;
    if (!command) return void response.writeHead(403).end();
    response.writeHead(200, { "content-type": "application/x-ndjson" });
    const work = (): Promise<number> =>
      inHeld(held, () => run(command.args, contextOf(command, request, response, own)));
    turns
      .take(command, work)
      .catch(() => 70)
      .then((code) => response.end(frame({ code })));
  });
  server.requestTimeout = 0;
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  return { port: (server.address() as AddressInfo).port, server };
}

function allowed(request: IncomingMessage, secret: string): boolean {
  const given = Buffer.from(request.headers.authorization ?? "");
  const wanted = Buffer.from(`Bearer ${secret}`);
  return request.method === "POST" && given.length === wanted.length && timingSafeEqual(given, wanted);
}

function commandOf(request: IncomingMessage): SentCommand | null {
  const header = request.headers["x-lagebild-command"];
  if (typeof header !== "string") return null;
  try {
    return commandSchema.parse(JSON.parse(Buffer.from(header, "base64url").toString("utf8")));
  } catch {
    return null;
  }
}

const frame = (one: Frame): string => `${JSON.stringify(one)}\n`;

function contextOf(
  command: SentCommand,
  request: IncomingMessage,
  response: ServerResponse,
  { reader, workers }: Pick<Context, "reader" | "workers">,
): Context {
  const output = (wrap: (text: string) => Frame, isTTY: boolean): Output => ({
    isTTY,
    columns: command.columns ?? undefined,
    write: (text, done) => {
      if (!response.destroyed) return response.write(frame(wrap(text)), (error) => done(error ?? null));
      done(gone());
      return false;
    },
  });
  return {
    stdout: output((out) => ({ out }), command.terminal),
    stderr: output((err) => ({ err }), false),
    stdin: request,
    reader,
    ...(workers && { workers }),
  };
}

/** As if the reader of a pipe had gone. */
const gone = (): Error => Object.assign(new Error("the asker has gone"), { code: "EPIPE" });

/** Commands that ask the ledger by its names only; all others may name files, relative to their folder. */
const WITHOUT_FILES = new Set(["claims", "documents", "events", "show", "place", "source", "since"]);

/** A process has one working folder: commands that name files take turns in theirs. */
class Turns {
  private last: Promise<unknown> = Promise.resolve();

  take(command: SentCommand, work: () => Promise<number>): Promise<number> {
    if (WITHOUT_FILES.has(command.args[0] ?? "")) return work();
    const turn = this.last.then(() => inFolder(command.folder, work));
    this.last = turn.catch(() => undefined);
    return turn;
  }
}

async function inFolder(folder: string, work: () => Promise<number>): Promise<number> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await work();
  } finally {
    process.chdir(before);
  }
}

import type { IncomingMessage } from "node:http";
import { request as ask } from "node:http";
import { createInterface } from "node:readline";
import { type Context, write } from "../cli/context.ts";
import { frameSchema, type Note, readNote, type SentCommand } from "./note.ts";

const DEFAULT_LEDGER = "./lagebild-ledger";
/** Commands that need no ledger, or look after the server themselves. */
const OWN = new Set(["serve", "token", "help"]);

/** The ledger folder that a command line names, or null where it uses none. */
export function ledgerOf(args: readonly string[]): string | null {
  const [command] = args;
  if (command === undefined || command.startsWith("-") || OWN.has(command)) return null;
  if (args.includes("--help") || args.includes("-h")) return null;
  const at = args.findIndex((arg) => arg === "--ledger" || arg.startsWith("--ledger="));
  if (at < 0) return command === "read" ? null : DEFAULT_LEDGER;
  return args[at] === "--ledger" ? (args[at + 1] ?? null) : (args[at] as string).slice("--ledger=".length);
}

/** Sends a command to the server that holds its ledger, and gives its exit code; null where there is none. */
export async function forward(args: readonly string[], context: Context, folder: string): Promise<number | null> {
  const ledger = ledgerOf(args);
  const note = ledger === null ? null : await readNote(ledger);
  if (!note) return null;
  const command: SentCommand = {
    args: [...args],
    folder,
    columns: context.stdout.columns ?? null,
    terminal: context.stdout.isTTY === true,
  };
  const answer = await send(note, command, args.includes("-") ? context.stdin : null);
  return answer ? relay(answer, context) : null;
}

/** The answer of the server, or null where nobody is there any more. */
async function send(note: Note, command: SentCommand, stdin: Context["stdin"] | null): Promise<IncomingMessage | null> {
  const headers = {
    authorization: `Bearer ${note.secret}`,
    "x-lagebild-command": Buffer.from(JSON.stringify(command)).toString("base64url"),
  };
  const call = ask({ host: "127.0.0.1", port: note.port, method: "POST", path: "/command", headers });
  const answer = new Promise<IncomingMessage>((resolve, reject) =>
    call.once("response", resolve).once("error", reject),
  );
  if (stdin === null) call.end();
  else pour(stdin, call).catch((error: Error) => call.destroy(error));
  try {
    const response = await answer;
    if (response.statusCode === 200) return response;
    response.resume();
    return null;
  } catch {
    return null;
  }
}

async function pour(stdin: Context["stdin"], call: ReturnType<typeof ask>): Promise<void> {
  for await (const chunk of stdin) {
    if (!call.write(chunk)) await new Promise((resolve) => call.once("drain", resolve));
  }
  call.end();
}

async function relay(answer: IncomingMessage, context: Context): Promise<number> {
  for await (const line of createInterface({ input: answer, crlfDelay: Number.POSITIVE_INFINITY })) {
    const frame = frameSchema.parse(JSON.parse(line));
    if ("code" in frame) return frame.code;
    await ("out" in frame ? write(context.stdout, frame.out) : write(context.stderr, frame.err));
  }
  throw new Error("the server that holds the ledger ended before the command did");
}

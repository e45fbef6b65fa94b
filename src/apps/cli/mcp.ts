import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { Command } from "commander";
import { z } from "zod";
import { CLAIM_KINDS } from "../../core/model/claim.ts";
import type { Ledger } from "../../io/ledger/index.ts";
import type { Context } from "./context.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { type Answer, claim, event, NOTE, place, search, source } from "./mcp-answers.ts";
import { example, ledgerOption } from "./options.ts";
import { VERSION } from "./version.ts";
import { withLedger } from "./with-ledger.ts";

export function mcpCommand(program: Command, run: (work: Promise<ExitCode>) => Promise<void>, _context: Context): void {
  program
    .command("mcp")
    .description(
      "offer the ledger to assistants (Model Context Protocol, standard input and output); nothing is written to it",
    )
    .addOption(ledgerOption())
    .addHelpText("after", example("lagebild mcp --ledger /data/war"))
    .action((options: { ledger: string }) => run(serve(options.ledger)));
}

/** Serves until standard input ends. The ledger is open only while a question is answered, so that others may write. */
async function serve(folder: string): Promise<ExitCode> {
  await withLedger(folder, "ask", async () => undefined);
  const { StdioServerTransport } = await import("@modelcontextprotocol/sdk/server/stdio.js");
  let last: Promise<unknown> = Promise.resolve();
  const oneByOne: Ask = (work) => {
    const next = last.then(() => withLedger(folder, "ask", work));
    last = next.catch(() => undefined);
    return next;
  };
  const server = await createMcpServer(oneByOne);
  await server.connect(new StdioServerTransport());
  await new Promise((resolve) => process.stdin.once("end", resolve).once("close", resolve));
  await server.close();
  return EXIT.ok;
}

type Ask = <T>(work: (ledger: Ledger) => Promise<T>) => Promise<T>;

const day = z.iso.date().optional();
const limit = z.int().min(1).max(100).default(20);
const id = z.string().min(4).describe("an id, or as much of its beginning as is unique");
const filters = {
  from: day.describe("not before this day"),
  until: day.describe("not after this day"),
  kind: z.enum(CLAIM_KINDS).optional(),
  side: z.string().optional().describe("party that acts, suffers or speaks: UA, RU, CIV, ..."),
};

/** The tools: search, claim, event, place, source. Each answer is JSON with quotes and ids. */
async function createMcpServer(ask: Ask): Promise<McpServer> {
  const { McpServer } = await import("@modelcontextprotocol/sdk/server/mcp.js");
  const server = new McpServer({ name: "lagebild", version: VERSION }, { instructions: NOTE });
  const answer = async (work: (ledger: Ledger) => Promise<Answer>) => {
    try {
      return said({ note: NOTE, ...(await ask(work)) });
    } catch (error) {
      return { ...said({ error: error instanceof Error ? error.message : String(error) }), isError: true };
    }
  };
  const readOnly = { readOnlyHint: true, openWorldHint: false };
  server.registerTool(
    "search",
    {
      description: "Claims of the ledger that fit: by words of the claim, place, time, kind, party, publisher.",
      inputSchema: {
        text: z.string().optional(),
        place: z.string().optional(),
        source: z.string().optional(),
        ...filters,
        limit,
      },
      annotations: readOnly,
    },
    ({ limit, ...filter }) => answer((ledger) => search(ledger, filter, limit)),
  );
  server.registerTool(
    "claim",
    {
      description: "One claim: its words in their context, its slots, and how it was found.",
      inputSchema: { id },
      annotations: readOnly,
    },
    ({ id }) => answer((ledger) => claim(ledger, id)),
  );
  server.registerTool(
    "event",
    {
      description: "One event: its claims with quotes, its figures side by side with who names them.",
      inputSchema: { id, limit },
      annotations: readOnly,
    },
    ({ id, limit }) => answer((ledger) => event(ledger, id, limit)),
  );
  server.registerTool(
    "place",
    {
      description: "What is claimed about a place, latest events first.",
      inputSchema: { place: z.string().min(1), ...filters, limit },
      annotations: readOnly,
    },
    ({ limit, ...filter }) => answer((ledger) => place(ledger, filter, limit)),
  );
  server.registerTool(
    "source",
    {
      description: "A publisher: how many reports, the latest ones and what they claim.",
      inputSchema: { name: z.string().min(1), limit },
      annotations: readOnly,
    },
    ({ name, limit }) => answer((ledger) => source(ledger, name, limit)),
  );
  return server;
}

const said = (value: Answer) => ({ content: [{ type: "text" as const, text: JSON.stringify(value) }] });

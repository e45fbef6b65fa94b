import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { z } from "zod";
import type { HeldLedger } from "../../io/ledger/index.ts";
import type { Reader } from "../cli/context.ts";
import { addReport } from "./additions.ts";
import { Answers, type Asked } from "./answers.ts";
import { BASEMAP_PATH, type Basemap, sendPart } from "./basemap.ts";
import { DOCS_CSS, docsPage } from "./docs-page.ts";
import { checkOrigin, checkToken, headersWith, type TokenEntry } from "./guard.ts";
import type { LookKeeper } from "./look/keeper.ts";
import { openapi } from "./openapi.ts";
import type { Pages } from "./pages.ts";
import { notFound, PROBLEMS, Problem, parsed, sendProblem } from "./problems.ts";
import { goldText, takeDecision } from "./review.ts";
import { ADDING, ASKINGS, type Asking, DECIDING, MOST_BYTES } from "./routes.ts";
import type { Listeners } from "./stream.ts";

export interface ServerParts {
  readonly held: HeldLedger;
  readonly keeper: LookKeeper;
  readonly reader: () => Promise<Reader>;
  readonly pages: Pages;
  /** Only this machine reaches the server: no token is wanted. */
  readonly loopback: boolean;
  readonly tokens: () => Promise<readonly TokenEntry[]>;
  /** The present time, ISO. */
  readonly now: () => string;
  /** Told of faults; they are not shown to those who ask. */
  readonly tell: (error: unknown) => void;
  readonly listeners: Listeners;
  /** Where the map below the marks comes from; only outlines where it is `null`. */
  readonly basemap: Basemap | null;
}

/** The answer to what is no HTTP. */
const BROKEN_BODY = JSON.stringify({
  type: "/api/v1/docs#bad-request",
  title: PROBLEMS["bad-request"][1],
  status: 400,
});
const BROKEN = `HTTP/1.1 400 Bad Request\r\nContent-Type: application/problem+json\r\nContent-Length: ${BROKEN_BODY.length}\r\nConnection: close\r\n\r\n${BROKEN_BODY}`;

/** The server over one held ledger, not yet listening. */
export function createApp(parts: ServerParts): FastifyInstance {
  const app = Fastify({
    bodyLimit: MOST_BYTES,
    requestTimeout: 30_000,
    connectionTimeout: IDLE,
    routerOptions: { maxParamLength: 1000 },
    forceCloseConnections: true,
    clientErrorHandler: (_error, socket) => {
      if (socket.writable) socket.end(BROKEN);
    },
  });
  app.removeContentTypeParser("text/plain");
  app.setErrorHandler((error, _request, reply) => sendProblem(error as Problem, reply, parts.tell));
  const names: TokenNames = new WeakMap();
  guard(app, parts, names);
  const answers = new Answers(parts.held, parts.keeper);
  for (const one of ASKINGS) app.get(`/api/v1${one.path}`, (request, reply) => answer(one, answers, request, reply));
  addAdding(app, parts);
  addReview(app, parts, names);
  addStream(app, parts);
  addBasemap(app, parts);
  addDescription(app);
  app.setNotFoundHandler((request, reply) =>
    request.method === "GET" && !request.url.startsWith("/api/")
      ? parts.pages.send(request, reply)
      : notFound(request, reply),
  );
  return app;
}

/** The names of the tokens that requests came with. */
type TokenNames = WeakMap<FastifyRequest, string>;

function guard(app: FastifyInstance, { loopback, tokens, listeners, basemap }: ServerParts, names: TokenNames): void {
  const headers = headersWith(basemap?.origin ?? null);
  app.addHook("onRequest", async (request, reply) => {
    reply.headers(headers);
    checkOrigin(request, loopback);
    if (loopback || !request.url.startsWith("/api/v1/") || /^\/api\/v1\/docs/.test(request.url)) return;
    const right = request.method === "GET" || request.method === "HEAD" ? "read" : "write";
    names.set(request, checkToken(request, await tokens(), right));
  });
  app.addHook("preClose", async () => listeners.close());
}

const idOf = (request: FastifyRequest): string => (request.params as { id?: string }).id ?? "";

async function answer(
  one: Asking,
  answers: Answers,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const query = parsed(one.query, request.query) as never;
  const { look, tag } = await answers.now();
  reply
    .header("etag", tag)
    .header("cache-control", "private, no-cache")
    .type(one.type ?? "application/json");
  if (request.headers["if-none-match"] === tag) return reply.code(304).send();
  const { from } = one;
  const asked: Asked =
    from.type === "look"
      ? { see: () => from.see(look, query) }
      : { ask: (ledger) => from.ask(ledger, query, idOf(request), look) };
  return reply.send(await answers.of(request.url, tag, asked));
}

/** A connection on which nothing moves is cut after so many milliseconds. */
const IDLE = 60_000;

/** Lets the one who writes wait for as long as reading and linking take. */
async function patiently<T>({ raw: { socket } }: FastifyRequest, work: () => Promise<T>): Promise<T> {
  socket.setTimeout(0);
  try {
    return await work();
  } finally {
    socket.setTimeout(IDLE);
  }
}

function addAdding(app: FastifyInstance, { held, keeper, reader, now, listeners }: ServerParts): void {
  app.post(`/api/v1${ADDING.path}`, async (request, reply) => {
    const report = parsed(ADDING.body, request.body);
    const told = (done: number, of: number | null): void =>
      listeners.tell({ type: "progress", stage: "read", done, of });
    const result = await patiently(request, async () => addReport(held, keeper, await reader(), report, now(), told));
    const news = { documents: result.added.length, claims: result.claims.length, revision: held.revision };
    if (news.documents > 0) listeners.tell({ type: "claims", ...news });
    return reply.code(result.added.length > 0 ? 201 : 200).send(result);
  });
}

function addReview(app: FastifyInstance, { held, keeper, now }: ServerParts, names: TokenNames): void {
  app.post(`/api/v1${DECIDING.path}`, async (request, reply) => {
    const { by, ...wish } = parsed(DECIDING.body, request.body);
    const token = names.get(request);
    const signed = { ...wish, by: token ? `${by} (${token})` : by };
    const result = await patiently(request, () => takeDecision(held, keeper, signed, now()));
    return reply.code(201).send(result);
  });
  app.get("/api/v1/review/gold", async (request, reply) => {
    parsed(z.strictObject({}), request.query);
    reply.header("content-disposition", 'attachment; filename="gold.jsonl"').type("application/x-ndjson");
    return reply.send(await held.ask(goldText));
  });
}

function addStream(app: FastifyInstance, { listeners, basemap }: ServerParts): void {
  app.get("/api/v1/stream", (request, reply) => {
    if (listeners.full) throw new Problem("too-slow", "Too many listen already.");
    reply.hijack();
    reply.raw.writeHead(200, {
      ...headersWith(basemap?.origin ?? null),
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store",
      "x-accel-buffering": "no",
    });
    request.raw.socket.setTimeout(0);
    listeners.add(reply.raw);
  });
}

function addBasemap(app: FastifyInstance, { basemap }: ServerParts): void {
  app.get("/api/v1/basemap", (_request, reply) => reply.send({ tiles: basemap?.tiles ?? null }));
  if (basemap?.file) app.get(BASEMAP_PATH, (request, reply) => sendPart(basemap, request, reply));
}

function addDescription(app: FastifyInstance): void {
  app.get("/api/v1/openapi.json", (_request, reply) => reply.send(openapi()));
  app.get("/api/v1/docs", (_request, reply) => reply.type("text/html; charset=utf-8").send(docsPage()));
  app.get("/api/v1/docs.css", (_request, reply) => reply.type("text/css; charset=utf-8").send(DOCS_CSS));
}

import { lookup } from "node:dns";
import { type ClientRequest, type IncomingMessage, type RequestOptions, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { type BlockList, isIP, type LookupFunction } from "node:net";
import { ResponseError, unpacked } from "../formats/warc/http.ts";
import { isRefused } from "./addresses.ts";

/** Why nothing could be fetched. `retryAfter` is what the server asked for, in milliseconds. */
export class FetchError extends Error {
  readonly code:
    | "refused-address"
    | "fetch-failed"
    | "robots"
    | "too-large"
    | "took-too-long"
    | "expands-too-far"
    | "budget";
  readonly retryAfter: number | null;

  constructor(code: FetchError["code"], message: string, retryAfter: number | null = null) {
    super(message);
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

export interface FetchOptions {
  readonly allowed: BlockList;
  /** Largest body in bytes, as it comes and unpacked. */
  readonly size: number;
  /** Milliseconds for one answer, from connection to last byte. */
  readonly patience: number;
  readonly agent: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
  /** Asked before each request, those of redirects too: may wait, may throw. */
  readonly before?: (url: URL) => Promise<void>;
  /** Told of the bytes of each answer. */
  readonly onBytes?: (bytes: number) => void;
}

/** An answer. `url` is where it came from after redirects. */
export interface Answer {
  readonly url: string;
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  /** Unpacked. */
  readonly body: Buffer;
  /** As it came, still packed by its content-encoding. */
  readonly raw: Buffer;
  /** The head of the request, as it was sent. */
  readonly request: string;
  /** When it had come (ISO). */
  readonly at: string;
}

const REDIRECTS = 5;
const HEAD = 2 ** 16;

/** Fetches an address, following up to five redirects; bounded in time, head and body. Throws `FetchError`. */
export async function fetchBounded(address: string, options: FetchOptions): Promise<Answer> {
  const seen = new Set<string>();
  let url = parsedUrl(address);
  for (;;) {
    if (seen.has(url.href)) throw new FetchError("fetch-failed", `redirects in a circle at ${url.href}`);
    if (seen.size > REDIRECTS) throw new FetchError("fetch-failed", `more than ${REDIRECTS} redirects`);
    seen.add(url.href);
    await options.before?.(url);
    const answer = await once(url, options);
    const target = answer.headers.get("location");
    if (![301, 302, 303, 307, 308].includes(answer.status) || target === undefined) return answer;
    url = parsedUrl(target, url);
  }
}

function parsedUrl(address: string, base?: URL): URL {
  const url = URL.parse(address, base?.href);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new FetchError("fetch-failed", `"${address.slice(0, 100)}" is no web address`);
  url.hash = "";
  url.username = "";
  url.password = "";
  return url;
}

async function once(url: URL, options: FetchOptions): Promise<Answer> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  // Node looks no address up where the host is one already.
  if (isIP(host) !== 0 && isRefused(host, options.allowed)) throw refusal(url.hostname, host);
  const timer = new AbortController();
  const timeout = setTimeout(() => timer.abort(), options.patience);
  const signal = options.signal ? AbortSignal.any([options.signal, timer.signal]) : timer.signal;
  try {
    const { response, request } = await send(url, options, signal);
    const raw = await body(response, options);
    const at = new Date().toISOString();
    const headers = new Map(Object.entries(response.headers).map(([name, value]) => [name, String(value)]));
    const bytes = unpacked(raw, headers.get("content-encoding") ?? "", { file: options.size, ratio: 200 });
    return { url: url.href, status: response.statusCode ?? 0, headers, body: bytes, raw, request, at };
  } catch (error) {
    throw explained(error, timer.signal.aborted, url, options);
  } finally {
    clearTimeout(timeout);
  }
}

interface Sent {
  readonly response: IncomingMessage;
  readonly request: string;
}

function send(url: URL, { agent, headers, allowed }: FetchOptions, signal: AbortSignal): Promise<Sent> {
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  const settings: RequestOptions = {
    agent: false,
    signal,
    maxHeaderSize: HEAD,
    lookup: guardedLookup(allowed),
    headers: {
      "user-agent": agent,
      accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5",
      "accept-encoding": "gzip, deflate, br",
      ...headers,
    },
  };
  return new Promise((resolve, reject) => {
    const sent = request(url, settings, (response) => resolve({ response, request: headOf(sent) }));
    sent.on("error", reject).end();
  });
}

/** The head of a request as Node sends it. */
function headOf(sent: ClientRequest): string {
  const fields = Object.entries(sent.getHeaders()).map(([name, value]) => `${name}: ${String(value)}\r\n`);
  return `${sent.method} ${sent.path} HTTP/1.1\r\n${fields.join("")}\r\n`;
}

/** Looks a name up and refuses it where any of its addresses is refused; the connection goes to what was looked at. */
function guardedLookup(allowed: BlockList): LookupFunction {
  return (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      const bad = addresses?.find(({ address }) => isRefused(address, allowed));
      const first = addresses?.[0];
      if (error || !first) done(error ?? new Error("no address"), "", 0);
      else if (bad) done(refusal(host, bad.address), "", 0);
      else if (options.all) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };
}

const refusal = (host: string, address: string): FetchError =>
  new FetchError("refused-address", `${host} lies at ${address}, in a network from which nothing is fetched`);

async function body(response: IncomingMessage, { size, onBytes }: FetchOptions): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > size) throw new FetchError("too-large", `the answer is larger than ${size} bytes`);
      chunks.push(chunk);
    }
  } finally {
    onBytes?.(length);
    response.destroy();
  }
  return Buffer.concat(chunks);
}

function explained(error: unknown, timedOut: boolean, url: URL, { patience, signal }: FetchOptions): unknown {
  if (signal?.aborted || error instanceof FetchError) return error;
  if (timedOut)
    return new FetchError("took-too-long", `${url.href} did not answer in full within ${patience / 1000} s`);
  if (error instanceof ResponseError)
    return new FetchError(
      error.code === "expands-too-far" ? error.code : "fetch-failed",
      `${url.href}: ${error.message}`,
    );
  const { code = "", message } = error as NodeJS.ErrnoException;
  const why = code === "HPE_HEADER_OVERFLOW" ? `the head of the answer is longer than ${HEAD} bytes` : message || code;
  return new FetchError("fetch-failed", `${url.href}: ${why.slice(0, 200).toWellFormed()}`);
}

import { createHash } from "node:crypto";
import type { Document } from "../../core/model/document.ts";
import type { RemarkCode } from "../../core/model/remarks.ts";
import { REMARKS } from "../../core/model/remarks.ts";
import type { Cleaner } from "../../core/model/report.ts";
import { type Cleaned, cleaned, type Input, problem, type Reading } from "../formats/input.ts";
import { readPayload } from "../formats/payload.ts";
import { readPreviewBytes } from "../formats/telegram/preview.ts";
import { networks } from "./addresses.ts";
import { type Answer, FetchError } from "./fetch.ts";
import { type Clock, Manners } from "./manners.ts";
import type { Plan, Source } from "./sources.ts";
import { type Followed, NEW, type WatchState } from "./state.ts";

/** What watching has of the world. */
export interface Watching {
  readonly clock: Clock;
  readonly reading: Reading;
  readonly clean: Cleaner;
  /** Keeps what was found, and the answer in which it came, where there was one. Only when it is kept, the state says so. */
  readonly keep: (inputs: readonly Cleaned[], source: Source, answer: Answer | null) => Promise<void>;
  readonly save: (state: WatchState) => Promise<void>;
  readonly signal?: AbortSignal;
  /** Ends when every source that is due was looked at once. */
  readonly once: boolean;
}

const AGENT = "Lagebild";
const DAY = 86_400_000;
const PATIENCE = 60_000;

/**
 * Looks at each source when it is due, one after the other, until told to stop. A source that fails is looked at
 * later and later, up to a day; one that has not changed costs one conditional request.
 */
export async function watch(plan: Plan, state: WatchState, world: Watching): Promise<void> {
  const watcher = new Watcher(plan, state, world);
  const begun = world.clock.now();
  while (!world.signal?.aborted) {
    const { source, next } = watcher.soonest();
    if (world.once && next > begun) return;
    if (next > world.clock.now()) await world.clock.sleep(next - world.clock.now());
    if (world.signal?.aborted) return;
    await watcher.look(source);
  }
}

class Watcher {
  private readonly plan: Plan;
  private readonly state: WatchState;
  private readonly world: Watching;
  private readonly manners: Manners;

  constructor(plan: Plan, state: WatchState, world: Watching) {
    this.plan = plan;
    this.state = state;
    this.world = world;
    const options = {
      allowed: networks(plan.allow),
      size: world.reading.limits.line,
      patience: PATIENCE,
      agent: AGENT,
      signal: world.signal,
      onBytes: (bytes: number) => {
        state.spent.bytes += bytes;
      },
    };
    this.manners = new Manners(world.clock, plan.pause, options, () => this.spend());
  }

  soonest(): { source: Source; next: number } {
    const due = this.plan.sources.map((source) => ({ source, next: this.followed(source).next }));
    return due.reduce((a, b) => (b.next < a.next ? b : a));
  }

  /** Looks at a source, keeps what is new, and then says so in the state. */
  async look(source: Source): Promise<void> {
    const before = this.followed(source);
    let after: Followed;
    try {
      after = await this.visit(source, before);
    } catch (error) {
      if (this.world.signal?.aborted) return;
      if (!(error instanceof FetchError)) throw error;
      const code: RemarkCode = error.code in REMARKS ? (error.code as RemarkCode) : "fetch-failed";
      await this.world.keep([problem(source.url, code, error.message)], source, null);
      after = this.failed(source, before, error);
    }
    this.state.sources[source.url] = after;
    await this.world.save(this.state);
  }

  private followed(source: Source): Followed {
    return this.state.sources[source.url] ?? NEW;
  }

  private async visit(source: Source, before: Followed): Promise<Followed> {
    const { now } = this.world.clock;
    const answer = await this.manners.fetch(source.url, conditions(before));
    const rest = { ...before, next: now() + source.every, failures: 0 };
    if (answer.status === 304) return rest;
    if (answer.status !== 200)
      throw new FetchError("fetch-failed", `${source.url} answers ${answer.status}`, retryAfter(answer, now()));
    const inputs = await this.inputsOf(answer, source);
    const digest = digestOf(inputs);
    if (digest !== before.digest) await this.world.keep(inputs, source, answer);
    const { headers } = answer;
    return { ...rest, etag: headers.get("etag") ?? null, modified: headers.get("last-modified") ?? null, digest };
  }

  private async inputsOf(answer: Answer, source: Source): Promise<Cleaned[]> {
    const inputs: Cleaned[] = [];
    for await (const input of cleaned(this.read(answer, source), this.world.clean)) inputs.push(named(input, source));
    return inputs;
  }

  private async *read({ url, headers, body }: Answer, source: Source): AsyncGenerator<Input> {
    const { reading } = this.world;
    if (source.kind !== "channel")
      return yield* readPayload(body, headers.get("content-type"), url, source.url, reading);
    yield* readPreviewBytes(body, source.url, reading, "utf-8");
  }

  private failed(source: Source, before: Followed, { retryAfter: asked, code }: FetchError): Followed {
    const now = this.world.clock.now();
    if (code === "budget") return { ...before, next: (Math.floor(now / DAY) + 1) * DAY };
    const backoff = Math.min(DAY, source.every * 2 ** Math.min(before.failures + 1, 20));
    return { ...before, failures: before.failures + 1, next: now + Math.min(DAY, Math.max(backoff, asked ?? 0)) };
  }

  /** Takes one request from the budget of the day; what was spent is kept over stops. */
  private spend(): void {
    const { spent } = this.state;
    const day = new Date(this.world.clock.now()).toISOString().slice(0, 10);
    if (spent.day !== day) Object.assign(spent, { day, requests: 0, bytes: 0 });
    const { requests, bytes } = this.plan.budget;
    if (spent.requests >= requests || spent.bytes >= bytes)
      throw new FetchError(
        "budget",
        `the budget of the day is spent (${spent.requests} requests, ${spent.bytes} bytes)`,
      );
    spent.requests++;
  }
}

function conditions({ etag, modified }: Followed): Record<string, string> {
  return { ...(etag && { "if-none-match": etag }), ...(modified && { "if-modified-since": modified }) };
}

/** Seconds or a date, as the server asks for it. */
function retryAfter({ headers }: Answer, now: number): number | null {
  const asked = headers.get("retry-after") ?? "";
  if (/^\d{1,9}$/.test(asked)) return Number(asked) * 1000;
  const at = Date.parse(asked);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

/** The user's name for the publisher goes before the one that a feed or page gives itself. */
function named(input: Cleaned, { name }: Source): Cleaned {
  return name === null || input.type === "problem"
    ? input
    : { ...input, document: { ...input.document, source: name } };
}

/** What is told, without the furniture of the page: teasers that change make no new version. */
function digestOf(inputs: readonly Cleaned[]): string {
  const hash = createHash("sha256");
  for (const input of inputs)
    hash.update(JSON.stringify(input.type === "problem" ? input.remark.code : wordsOf(input.document)));
  return hash.digest("hex");
}

const wordsOf = ({ title, text, passages }: Document): (string | null)[] => [
  title,
  ...passages.filter(({ role }) => role !== "boilerplate").map(({ start, end }) => text.slice(start, end)),
];

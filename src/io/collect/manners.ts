import robotsParser from "robots-parser";
import { type Answer, FetchError, type FetchOptions, fetchBounded } from "./fetch.ts";

/** The clock, and waiting; tests give their own. */
export interface Clock {
  readonly now: () => number;
  /** Waits, or throws where it is told to stop. */
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** What the package gives; its own types name no export. */
interface Robot {
  isAllowed(url: string, agent?: string): boolean | undefined;
  getCrawlDelay(agent?: string): number | undefined;
}

interface Rules {
  readonly robots: Robot | null;
  readonly until: number;
}

const DAY = 86_400_000;
const LONGEST_DELAY = 60_000;
const ROBOTS_SIZE = 512 * 2 ** 10;

/** Good manners towards hosts: robots.txt (RFC 9309), and a pause between two requests to one of them. */
export class Manners {
  private readonly clock: Clock;
  private readonly pause: number;
  private readonly options: FetchOptions;
  private readonly spend: () => void;
  private readonly rules = new Map<string, Rules>();
  private readonly turns = new Map<string, number>();

  /** `spend` is called before each request and may throw. */
  constructor(clock: Clock, pause: number, options: FetchOptions, spend: () => void) {
    this.clock = clock;
    this.pause = pause;
    this.options = options;
    this.spend = spend;
  }

  /** Fetches an address: allowed by robots.txt at every redirect, in turn, within the budget. */
  fetch(url: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
    return fetchBounded(url, { ...this.options, headers, before: (next) => this.admit(next) });
  }

  private async admit(url: URL): Promise<void> {
    const robots = await this.rulesOf(url);
    if (robots?.isAllowed(url.href, this.options.agent) === false)
      throw new FetchError("robots", `robots.txt of ${url.host} does not allow ${url.pathname}`);
    await this.turn(url.host, (robots?.getCrawlDelay(this.options.agent) ?? 0) * 1000);
  }

  private async turn(host: string, asked: number): Promise<void> {
    const wait = (this.turns.get(host) ?? 0) - this.clock.now();
    if (wait > 0) await this.clock.sleep(wait);
    this.spend();
    this.turns.set(host, this.clock.now() + Math.max(this.pause, Math.min(asked, LONGEST_DELAY)));
  }

  private async rulesOf(url: URL): Promise<Robot | null> {
    const known = this.rules.get(url.origin);
    if (known && known.until > this.clock.now()) return known.robots;
    const robots = await this.fetchRules(url);
    this.rules.set(url.origin, { robots, until: this.clock.now() + DAY });
    return robots;
  }

  /** No file (4xx): all is allowed. No answer or 5xx: nothing is, until it can be read. */
  private async fetchRules(url: URL): Promise<Robot | null> {
    const address = new URL("/robots.txt", url).href;
    const before = (next: URL): Promise<void> => this.turn(next.host, 0);
    const answer = await fetchBounded(address, { ...this.options, size: ROBOTS_SIZE, before }).catch((error) => {
      if (!(error instanceof FetchError) || error.code === "refused-address" || error.code === "budget") throw error;
      throw new FetchError(
        "robots",
        `robots.txt of ${url.host} cannot be read (${error.message}); nothing is fetched there`,
      );
    });
    if (answer.status >= 500)
      throw new FetchError("robots", `robots.txt of ${url.host} answers ${answer.status}; nothing is fetched there`);
    return answer.status === 200 ? parseRobots(address, answer.body.toString("utf8")) : null;
  }
}

const parseRobots = robotsParser as unknown as (url: string, text: string) => Robot;

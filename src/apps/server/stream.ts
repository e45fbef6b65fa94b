import type { ServerResponse } from "node:http";

/** What the server tells those who listen. */
export type News =
  | { readonly type: "claims"; readonly documents: number; readonly claims: number; readonly revision: number }
  | {
      readonly type: "progress";
      /** Claims and events looked up at the start, reports read, reports kept, or events linked so far; `of` is how many there will be, where that is known. */
      readonly stage: "opened" | "read" | "kept" | "linked";
      readonly done: number;
      readonly of: number | null;
    };

/** Everyone who listens to the stream of news (server-sent events). */
export class Listeners {
  private readonly open = new Set<ServerResponse>();
  private readonly beat: NodeJS.Timeout;
  /** More than so many at once are turned away. */
  static readonly MOST = 200;

  constructor() {
    this.beat = setInterval(() => this.send(": still here\n\n"), 20_000).unref();
  }

  get full(): boolean {
    return this.open.size >= Listeners.MOST;
  }

  add(response: ServerResponse): void {
    this.open.add(response);
    response.on("close", () => this.open.delete(response));
    response.write("retry: 3000\n\n");
  }

  tell(news: News): void {
    this.send(`event: ${news.type}\ndata: ${JSON.stringify(news)}\n\n`);
  }

  /** One who does not take what is sent is let go: the page asks anew. */
  private send(text: string): void {
    for (const response of this.open) {
      if (response.writableLength > 100_000) response.destroy();
      else response.write(text);
    }
  }

  close(): void {
    clearInterval(this.beat);
    for (const response of this.open) response.end();
  }
}

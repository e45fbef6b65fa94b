import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on loopback that answers by path and remembers what was asked. */
export class Site {
  readonly asked: string[] = [];
  readonly pages = new Map<string, Handler>();
  private readonly server = createServer((request, response) => {
    this.asked.push(request.url ?? "");
    const page = this.pages.get(request.url ?? "");
    if (page) page(request, response);
    else response.writeHead(404).end();
  });

  constructor() {
    afterAll(() => {
      this.server.closeAllConnections();
      this.server.close();
    });
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
  }

  url(path: string): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}${path}`;
  }

  /** Answers a path with a text, and 304 where the client has it already. */
  text(path: string, body: string, type = "text/html; charset=utf-8"): void {
    const etag = `"${createHash("sha1").update(body).digest("hex")}"`;
    this.pages.set(path, (request, response) => {
      if (request.headers["if-none-match"] === etag) response.writeHead(304).end();
      else response.writeHead(200, { "content-type": type, etag }).end(body);
    });
  }
}

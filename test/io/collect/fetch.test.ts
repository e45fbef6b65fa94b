import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { isRefused, networks } from "../../../src/io/collect/addresses.ts";
import { type FetchOptions, fetchBounded } from "../../../src/io/collect/fetch.ts";
import { Site } from "./server.ts";

const site = new Site();
beforeAll(() => site.listen());

const loopback = networks(["127.0.0.1"]);
const get = (url: string, more: Partial<FetchOptions> = {}) =>
  fetchBounded(url, { allowed: loopback, size: 2 ** 20, patience: 1500, agent: "Test", ...more });

describe("addresses of the own network", () => {
  it.each([
    "127.0.0.1",
    "127.8.9.1",
    "10.1.2.3",
    "172.31.0.1",
    "192.168.0.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "::1",
    "::",
    "fe80::1",
    "fe80::1%eth0",
    "fd00::1",
    "::ffff:127.0.0.1",
    "::ffff:7f00:1",
    "::127.0.0.1",
    "[::1]",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "nonsense",
  ])("%s is refused", (address) => {
    expect(isRefused(address, networks([]))).toBe(true);
  });

  it.each(["93.184.216.34", "172.32.0.1", "2606:2800:220:1::1", "::ffff:93.184.216.34"])("%s is not", (address) => {
    expect(isRefused(address, networks([]))).toBe(false);
  });

  it("are fetched from only where allowed", async () => {
    site.text("/a", "Text");
    expect((await get(site.url("/a"))).body.toString()).toBe("Text");
    const nobody = { allowed: networks([]) };
    for (const url of [
      site.url("/a"),
      site.url("/a").replace("127.0.0.1", "localhost"),
      site.url("/a").replace("127.0.0.1", "2130706433"),
      "http://[::1]/",
      "http://[::ffff:127.0.0.1]/",
    ])
      await expect(get(url, nobody), url).rejects.toMatchObject({ code: "refused-address" });
  });

  it("are refused behind a redirect too", async () => {
    const only = { allowed: networks(["127.0.0.1"]) };
    for (const target of ["http://127.0.0.2/", "http://169.254.169.254/latest/meta-data/", "http://[::1]/"]) {
      site.pages.set("/away", (_request, response) => response.writeHead(302, { location: target }).end());
      await expect(get(site.url("/away"), only), target).rejects.toMatchObject({ code: "refused-address" });
    }
  });

  it("a list names what is no network", () => {
    expect(() => networks(["10.0.0.0/33"])).toThrow('"10.0.0.0/33"');
  });
});

describe("hostile servers are bounded and named", () => {
  it.each([
    [
      "a circle of redirects",
      "fetch-failed",
      "circle",
      () =>
        site.pages
          .set("/x", (_q, r) => r.writeHead(302, { location: "/y" }).end())
          .set("/y", (_q, r) => r.writeHead(302, { location: "/x" }).end()),
    ],
    [
      "redirects without end",
      "fetch-failed",
      "redirects",
      () => {
        site.pages.set("/x", (_q, r) => r.writeHead(302, { location: "/x0" }).end());
        for (let i = 0; i < 10; i++)
          site.pages.set(`/x${i}`, (_q, r) => r.writeHead(302, { location: `/x${i + 1}` }).end());
      },
    ],
    [
      "a redirect to a file",
      "fetch-failed",
      "no web address",
      () => site.pages.set("/x", (_q, r) => r.writeHead(302, { location: "file:///etc/passwd" }).end()),
    ],
    [
      "a stream without end",
      "too-large",
      "larger",
      () =>
        site.pages.set("/x", (_q, r) => {
          const more = (): void => void (r.destroyed || r.write(Buffer.alloc(2 ** 16), () => setImmediate(more)));
          more();
        }),
    ],
    [
      "a trickle without end",
      "took-too-long",
      "1.5 s",
      () =>
        site.pages.set("/x", (_q, r) => {
          const timer = setInterval(() => r.write("x"), 50);
          r.on("close", () => clearInterval(timer));
        }),
    ],
    ["no answer", "took-too-long", "1.5 s", () => site.pages.set("/x", () => undefined)],
    [
      "a head line of 10 MB",
      "fetch-failed",
      "head",
      () =>
        site.pages.set("/x", (_q, r) => {
          r.socket?.end(`HTTP/1.1 200 OK\r\nX: ${"x".repeat(10 * 2 ** 20)}\r\n\r\n`);
        }),
    ],
    [
      "a body that unpacks a thousandfold",
      "expands-too-far",
      "unpacks",
      () =>
        site.pages.set("/x", (_q, r) => {
          r.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(2 ** 26)));
        }),
    ],
    [
      "a connection that breaks",
      "fetch-failed",
      "",
      () =>
        site.pages.set("/x", (_q, r) => {
          r.writeHead(200, { "content-length": "100" }).write("x", () => r.destroy());
        }),
    ],
  ])("%s", async (_name, code, message, prepare) => {
    prepare();
    await expect(get(site.url("/x"))).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
  });
});

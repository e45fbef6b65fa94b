import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXIT } from "../../../src/apps/cli/exit.ts";
import { run } from "../../apps/stub.ts";

const root = mkdtempSync(join(tmpdir(), "lagebild-stamps-"));
const folder = join(root, "ledger");
const ledger = ["--ledger", folder];
const key = join(root, "key.pem");
const openssl = (...args: string[]): Buffer => execFileSync("openssl", args, { cwd: root, stdio: "pipe" });

const CONFIG = `[req]
distinguished_name=dn
[dn]
[ca]
basicConstraints=critical,CA:TRUE
keyUsage=critical,keyCertSign
[stamping]
extendedKeyUsage=critical,timeStamping
keyUsage=critical,digitalSignature
[tsa]
default_tsa=one
[one]
serial=serial
signer_cert=tsa.pem
certs=ca.pem
signer_key=tsa.key
signer_digest=sha256
default_policy=1.2.3.4.1
digests=sha256
`;

/** A certificate authority and the certificate of a time-stamping authority, made by OpenSSL. */
function makeAuthority(): void {
  writeFileSync(join(root, "tsa.cnf"), CONFIG);
  writeFileSync(join(root, "serial"), "01\n");
  const request = ["req", "-newkey", "rsa:2048", "-nodes", "-config", "tsa.cnf"];
  for (const name of ["ca", "other"])
    openssl(
      ...request,
      "-x509",
      "-keyout",
      `${name}.key`,
      "-out",
      `${name}.pem`,
      "-subj",
      `/CN=Test ${name}`,
      "-days",
      "2",
      "-extensions",
      "ca",
    );
  openssl(...request, "-keyout", "tsa.key", "-out", "tsa.csr", "-subj", "/CN=Test TSA");
  openssl(
    "x509",
    "-req",
    "-in",
    "tsa.csr",
    "-CA",
    "ca.pem",
    "-CAkey",
    "ca.key",
    "-CAcreateserial",
    "-out",
    "tsa.pem",
    "-days",
    "2",
    "-extfile",
    "tsa.cnf",
    "-extensions",
    "stamping",
  );
}

/** What the server answers a question with. */
let answer = (question: Buffer): Buffer | null => {
  writeFileSync(join(root, "q.tsq"), question);
  openssl("ts", "-reply", "-config", "tsa.cnf", "-section", "one", "-queryfile", "q.tsq", "-out", "r.tsr");
  return readFileSync(join(root, "r.tsr"));
};
const honest = answer;

let server: Server;
let url = "";
const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;

beforeAll(async () => {
  if (!hasOpenssl) return;
  makeAuthority();
  server = createServer(async (request, response) => {
    const bytes = answer(await buffer(request));
    if (bytes === null) response.writeHead(503).end();
    else response.writeHead(200, { "content-type": "application/timestamp-reply" }).end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  await run(["add", "-", ...ledger], { stdin: "In Bakhmut 7 people were killed." });
}, 60_000);
afterAll(() => {
  server?.close();
  rmSync(root, { recursive: true, force: true });
});

describe.skipIf(!hasOpenssl)("a time stamp (RFC 3161) of an authority made with OpenSSL", () => {
  it("is put on a signed head, and is what OpenSSL verifies", async () => {
    const { code, out } = await run(["sign", "--key", key, "--new-key", "--timestamp", url, ...ledger]);
    expect(code).toBe(EXIT.ok);
    const { size, root: hash, at, timestamp, signature } = JSON.parse(out);
    expect(signature).toBeDefined();
    writeFileSync(join(root, "head.txt"), `lagebild-tree-head-v1\n${size}\n${hash}\n${at}\n`);
    writeFileSync(join(root, "head.tsr"), Buffer.from(timestamp, "base64"));
    const told = openssl("ts", "-verify", "-data", "head.txt", "-in", "head.tsr", "-CAfile", "ca.pem");
    expect(told.toString()).toContain("Verification: OK");
  });

  it("is checked by verify, with the certificates that are believed", async () => {
    const plain = await run(["verify", ...ledger]);
    expect(plain.out).toContain("(1 signed, 1 stamped)");
    expect(plain.err).toContain("who signed the time stamps was not checked");
    const believed = await run(["verify", "--authority", join(root, "ca.pem"), ...ledger]);
    expect([believed.code, believed.err]).toEqual([EXIT.ok, ""]);
    const strange = await run(["verify", "--authority", join(root, "other.pem"), ...ledger]);
    expect(strange.out).toMatch(/^tree head \d+: the time stamp does not hold/);
    expect(strange.code).toBe(EXIT.ledger);
    expect((await run(["verify", "--authority", key, ...ledger])).code).toBe(EXIT.usage);
  });

  it("stands in a proof", async () => {
    const id = JSON.parse((await run(["documents", "--format", "jsonl", ...ledger])).out).id;
    const proof = JSON.parse((await run(["prove", id, ...ledger])).out);
    expect(proof.head.timestamp).toBeDefined();
  });

  it("is refused where it is about another head", async () => {
    const other = join(root, "copy");
    cpSync(folder, other, { recursive: true });
    const stamped = JSON.parse((await run(["sign", "--timestamp", url, "--ledger", other])).out);
    const head = join(root, "head.json");
    writeFileSync(head, JSON.stringify({ ...stamped, at: "2020-01-01T00:00:00.000Z" }));
    expect((await run(["verify", "--head", head, "--ledger", other])).out).toContain("about another tree head");
  });

  it.each([
    ["an authority that is out of order", () => null, "answers with status 503"],
    ["an answer that is none", () => Buffer.from("no"), "it is no answer of a time-stamping authority"],
    ["an answer to another question", () => readFileSync(join(root, "head.tsr")), "answered another question"],
  ])("%s leaves the ledger as it was", async (_, other, expected) => {
    answer = other;
    const before = readFileSync(join(folder, "integrity", "heads"));
    const { code, err } = await run(["sign", "--key", key, "--timestamp", url, ...ledger]);
    answer = honest;
    expect(err).toContain(expected);
    expect(code).toBe(EXIT.inputs);
    expect(readFileSync(join(folder, "integrity", "heads")).equals(before)).toBe(true);
  });

  it("is asked for in words that can be followed", async () => {
    const refused = await run(["sign", "--timestamp", "http://127.0.0.1:1/", ...ledger]);
    expect(refused.err).toContain("cannot be asked");
    expect((await run(["sign", "--timestamp", "nowhere", ...ledger])).code).toBe(EXIT.usage);
    expect((await run(["sign", ...ledger])).code).toBe(EXIT.usage);
  });
});

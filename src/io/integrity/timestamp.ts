import { createHash, randomBytes } from "node:crypto";
import { Integer, Null, OctetString } from "asn1js";
import {
  AlgorithmIdentifier,
  Certificate,
  ExtKeyUsage,
  MessageImprint,
  SignedData,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from "pkijs";
import type { TreeHead } from "./log.ts";
import { signedText } from "./sign.ts";

const SHA_256 = "2.16.840.1.101.3.4.2.1";
const TIME_STAMPING = "1.3.6.1.5.5.7.3.8";

/** Why there is no time stamp, or why one is not believed. */
export class TimestampError extends Error {}

/** What a time stamp says: when, and by whom it was signed. */
export interface Stamped {
  /** ISO date-time of the authority. */
  readonly at: string;
  /** Subject of its certificate. */
  readonly by: string;
}

type Described = Pick<TreeHead, "size" | "root" | "at">;
const digestOf = (head: Described): Buffer => createHash("sha256").update(signedText(head)).digest();

/** Bounds of an answer: a token with its certificates has a few kilobytes. */
const LARGEST = 2 ** 18;
const PATIENCE = 30_000;

/**
 * Asks a time-stamping authority (RFC 3161, over HTTP) to stamp a head. Gives its answer, DER in base64, which was
 * checked to be about this head and this question. Throws `TimestampError`.
 */
export async function stampOf(head: Described, server: string): Promise<string> {
  const nonce = Buffer.concat([Buffer.of(1), randomBytes(8)]);
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA_256, algorithmParams: new Null() }),
      hashedMessage: new OctetString({ valueHex: digestOf(head) }),
    }),
    nonce: new Integer({ valueHex: nonce }),
    certReq: true,
  });
  const answer = await post(server, Buffer.from(request.toSchema().toBER()));
  const { info } = parsed(answer);
  if (!info.nonce || !Buffer.from(info.nonce.valueBlock.valueHexView).equals(nonce))
    throw new TimestampError(`${server} answered another question`);
  const stamp = answer.toString("base64");
  await checkStamp(head, stamp, null);
  return stamp;
}

async function post(server: string, body: Buffer<ArrayBuffer>): Promise<Buffer> {
  const headers = { "content-type": "application/timestamp-query", accept: "application/timestamp-reply" };
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const response = await fetch(server, { method: "POST", headers, body, signal });
    if (!response.ok) throw new TimestampError(`${server} answers with status ${response.status}`);
    return await bounded(response, server);
  } catch (error) {
    if (error instanceof TimestampError) throw error;
    const { message, cause } = error as Error;
    throw new TimestampError(`${server} cannot be asked: ${cause instanceof Error ? cause.message : message}`);
  }
}

async function bounded(response: Response, server: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > LARGEST) throw new TimestampError(`${server} answers with more than ${LARGEST} bytes`);
  }
  return Buffer.concat(chunks);
}

function parsed(answer: Buffer): { readonly signed: SignedData; readonly info: TSTInfo } {
  try {
    const response = TimeStampResp.fromBER(answer);
    const { status, failInfo } = response.status;
    if (!response.timeStampToken || status > 1)
      throw new TimestampError(`the authority refuses (status ${status}${failInfo ? `, ${failInfo.toString()}` : ""})`);
    const signed = new SignedData({ schema: response.timeStampToken.content });
    const content = signed.encapContentInfo.eContent?.getValue() ?? new ArrayBuffer(0);
    return { signed, info: TSTInfo.fromBER(content) };
  } catch (error) {
    if (error instanceof TimestampError) throw error;
    throw new TimestampError("it is no answer of a time-stamping authority (RFC 3161)");
  }
}

/**
 * Checks a time stamp: it is about this head, signed by the certificate in it, that certificate is for stamping and
 * was valid then, and where `trusted` certificates (PEM) are given, leads to one of them. Throws `TimestampError`.
 */
export async function checkStamp(head: Described, stamp: string, trusted: string | null): Promise<Stamped> {
  const { signed, info } = parsed(Buffer.from(stamp, "base64"));
  const { hashAlgorithm, hashedMessage } = info.messageImprint;
  const about = Buffer.from(hashedMessage.valueBlock.valueHexView);
  if (hashAlgorithm.algorithmId !== SHA_256 || !about.equals(digestOf(head)))
    throw new TimestampError("the time stamp is about another tree head");
  const signer = await signerOf(signed, head, trusted, info.genTime);
  const { notBefore, notAfter } = signer;
  if (info.genTime < notBefore.value || info.genTime > notAfter.value)
    throw new TimestampError("the certificate of the time stamp was not valid at its time");
  if (!isForStamping(signer)) throw new TimestampError("the certificate of the time stamp is not made for time stamps");
  return { at: info.genTime.toISOString(), by: nameOf(signer) };
}

async function signerOf(signed: SignedData, head: Described, trusted: string | null, at: Date): Promise<Certificate> {
  try {
    const result = await signed.verify({
      signer: 0,
      data: new Uint8Array(Buffer.from(signedText(head))).buffer,
      extendedMode: true,
      checkDate: at,
      ...(trusted !== null && { checkChain: true, trustedCerts: certificatesOf(trusted) }),
    });
    if (result.signatureVerified && result.signerCertificate) return result.signerCertificate;
  } catch (error) {
    if (error instanceof TimestampError) throw error;
    const { message = "" } = error as Error;
    throw new TimestampError(`the time stamp does not hold: ${message || "its signature does not fit"}`);
  }
  throw new TimestampError("the signature of the time stamp does not fit");
}

/** The certificates in a PEM text. Throws `TimestampError` where there is none. */
export function certificatesOf(pem: string): Certificate[] {
  const blocks = [...pem.matchAll(/-----BEGIN CERTIFICATE-----([\s\S]*?)-----END CERTIFICATE-----/g)];
  try {
    if (blocks.length > 0) return blocks.map(([, base64 = ""]) => Certificate.fromBER(Buffer.from(base64, "base64")));
  } catch {
    // Told below.
  }
  throw new TimestampError("there is no certificate (PEM) in it");
}

function isForStamping({ extensions = [] }: Certificate): boolean {
  const usage = extensions.find(({ parsedValue }) => parsedValue instanceof ExtKeyUsage)?.parsedValue;
  return usage instanceof ExtKeyUsage && usage.keyPurposes.length === 1 && usage.keyPurposes[0] === TIME_STAMPING;
}

const COMMON_NAME = "2.5.4.3";
const nameOf = ({ subject }: Certificate): string => {
  const names = subject.typesAndValues;
  const name = names.find(({ type }) => type === COMMON_NAME) ?? names[0];
  return String(name?.value.valueBlock.value ?? "unnamed");
};

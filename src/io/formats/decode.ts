import { detect } from "jschardet";
import type { Remark } from "../../core/model/document.ts";
import { remark } from "../../core/model/remarks.ts";

/** Decoded text with what had to be guessed, or the reason why there is none. */
export type Decoded = { readonly text: string; readonly remarks: readonly Remark[] } | { readonly problem: Remark };

/**
 * Decodes bytes: byte order mark, then the declared character set, then UTF-8 if the bytes are
 * valid as such, then a guess. Bytes that are no text are a problem, never mojibake.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  if (bytes.length === 0) return { problem: remark("empty-file", "the file is empty") };
  const marked = byMark(bytes);
  if (marked) return attempt(bytes, marked, []);
  if (looksBinary(bytes)) return { problem: remark("not-text", "the bytes are no text") };
  const utf8 = attempt(bytes, "utf-8", []);
  if ("text" in utf8) return utf8;
  if (declared !== null) return attempt(bytes, declared, []);
  return guessed(bytes);
}

/** True where the bytes cannot be text: a known signature, NULs, or many control bytes near the beginning. */
export function looksBinary(bytes: Uint8Array): boolean {
  if (SIGNATURES.some((signature) => signature.every((byte, i) => bytes[i] === byte))) return true;
  const head = bytes.subarray(0, 4096);
  const nuls = head.filter((byte) => byte === 0).length;
  const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  return nuls > head.length / 20 || controls > head.length / 10;
}

const SIGNATURES = [
  "\x89PNG",
  "GIF8",
  "PK\x03\x04",
  "%PDF-",
  "\x7fELF",
  "\x1f\x8b",
  "\xff\xd8\xff",
  "Rar!",
  "7z\xbc\xaf",
  "BZh9",
  "OggS",
  "ID3",
  "\xfd7zXZ",
  "\xd0\xcf\x11\xe0",
].map((signature) => [...signature].map((char) => char.charCodeAt(0)));

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

function attempt(bytes: Uint8Array, label: string, remarks: readonly Remark[]): Decoded {
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), remarks };
  } catch (error) {
    const why =
      error instanceof RangeError ? `the character set "${label}" is not known` : `the bytes are no valid ${label}`;
    return { problem: remark("unknown-encoding", why) };
  }
}

/** Below this confidence of jschardet a guess is worth nothing; right ones on a line of German or Russian have 0.2 to 0.6. */
const CONFIDENT = 0.2;

function guessed(bytes: Uint8Array): Decoded {
  const { encoding, confidence } = detect(bytes.subarray(0, 2 ** 16) as never);
  if (!encoding || confidence < CONFIDENT) {
    return {
      problem: remark("unknown-encoding", "neither valid UTF-8 nor in a character set that could be recognised"),
    };
  }
  return attempt(bytes, encoding, [
    remark("guessed-encoding", `read as ${encoding} by guess (${Math.round(confidence * 100)} % sure)`),
  ]);
}

/** The character set that a page declares in its first bytes. */
export function declaredInHtml(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString("latin1");
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1] ??
    /^<\?xml[^>]+encoding\s*=\s*["']([\w.-]+)/i.exec(head)?.[1] ??
    null
  );
}

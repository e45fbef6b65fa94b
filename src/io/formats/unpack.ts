import { crc32, createInflateRaw } from "node:zlib";

/** Data unpacks to more than is allowed. */
export class Overflow extends Error {}

/** Packed data is not what it should be. */
export class Damage extends Error {}

/** How far data may unfold. */
export interface Bounds {
  /** Largest size, unpacked. */
  readonly size: number;
  /** Largest ratio to the packed size, once more than `free` bytes came out. */
  readonly ratio: number;
  readonly free: number;
}

/**
 * Unpacks raw deflate chunk by chunk. Throws `Overflow` where it grows beyond the bounds and `Damage`
 * where it is broken or ends in the middle.
 */
export async function* inflated(packed: AsyncIterable<Uint8Array>, bounds: Bounds): AsyncGenerator<Buffer> {
  const inflate = createInflateRaw({ chunkSize: 2 ** 16 });
  const source = packed[Symbol.asyncIterator]();
  let fed = 0;
  let out = 0;
  const feeding = (async () => {
    for (let next = await source.next(); !next.done; next = await source.next()) {
      fed += next.value.length;
      if (!inflate.write(next.value))
        await new Promise((resolve) => inflate.once("drain", resolve).once("close", resolve));
      if (inflate.destroyed) return;
    }
    inflate.end();
  })();
  feeding.catch((error) => inflate.destroy(error));
  try {
    for await (const chunk of inflate as AsyncIterable<Buffer>) {
      out += chunk.length;
      if (out > bounds.size || (out > bounds.free && out > bounds.ratio * fed))
        throw new Overflow(`more than ${out} bytes`);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof Overflow || !isZlib(error)) throw error;
    throw new Damage("the packed data are damaged");
  } finally {
    inflate.destroy();
    await source.return?.();
  }
}

const isZlib = (error: unknown): boolean =>
  error instanceof Error && /^(Z_|ERR_|ABORT)/.test((error as NodeJS.ErrnoException).code ?? "");

/** Passes bytes on and throws `Damage` at the end where size or CRC-32 are not those stated. */
export async function* checked(
  stream: AsyncIterable<Uint8Array>,
  stated: { readonly size: number; readonly crc: number },
): AsyncGenerator<Uint8Array> {
  let crc = 0;
  let size = 0;
  for await (const chunk of stream) {
    crc = crc32(chunk, crc);
    size += chunk.length;
    yield chunk;
  }
  if (size !== stated.size) throw new Damage(`${size} bytes where ${stated.size} are stated`);
  if (crc !== stated.crc) throw new Damage("the checksum does not fit");
}

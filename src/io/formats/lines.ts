/** A line of a stream, its number from 1; `bytes` is null where it was longer than the limit. */
export interface Line {
  readonly number: number;
  readonly bytes: Buffer | null;
}

/** Most lines lie within one chunk: they are not copied. */
function joined(parts: readonly Uint8Array[]): Buffer {
  const [only] = parts;
  return only && parts.length === 1 ? Buffer.from(only.buffer, only.byteOffset, only.byteLength) : Buffer.concat(parts);
}

/**
 * Splits a stream into lines at "\n". A line beyond `limit` bytes is passed over without being
 * kept, so memory stays bounded whatever comes.
 */
export async function* splitLines(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let held = 0;
  let number = 1;
  const take = (part: Uint8Array): void => {
    held += part.length;
    if (held <= limit) parts.push(part);
    else parts = [];
  };
  const finish = (): Line => {
    const line = { number: number++, bytes: held <= limit ? joined(parts) : null };
    parts = [];
    held = 0;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(10, from); at >= 0; at = chunk.indexOf(10, from)) {
      take(chunk.subarray(from, at));
      yield finish();
      from = at + 1;
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  if (held > 0) yield finish();
}

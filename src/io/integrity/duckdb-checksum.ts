/** The factor of DuckDB's checksum, 0xbf58476d1ce4e5b9, in parts that 32-bit arithmetic can multiply. */
const HIGH = 0xbf58476d;
const LOW = 0x1ce4e5b9;
const LOW_1 = 0x1ce4;
const LOW_0 = 0xe5b9;

/**
 * DuckDB's checksum of bytes (`checksum.cpp`): the exclusive or of every 8-byte word times an odd factor, begun at
 * 5381. Multiplying by an odd number loses nothing, so that any change within one word changes the sum.
 */
export function duckdbChecksum(bytes: Buffer): bigint {
  const whole = bytes.length - (bytes.length % 8);
  const words = new DataView(bytes.buffer, bytes.byteOffset, whole);
  let low = 5381;
  let high = 0;
  for (let at = 0; at < whole; at += 8) {
    const a = words.getInt32(at, true);
    const b = words.getInt32(at + 4, true);
    const a0 = a & 0xffff;
    const a1 = a >>> 16;
    const p01 = Math.imul(a0, LOW_1) >>> 0;
    const p10 = Math.imul(a1, LOW_0) >>> 0;
    const middle = (Math.imul(a0, LOW_0) >>> 16) + (p01 & 0xffff) + (p10 & 0xffff);
    const carried = Math.imul(a1, LOW_1) + (p01 >>> 16) + (p10 >>> 16) + (middle >>> 16);
    low ^= Math.imul(a, LOW);
    high ^= carried + Math.imul(a, HIGH) + Math.imul(b, LOW);
  }
  const sum = (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
  return whole === bytes.length ? sum : sum ^ remainder(bytes.subarray(whole));
}

const MASK = (1n << 64n) - 1n;
const FACTOR = 0xc6a4a7935bd1e995n;
const SEED = 0xe17a1465n;

/** The one to seven bytes behind the last whole word: MurmurHash64A, as DuckDB takes it. */
function remainder(bytes: Buffer): bigint {
  let hash = SEED ^ ((BigInt(bytes.length) * FACTOR) & MASK);
  hash = ((hash ^ bytes.reduceRight((word, byte) => (word << 8n) | BigInt(byte), 0n)) * FACTOR) & MASK;
  hash = ((hash ^ (hash >> 47n)) * FACTOR) & MASK;
  return hash ^ (hash >> 47n);
}

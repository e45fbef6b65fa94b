/**
 * Identity from content: the first 128 bits of SHA-256 (FIPS 180-4) over the parts, each with its
 * length before it, so that ["ab", "c"] and ["a", "bc"] differ. Written out here because the core
 * takes nothing from Node. Lone surrogates count as U+FFFD.
 */
export function identityOf(parts: readonly string[]): string {
  const encoded = parts.map((part) => encoder.encode(part));
  const sizes = encoded.map((bytes) => encoder.encode(`${bytes.length}:`));
  const message = new Uint8Array(encoded.reduce((sum, bytes, i) => sum + bytes.length + (sizes[i]?.length ?? 0), 0));
  let at = 0;
  encoded.forEach((bytes, i) => {
    const size = sizes[i] ?? bytes;
    message.set(size, at);
    message.set(bytes, at + size.length);
    at += size.length + bytes.length;
  });
  return sha256(message).slice(0, 32);
}

const encoder = new TextEncoder();

/** SHA-256 of the bytes as 64 hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  const state = Int32Array.from(START);
  const schedule = new Int32Array(64);
  const whole = bytes.length - (bytes.length % 64);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < whole; at += 64) compress(state, schedule, view, at);
  const tail = padded(bytes.subarray(whole), bytes.length);
  for (let at = 0; at < tail.byteLength; at += 64) compress(state, schedule, tail, at);
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

/** The last, incomplete block with the closing bit and the length in bits behind it. */
function padded(rest: Uint8Array, length: number): DataView {
  const tail = new Uint8Array(rest.length < 56 ? 64 : 128);
  tail.set(rest);
  tail[rest.length] = 0x80;
  const view = new DataView(tail.buffer);
  view.setBigUint64(tail.length - 8, BigInt(length) * 8n);
  return view;
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** One round of 64 steps over the block of 64 bytes at `at`; letters as in FIPS 180-4, section 6.2.2. */
function compress(state: Int32Array, w: Int32Array, block: DataView, at: number): void {
  for (let t = 0; t < 16; t++) w[t] = block.getInt32(at + 4 * t);
  for (let t = 16; t < 64; t++) {
    const x = w[t - 15] as number;
    const y = w[t - 2] as number;
    const small0 = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
    const small1 = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
    w[t] = (w[t - 16] as number) + small0 + (w[t - 7] as number) + small1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < 64; t++) {
    const big1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const one = (h + big1 + ((e & f) ^ (~e & g)) + (ROUND[t] as number) + (w[t] as number)) | 0;
    const big0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const two = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] = (state[i] as number) + word;
  });
}

/** Fractional bits of roots of the first primes: square roots start the state, cube roots feed the rounds. */
const START = rootBits(8, (prime) => Math.sqrt(prime));
const ROUND = Int32Array.from(rootBits(64, (prime) => Math.cbrt(prime)));

function rootBits(count: number, root: (prime: number) => number): number[] {
  const bits: number[] = [];
  for (let n = 2; bits.length < count; n++) {
    if (isPrime(n)) bits.push(Math.floor((root(n) % 1) * 2 ** 32) | 0);
  }
  return bits;
}

function isPrime(n: number): boolean {
  for (let d = 2; d * d <= n; d++) if (n % d === 0) return false;
  return true;
}

/**
 * Identity from content: the first 128 bits of SHA-256 (FIPS 180-4) over the parts, each with its
 * length before it, so that ["ab", "c"] and ["a", "bc"] differ. Written out here because the core
 * takes nothing from Node. Lone surrogates count as U+FFFD.
 */
export function identityOf(parts: readonly string[]): string {
  let length = 0;
  for (const part of parts) {
    const size = byteLength(part);
    const prefix = `${size}:`;
    if (length + prefix.length + size > message.length) message = grown(message, length + prefix.length + size);
    length = encode(part, encode(prefix, length));
  }
  return sha256(message.subarray(0, length)).slice(0, 32);
}

/** Where a message is put together; kept, for an identity is wanted of every claim. */
let message = new Uint8Array(4096);

function grown(bytes: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(2 * length);
  larger.set(bytes);
  return larger;
}

/** Writes a text into the message in UTF-8, from byte `at` on; gives the byte after it. Most are a few signs long. */
function encode(text: string, at: number): number {
  let to = at;
  for (let index = 0; index < text.length; index++) {
    let sign = text.charCodeAt(index);
    if (sign >= 0xd800 && sign <= 0xdfff) {
      const whole = text.codePointAt(index) as number;
      sign = whole > 0xffff ? whole : 0xfffd;
      if (whole > 0xffff) index++;
    }
    if (sign < 0x80) message[to++] = sign;
    else if (sign < 0x800) {
      message[to++] = 0xc0 | (sign >> 6);
      message[to++] = 0x80 | (sign & 0x3f);
    } else {
      if (sign < 0x10000) message[to++] = 0xe0 | (sign >> 12);
      else {
        message[to++] = 0xf0 | (sign >> 18);
        message[to++] = 0x80 | ((sign >> 12) & 0x3f);
      }
      message[to++] = 0x80 | ((sign >> 6) & 0x3f);
      message[to++] = 0x80 | (sign & 0x3f);
    }
  }
  return to;
}

/** Length in UTF-8; a lone surrogate takes three bytes, as U+FFFD does. */
function byteLength(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    length += unit < 0x800 ? 1 : 2;
    if (unit < 0xd800 || unit > 0xdbff) continue;
    const next = text.charCodeAt(at + 1);
    if (next < 0xdc00 || next > 0xdfff || Number.isNaN(next)) continue;
    at++;
  }
  return length;
}

/** SHA-256 of the bytes as 64 hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  const state = new Int32Array(START);
  const whole = bytes.length - (bytes.length % 64);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < whole; at += 64) compress(state, view, at);
  const tail = padded(bytes.subarray(whole), bytes.length);
  for (let at = 0; at < tail.byteLength; at += 64) compress(state, tail, at);
  let digits = "";
  for (let i = 0; i < 8; i++) {
    const word = state[i] as number;
    for (let shift = 24; shift >= 0; shift -= 8) digits += BYTES[(word >>> shift) & 0xff];
  }
  return digits;
}

/** The last, incomplete block with the closing bit and the length in bits behind it. */
function padded(rest: Uint8Array, length: number): DataView {
  const tail = new Uint8Array(rest.length < 56 ? 64 : 128);
  tail.set(rest);
  tail[rest.length] = 0x80;
  const view = new DataView(tail.buffer);
  view.setUint32(tail.length - 8, Math.floor(length / 2 ** 29));
  view.setUint32(tail.length - 4, (length << 3) >>> 0);
  return view;
}

/** Every byte as two hexadecimal digits. */
const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The message schedule of the block in work. */
const w = new Int32Array(64);

/** One round of 64 steps over the block of 64 bytes at `at`; letters as in FIPS 180-4, section 6.2.2. */
function compress(state: Int32Array, block: DataView, at: number): void {
  for (let t = 0; t < 16; t++) w[t] = block.getInt32(at + 4 * t);
  for (let t = 16; t < 64; t++) {
    const x = w[t - 15] as number;
    const y = w[t - 2] as number;
    const small0 = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
    const small1 = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
    w[t] = (w[t - 16] as number) + small0 + (w[t - 7] as number) + small1;
  }
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
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
  state[0] = (state[0] as number) + a;
  state[1] = (state[1] as number) + b;
  state[2] = (state[2] as number) + c;
  state[3] = (state[3] as number) + d;
  state[4] = (state[4] as number) + e;
  state[5] = (state[5] as number) + f;
  state[6] = (state[6] as number) + g;
  state[7] = (state[7] as number) + h;
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

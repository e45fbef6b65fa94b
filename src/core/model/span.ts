/** A half-open range `[start, end)` of UTF-16 code units in the text of one document. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A function from UTF-16 offsets of `text` to code point offsets. Texts without surrogate
 * pairs (nearly all) cost one scan; others keep a sorted table of the pairs.
 */
export function codePointIndex(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let at = 0; at + 1 < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0xd800 || unit > 0xdbff) continue;
    const low = text.charCodeAt(at + 1);
    if (low >= 0xdc00 && low <= 0xdfff) pairs.push(at++);
  }
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => offset - countBelow(pairs, offset);
}

/** How many of the ascending `sorted` numbers are smaller than `limit`. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True where `offset` would cut a surrogate pair of `text` in two. */
export function splitsPair(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

/** One for each code unit that stands within words: letters, marks, digits; apostrophes and hyphens between them. */
const INSIDE = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  (unit >= 0xd800 && unit < 0xe000) || /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);
const BETWEEN = new Set(["'", "’", "ʼ", "-"].map((sign) => sign.charCodeAt(0)));

/** The different words of a text in lower case, in order. By hand, since it runs over every claim of a ledger. */
export function wordsIn(text: string): string[] {
  const lower = text.toLowerCase();
  const words = new Set<string>();
  for (let at = 0; at < lower.length; at++) {
    if (!INSIDE[lower.charCodeAt(at)]) continue;
    const begin = at++;
    while (isInside(lower, at)) at++;
    words.add(lower.slice(begin, at));
  }
  return [...words];
}

function isInside(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (INSIDE[unit]) return true;
  return BETWEEN.has(unit) && INSIDE[text.charCodeAt(at + 1)] === 1;
}

import type { Scene } from "./scene.ts";

/** Tokens `[from, to)` in quotation marks, marks included. */
export interface Quoted {
  readonly from: number;
  readonly to: number;
}

const OPENING = new Set(["„", "«", "“", "‚", "‹"]);
const CLOSING = new Set(["”", "»", "›"]);

/** The stretches of a sentence in quotation marks; `open` where one is open before it. */
export function quotedParts(scene: Scene, open: boolean): Quoted[] {
  const parts: Quoted[] = [];
  let from = open ? 0 : -1;
  for (let at = 0; at < scene.tokens.length; at++) {
    const sign = scene.word(at);
    const closes = from >= 0 && (CLOSING.has(sign) || sign === '"' || (sign === "“" && !scene.token(at).spaced));
    if (closes) {
      parts.push({ from, to: at + 1 });
      from = -1;
    } else if (from < 0 && (OPENING.has(sign) || sign === '"')) from = at;
  }
  if (from >= 0) parts.push({ from, to: scene.tokens.length });
  return parts.filter((part) => part.to - part.from > 1);
}

import { CLOSE } from "./close.ts";
import { EAST } from "./east.ts";
import { ELSEWHERE } from "./elsewhere.ts";
import { NORTH } from "./north.ts";
import { SOUTH } from "./south.ts";
import type { ToldEvent } from "./telling.ts";

/** Sixty-nine events, each told three to six times in up to four languages. */
export const EVENTS: readonly ToldEvent[] = [...EAST, ...NORTH, ...SOUTH, ...ELSEWHERE, ...CLOSE];
export type { ToldEvent } from "./telling.ts";

import { CLAIM_KINDS } from "../../../core/model/claim.ts";
import { Ids, Ints, Lists, Names } from "./grow.ts";
import { Texts } from "./texts.ts";

/** Stands for a day that is not known. */
export const NO_DAY = -(2 ** 31);
/** Stands for a number that is not known. */
export const NONE = -1;

/** What is so of a claim or an event, as bits of its `flags`. */
export const FLAG = { gone: 1, byPublication: 2, denied: 4, contradicted: 8, planned: 16 } as const;

/** Reports, a row each. */
export class Documents {
  readonly ids = new Names();
  readonly source = new Ints();
  readonly publisher = new Ints();
  readonly language = new Ints();
  /** ISO, "" where not known; sorts as the days do. */
  readonly published: string[] = [];
  readonly day = new Ints();
  /** Number of the packs' version among `texts`, and when it came into the ledger. */
  readonly packs = new Ints();
  readonly added: string[] = [];
  readonly claims = new Ints();
  readonly gone = new Set<number>();
  /** Rows that were written again since reports were put in order. */
  readonly again = new Set<number>();
}

/** Claims, a row each; days are counted from 1970-01-01. */
export class Claims {
  readonly ids = new Ids();
  readonly document = new Ints();
  readonly number = new Ints();
  readonly kind = new Ints();
  readonly flags = new Ints();
  readonly from = new Ints();
  readonly until = new Ints();
  readonly sides = new Ints();
  readonly mentions = new Lists();
  /** Its event, or one of them; further ones in `more`. */
  readonly event = new Ints();
  readonly more = new Map<number, number[]>();
  /** Most behind one of its events. */
  readonly publishers = new Ints();
  readonly origins = new Ints();
  /** Its different words, as numbers of the look's `words`. */
  readonly words = new Lists();
}

/** Names of places as claims write them; several may name one place. */
export class Mentions {
  readonly place = new Ints();
  readonly name: string[] = [];
  readonly text: string[] = [];
  readonly numbers = new Map<string, number>();
}

/** Places by key. */
export class Places {
  readonly keys = new Names();
  readonly name: string[] = [];
  readonly lat: (number | null)[] = [];
  readonly lon: (number | null)[] = [];
  readonly radius: (number | null)[] = [];
}

/** Events, a row each. */
export class Events {
  readonly ids = new Ids();
  readonly kind = new Ints();
  readonly family = new Ints();
  readonly place = new Ints();
  readonly members = new Lists();
  readonly flags = new Ints();
  readonly claims = new Ints();
  readonly documents = new Ints();
  readonly publishers = new Ints();
  readonly origins = new Ints();
  readonly from = new Ints();
  readonly until = new Ints();
}

/**
 * What the pages look through: the claims of a ledger in columns of numbers, in memory. It is derived wholly from
 * the ledger, grows as reports come in, and is thrown away with the process.
 */
export class Look {
  readonly documents = new Documents();
  readonly claims = new Claims();
  readonly mentions = new Mentions();
  readonly places = new Places();
  readonly events = new Events();
  /** Publishers and sources as written, publishers across case and spaces, languages, sides together, families. */
  readonly sources = new Names();
  readonly publishers = new Names();
  readonly languages = new Names();
  readonly sideSets = new Names();
  readonly families = new Names();
  /** Words of claims in lower case. */
  readonly words = new Names();
  readonly packs = new Names();
  readonly kinds: readonly string[] = CLAIM_KINDS;
  /** Rows no longer standing, to know when it is time to make all anew. */
  gone = { claims: 0, events: 0 };
  /** The claims as pages show them, as far as they are told, which is done after all else; all rows below `filled` are, but those dropped since. */
  readonly texts: Texts;
  readonly filled = { rows: 0, dropped: new Set<number>() };
  /** Grows with each change. */
  generation = 0;

  constructor(texts = new Texts()) {
    this.texts = texts;
  }
}

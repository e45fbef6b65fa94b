import type { ClaimKind, Measure } from "../../model/claim.ts";
import type { Because, Claimant, Held, ReasonCode, ReasonData, Said, Some, Who } from "../../model/reason.ts";

/** How a surface writes numbers, days and the names of measures and kinds. */
export interface Style {
  readonly number: (value: number) => string;
  readonly day: (iso: string) => string;
  readonly measure: (of: Measure) => string;
  readonly kind: (kind: ClaimKind) => string;
}

/** The small words of a language, of which names and figures are made. */
interface Small {
  readonly and: string;
  readonly others: (n: number, number: Style["number"]) => string;
  readonly unnamed: Readonly<Record<Exclude<Who, string>["unnamed"], string>>;
  readonly inside: (who: string, publisher: string) => string;
  readonly forwarded: (who: string, publisher: string) => string;
  /** A number with its bounds in words; `null` is open. */
  readonly bounds: (low: string | null, high: string | null, approx: boolean) => string;
  readonly holds: (holder: string, share: string) => string;
  readonly notHeld: (holder: string) => string;
  readonly share: Readonly<Record<"all" | "none" | "some" | "part" | "notAll", string>>;
}

/** What the sentences of a language are made with. */
export interface Say extends Style {
  readonly who: (who: Who) => string;
  /** "A, B and 3 others". */
  readonly names: (some: Some) => string;
  readonly claimant: (claimant: Claimant) => string;
  readonly claimants: (some: Some<Claimant>) => string;
  readonly said: (said: Said) => string;
  readonly held: (held: Held) => string;
  readonly percent: (least: number, most: number) => string;
}

/** A language of the surface: its small words, and a sentence for each reason. */
export interface ReasonWords {
  readonly small: Small;
  readonly sentences: { readonly [Code in ReasonCode]: (data: ReasonData[Code], say: Say) => string };
}

/** True where a verb stands in the plural. */
export const several = ({ first, more }: Some<unknown>): boolean => first.length + more > 1;

export function sentenceIn({ small, sentences }: ReasonWords, because: Because, style: Style): string {
  const sentence = sentences[because.code] as (data: Because["data"], say: Say) => string;
  return sentence(because.data, sayerOf(small, style));
}

export function sayerOf(small: Small, style: Style): Say {
  const who: Say["who"] = (one) => (typeof one === "string" ? one : small.unnamed[one.unnamed]);
  const claimant: Say["claimant"] = ({ who: whose, in: report, forwardedBy }) => {
    const name = report === undefined ? who(whose) : small.inside(who(whose), who(report));
    return forwardedBy === undefined ? name : small.forwarded(name, who(forwardedBy));
  };
  const some = ({ first, more }: Some<string>): string => {
    const all = more > 0 ? [...first, small.others(more, style.number)] : first;
    return all.length <= 1 ? (all[0] ?? "") : `${all.slice(0, -1).join(", ")} ${small.and} ${all.at(-1)}`;
  };
  const claimants: Say["claimants"] = ({ first, more }) => some({ first: first.map(claimant), more });
  const figure = (value: number | null): string | null => (value === null ? null : style.number(value));
  return {
    ...style,
    who,
    claimant,
    claimants,
    names: ({ first, more }) => some({ first: first.map(who), more }),
    said: ({ low, high, approx, of, by }) =>
      `${small.bounds(figure(low), figure(high), approx)} ${style.measure(of)} (${claimants(by)})`,
    held: ({ holder, low, high, denied }) =>
      denied ? small.notHeld(holder) : small.holds(holder, shareOf(low, high, small.share)),
    percent: (least, most) => (least === most ? `${least} %` : `${least}–${most} %`),
  };
}

/** A share of a place in words, where bounds of one percent stand for "some" and "not all". */
function shareOf(low: number, high: number, words: Small["share"]): string {
  if (low === 100) return words.all;
  if (high === 0) return words.none;
  if (low === high) return `${low} %`;
  if (low > 1 || high < 99) return `${low}–${high} %`;
  if (high === 100) return words.some;
  return low === 0 ? words.notAll : words.part;
}

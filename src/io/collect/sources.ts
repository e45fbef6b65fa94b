import { parse } from "yaml";
import { z } from "zod";
import { feedsOfOpml } from "../formats/feed.ts";
import { networks } from "./addresses.ts";

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, min: 60_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const SIZES: Readonly<Record<string, number>> = { "": 1, kb: 2 ** 10, mb: 2 ** 20, gb: 2 ** 30 };

const measured = (units: Readonly<Record<string, number>>, example: string) =>
  z.union([z.string(), z.number()]).transform((value, context) => {
    const [, number, unit = ""] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(String(value).trim()) ?? [];
    const factor = units[unit.toLowerCase()];
    if (number !== undefined && factor !== undefined) return Number(number) * factor;
    context.addIssue(`"${value}" is not understood; write it like ${example}`);
    return z.NEVER;
  });
const duration = measured(UNITS, '"15 min" or "1 h"');
const size = measured(SIZES, '"200 MB"');
const address = z.url({ protocol: /^https?$/ });

const source = z
  .strictObject({
    feed: address.optional(),
    page: address.optional(),
    channel: z
      .string()
      .regex(/^\w{3,64}$/, "expected the name of a public channel")
      .optional(),
    name: z.string().min(1).optional(),
    every: duration.optional(),
  })
  .refine(
    (one) => [one.feed, one.page, one.channel].filter(Boolean).length === 1,
    'expected one of "feed", "page" and "channel"',
  );

const file = z.strictObject({
  every: duration.default(900_000),
  pause: duration.default(5000),
  budget: z
    .strictObject({ requests: z.int().positive().default(5000), bytes: size.default(500 * 2 ** 20) })
    .prefault({}),
  allow: z.array(z.string()).default([]),
  sources: z.array(source).min(1),
});

/** Something to follow. */
export interface Source {
  readonly kind: "feed" | "page" | "channel";
  readonly url: string;
  /** The publisher's name where the user gives one. */
  readonly name: string | null;
  /** Milliseconds between two looks. */
  readonly every: number;
}

/** What to follow, and how politely. */
export interface Plan {
  readonly sources: readonly Source[];
  /** Milliseconds between two requests to one host. */
  readonly pause: number;
  /** A day's requests and bytes. */
  readonly budget: { readonly requests: number; readonly bytes: number };
  readonly allow: readonly string[];
}

/** The plan of a YAML file (docs/cli.md) or an OPML list. Gives the reason where it is none. */
export function planOf(text: string): Plan | string {
  if (/^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<opml[\s>]/i.test(text)) return planOfOpml(text);
  let value: unknown;
  try {
    value = parse(text, { maxAliasCount: 20 });
  } catch (error) {
    return `no valid YAML (${(error as Error).message.split("\n")[0]})`;
  }
  const parsed = file.safeParse(value);
  if (!parsed.success)
    return parsed.error.issues
      .map((issue) => (issue.path.length > 0 ? `${issue.path.join(".")}: ` : "") + issue.message)
      .join("; ");
  try {
    networks(parsed.data.allow);
  } catch (error) {
    return (error as Error).message;
  }
  const { every, ...rest } = parsed.data;
  return { ...rest, sources: distinct(parsed.data.sources.map((one) => sourceOf(one, every))) };
}

function planOfOpml(text: string): Plan | string {
  const feeds = feedsOfOpml(text);
  if (feeds === null || feeds.length === 0) return "the OPML lists no feeds";
  return planOf(JSON.stringify({ sources: feeds.map(({ title, url }) => ({ feed: url, name: title })) }));
}

function sourceOf(one: z.infer<typeof source>, every: number): Source {
  const common = { name: one.name ?? null, every: one.every ?? every };
  if (one.feed) return { kind: "feed", url: one.feed, ...common };
  if (one.page) return { kind: "page", url: one.page, ...common };
  return { kind: "channel", url: `https://t.me/s/${one.channel}`, ...common };
}

const distinct = (sources: readonly Source[]): Source[] => [...new Map(sources.map((one) => [one.url, one])).values()];

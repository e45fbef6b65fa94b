import type { Context, Output, Reader } from "../../src/apps/cli/context.ts";
import { runProgram } from "../../src/apps/cli/program.ts";
import { clean } from "../../src/core/clean/index.ts";
import type { Claim } from "../../src/core/model/claim.ts";
import type { Document } from "../../src/core/model/document.ts";
import { identityOf } from "../../src/core/model/identity.ts";

/** A reader of a few words, so that the shells are tested without the engine. */
export const stubReader = (version = "stub-1", words = TOLL): Reader => ({
  version,
  clean,
  read: (document) => ({ document, claims: claimsOf(document, words), remarks: document.remarks }),
});

const TOLL = /(\d+) (?:people|Menschen|людей|человек) (?:were killed|getötet|загинуло|погибло)/g;
const PLACES = [
  { pattern: /Kramatorsk|Краматорськ|Краматорск/, id: "kramatorsk", name: "Kramatorsk", lat: 48.74, lon: 37.58 },
  { pattern: /Ba[ck]hmut|Бахмут/, id: "bakhmut", name: "Bakhmut", lat: 48.6, lon: 38 },
];

function claimsOf(document: Document, words: RegExp): Claim[] {
  return [...document.text.matchAll(words)].map((match) => claimOf(document, match));
}

function claimOf(document: Document, match: RegExpMatchArray): Claim {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const place = PLACES.find((one) => one.pattern.test(document.text));
  const at = place ? document.text.search(place.pattern) : 0;
  const number = Number(match[1]);
  return {
    id: identityOf(["claim", document.id, "casualties", String(start)]),
    document: document.id,
    start,
    end,
    quote: match[0],
    kind: "casualties",
    rule: "stub:killed",
    means: [],
    quantities: [
      { of: "killed", low: number, high: number, text: match[1] ?? "", start, end: start + (match[1] ?? "").length },
    ],
    places: place
      ? [
          {
            text: place.name,
            name: place.name,
            id: place.id,
            lat: place.lat,
            lon: place.lon,
            radius: 6,
            basis: "stated",
            start: at,
            end: at + 3,
          },
        ]
      : [],
    voices: /Telegram/.test(document.text) ? [{ text: "Telegram", start: 0, end: 0, identity: "source:telegram" }] : [],
    polarity: "affirmed",
    modality: "happened",
    hedge: false,
    evidence: [],
    trail: [{ rule: "stub:killed", detail: `number ${match[1]}` }],
  };
}

/** Collects what is written. */
export class Collected implements Output {
  text = "";
  columns = 80;
  isTTY = false;
  write(text: string, done: (error?: Error | null) => void): boolean {
    this.text += text;
    done();
    return true;
  }
}

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process with the stub reader. */
export async function run(
  args: readonly string[],
  options: { stdin?: string; reader?: Reader; now?: Date } = {},
): Promise<Outcome> {
  const stdout = new Collected();
  const stderr = new Collected();
  const context: Context = {
    stdout,
    stderr,
    stdin: (async function* () {
      yield Buffer.from(options.stdin ?? "");
    })(),
    reader: async () => options.reader ?? stubReader(),
    ...(options.now && { now: () => options.now as Date }),
  };
  const code = await runProgram(args, context);
  return { code, out: stdout.text, err: stderr.text };
}

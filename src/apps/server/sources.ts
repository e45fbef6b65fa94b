import type { Claim } from "../../core/model/claim.ts";
import { type DocumentFacts, publisherOf } from "../../core/model/source.ts";
import { profileOf, publisherSpeaker } from "../../core/weigh/index.ts";
import { decisionsAbout, type Ledger } from "../../io/ledger/index.ts";
import type { Weighed } from "../cli/assess.ts";
import { UserError } from "../cli/exit.ts";
import { identify, toldBy } from "../cli/source.ts";
import { eventHeads } from "./events.ts";
import type { Look } from "./look/columns.ts";
import { Problem } from "./problems.ts";
import { seenDecisions } from "./review.ts";
import type { EventHead, WholeSource } from "./schemas.ts";

/** Most events listed of each sort. */
const MOST = 100;
/** Most names that cite or are cited. */
const MOST_NAMES = 30;

/** What a source said before all others, what after them, whom it cites and who cites it, what was denied or updated. */
export async function oneSource(ledger: Ledger, look: Look, name: string): Promise<WholeSource> {
  const id = await identify(ledger, name).catch((error: unknown) => {
    if (error instanceof UserError) throw new Problem("not-found", "no report of this source is in the ledger");
    throw error;
  });
  const all = await toldBy(ledger, id, name);
  const profile = profileOf(id, all.events, all.claims, all.knowledge);
  const telling = tellings(all, id);
  const listed = (ids: readonly string[]): EventHead[] => eventHeads(look, ids).sort(latestFirst).slice(0, MOST);
  const own = ownOf(look, name);
  return {
    name: own.name ?? name,
    grade: profile.grade,
    documents: own.documents,
    claims: own.claims,
    inEvents: profile.claims,
    copies: profile.copies,
    counts: {
      first: profile.first.length,
      repeated: profile.repeated.length,
      denied: profile.denied.length,
      updated: profile.updated.length,
    },
    first: listed(profile.first).map((event) => ({ event, at: telling(event.id).at })),
    repeats: listed(profile.repeated).map((event) => ({ event, ...telling(event.id) })),
    denied: listed(profile.denied),
    updated: listed(profile.updated),
    cites: profile.cites.slice(0, MOST_NAMES).map(({ voice, times }) => ({ name: voice, claims: times })),
    notes: await notesOn(ledger, id),
    citedBy: profile.citedBy.slice(0, MOST_NAMES).map(({ source, times }) => ({ name: source, claims: times })),
  };
}

/** What people noted about a source and how they graded it, latest first, also what was taken back. */
async function notesOn(ledger: Ledger, id: string): Promise<WholeSource["notes"]> {
  const all = await decisionsAbout(ledger, ["note", "grade", "revoke"]);
  const own = all.filter((one) => one.action !== "revoke" && one.source === id && one.claims.length === 0);
  return (await seenDecisions(ledger, own, all)).reverse();
}

/** What the ledger has of a publisher by its name, in whatever case: the name as most of its reports write it. */
function ownOf({ documents, publishers, sources }: Look, name: string) {
  const publisher = publishers.find(publisherOf(name));
  const spellings = new Map<number, number>();
  let claims = 0;
  for (let row = 0; publisher >= 0 && row < documents.day.length; row++) {
    if (documents.publisher.at(row) !== publisher || documents.gone.has(row)) continue;
    const source = documents.source.at(row);
    spellings.set(source, (spellings.get(source) ?? 0) + 1);
    claims += documents.claims.at(row);
  }
  const [most] = [...spellings].sort(([, a], [, b]) => b - a);
  const reports = [...spellings.values()].reduce((sum, n) => sum + n, 0);
  return { name: most && sources.text(most[0]), documents: reports, claims };
}

/** When the source spoke of an event, when the first did, and who these were. */
interface Telling {
  readonly at: string | null;
  readonly first: string[];
  readonly firstAt: string | null;
}

function tellings({ events, claims, knowledge }: Weighed, id: string): (event: string) => Telling {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const members = new Map(events.map((event) => [event.id, event.claims.flatMap((one) => byId.get(one) ?? [])]));
  const factsOf = (claim: Claim): DocumentFacts | undefined => knowledge.documents.get(claim.document);
  const earliest = (facts: readonly DocumentFacts[]): string | null =>
    facts
      .map(({ published }) => published ?? "~")
      .sort()[0]
      ?.replace("~", "") || null;
  return (event) => {
    const facts = (members.get(event) ?? []).flatMap((claim) => factsOf(claim) ?? []);
    const firstAt = earliest(facts);
    const isOwn = (one: DocumentFacts): boolean => publisherSpeaker(one, knowledge).id === id;
    const first = facts.filter((one) => one.published === firstAt && !isOwn(one));
    return {
      at: earliest(facts.filter(isOwn)),
      first: [...new Set(first.flatMap(({ source }) => source ?? []))].sort(),
      firstAt,
    };
  };
}

const latestFirst = (a: EventHead, b: EventHead): number =>
  (b.from ?? "").localeCompare(a.from ?? "") || (a.id < b.id ? -1 : 1);

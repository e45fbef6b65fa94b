import { type ReasonWords, several } from "./say.ts";

const add = (plural: boolean): string => (plural ? "add no origin" : "adds no origin");

export const en: ReasonWords = {
  small: {
    and: "and",
    others: (n, number) => (n === 1 ? "1 other" : `${number(n)} others`),
    unnamed: {
      publisher: "unknown publisher",
      voice: "unnamed voice",
      author: "a hidden source",
      lineage: "voices without a name",
    },
    inside: (who, publisher) => `${who} (in ${publisher})`,
    forwarded: (who, publisher) => `${who} (forwarded by ${publisher})`,
    bounds: (low, high, approx) =>
      low === high
        ? `${approx ? "about " : ""}${low}`
        : high === null
          ? `at least ${low}`
          : low === null
            ? `at most ${high}`
            : `${low} to ${high}`,
    holds: (holder, share) => `${holder} holds ${share}`,
    notHeld: (holder) => `${holder} does not hold it`,
    share: {
      all: "all of it",
      none: "nothing of it",
      some: "some of it",
      part: "a part of it",
      notAll: "not all of it",
    },
  },
  sentences: {
    "same-voice": ({ publishers, of, via }, say) =>
      `${say.names(publishers)} ${several(publishers) ? "rest" : "rests"} on the word of ${say.who(of)}${via.first.length > 0 ? `, by way of ${say.names(via)}` : ""}, and ${add(several(publishers))}.`,
    forward: ({ publishers, of }, say) =>
      `${say.names(publishers)} ${several(publishers) ? "forward" : "forwards"} ${say.who(of)}, and ${add(several(publishers))}.`,
    copy: ({ publishers, of, least, most, original }, say) =>
      `${several(publishers) ? "The reports" : "The report"} of ${say.names(publishers)} ${several(publishers) ? "have" : "has"} ${say.percent(least, most)} of ${several(publishers) ? "their" : "its"} wording in common with that of ${say.who(of)}, published ${WHEN[original]}.`,
    translation: ({ publishers, of, least, most, original }, say) =>
      `${several(publishers) ? "The reports" : "The report"} of ${say.names(publishers)} ${several(publishers) ? "tell" : "tells"} ${say.percent(least, most)} of the same claims in the same order as that of ${say.who(of)}, published ${WHEN[original]}.`,
    citation: ({ publishers, of }, say) =>
      several(publishers)
        ? `${say.names(publishers)}, whom others cite, themselves give it on the word of ${say.who(of)}.`
        : `${say.names(publishers)}, whom others cite, itself gives it on the word of ${say.who(of)}.`,
    "same-report": ({ publishers, of }, say) =>
      several(publishers)
        ? `${say.names(publishers)} give ${say.who(of)} as their source in the same reports, so they add no origins of their own.`
        : `${say.names(publishers)} gives ${say.who(of)} as its source in the same report, so it adds no origin of its own.`,
    indistinct: ({ voices, of, side }, say) =>
      `"${say.names(voices)}" and "${say.who(of)}" speak for ${side} in two languages; no name tells them apart.`,
    unnamed: ({ voices }, say) =>
      `${say.claimants(voices)}: without names nothing shows that these are independent of one another.`,

    loop: ({ round }, say) => `Who cites whom goes round: ${round.map(say.who).join(" cites ")}.`,
    "self-confirmation": ({ first, later, round }, say) =>
      `${say.who(first)} told it first, and later cites ${say.who(later)} for it, who has it from ${say.who(first)}: it confirms itself (${round.map(say.who).join(" cites ")}).`,
    echo: ({ publishers, root }, say) =>
      `${say.number(publishers.first.length + publishers.more)} publishers have it from ${say.who(root)} alone: ${say.names(publishers)}.`,

    numbers: ({ a, b }, say) => `${say.said(a)}, ${say.said(b)}: both cannot hold.`,
    "scope-party": ({ a, b, parties }, say) =>
      `${say.said(a)}, ${say.said(b)}: they are of different parties, ${parties[0]} and ${parties[1]}, so both can hold.`,
    "scope-place": ({ a, b, wide, narrow }, say) =>
      `${say.said(a)}, ${say.said(b)}: one is of ${wide}, the other of ${narrow} within it, so both can hold.`,
    "scope-part": ({ a, b, part }, say) =>
      `${say.said(a)}, ${say.said(b)}: one is of a part only (${part}), so both can hold.`,
    "scope-losses": ({ a, b }, say) =>
      `${say.said(a)}, ${say.said(b)}: the dead alone against all losses, so both can hold.`,
    total: ({ a, b }, say) => `${say.said(a)}, ${say.said(b)}: one counts over a longer time and includes the other.`,
    "update-source": ({ a, b, raised }, say) =>
      `${say.said(a)}, ${say.said(b)}: the same source ${raised ? "raised" : "corrected"} its figure.`,
    "update-outlet": ({ a, b, raised }, say) =>
      `${say.said(a)}, ${say.said(b)}: the same outlet later ${raised ? "gave a higher figure" : "corrected its figure"}.`,
    "update-toll": ({ a, b }, say) => `${say.said(a)}, ${say.said(b)}: the toll was told higher later.`,
    "denial-own": ({ by }, say) => `${say.claimant(by)} later denies what it said before.`,
    denial: ({ by, of, more }, say) =>
      `${say.claimant(by)} denies what ${say.claimants({ first: [of], more })} ${more > 0 ? "affirm" : "affirms"}.`,
    control: ({ sides: [a, b] }, say) =>
      `${say.claimants(a.claimants)} ${several(a.claimants) ? "say" : "says"} that ${say.held(a)}; ${say.claimants(b.claimants)} ${several(b.claimants) ? "say" : "says"} that ${say.held(b)}, at the same time.`,

    "cred-unknown": () => "All of it is of unknown lineage.",
    "cred-one-report": ({ origins }) => `${origins} named origins agree, as one report tells.`,
    "cred-independent": ({ origins }) => `${origins} established origins that do not all speak for one side agree.`,
    "cred-figures": ({ origins }) => `${origins} established origins agree on the event, not on its figures.`,
    "cred-one-side": ({ origins, side }) => `${origins} established origins agree; all speak for ${side}.`,
    "cred-contested": ({ origins }) => `${origins} established origins, and a denial or conflict between them.`,
    "cred-against": () => "A denial or a conflicting claim stands against it, and no second independent origin for it.",
    "cred-doubt": () => "One established origin, told with doubt.",
    "cred-party": () => "One established origin, a party that speaks of its own deeds or the enemy's losses.",
    "cred-apart": ({ origins }) =>
      `${origins} established origins, of which no two say the same of who did what; nothing contradicts them.`,
    "cred-single": () => "One established origin; nothing contradicts it, nothing confirms it.",
    "cred-state": () => "A state over time: each step has claimants of its own, they are not judged together.",

    "best-latest": () => "the latest figure of the most reliable source; of equals the lower",
    "best-ucdp": () => "UCDP: the figure of the most reliable source; where none is more reliable, the lower",
    "best-acled": () => "ACLED: the most conservative figure reported",

    "dated-past": ({ day, text }, say) =>
      `It tells of ${say.day(day)} ("${text}") as past, so it was published then or later.`,
    "dated-ago": ({ text, kind, place, day, from, until }, say) =>
      `It puts "${text}" what seems to be the ${say.kind(kind)} in ${place} of ${say.day(day)}, so it was published between ${say.day(from)} and ${say.day(until)}.`,
  },
};

const WHEN = { earlier: "earlier", "same-time": "at the same time", unknown: "at a time that is not known of both" };

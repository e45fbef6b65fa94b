import { type ReasonWords, several } from "./say.ts";

const origin = (plural: boolean): string =>
  plural ? "und fügen keinen Ursprung hinzu" : "und fügt keinen Ursprung hinzu";

export const de: ReasonWords = {
  small: {
    and: "und",
    others: (n, number) => (n === 1 ? "1 weitere Quelle" : `${number(n)} weitere`),
    unnamed: {
      publisher: "unbekannter Herausgeber",
      voice: "ungenannte Stimme",
      author: "eine verborgene Quelle",
      lineage: "ungenannte Stimmen",
    },
    inside: (who, publisher) => `${who} (in: ${publisher})`,
    forwarded: (who, publisher) => `${who} (weitergeleitet von ${publisher})`,
    bounds: (low, high, approx) =>
      low === high
        ? `${approx ? "etwa " : ""}${low}`
        : high === null
          ? `mindestens ${low}`
          : low === null
            ? `höchstens ${high}`
            : `${low} bis ${high}`,
    holds: (holder, share) => `${holder} hält ${share}`,
    notHeld: (holder) => `${holder} hält den Ort nicht`,
    share: {
      all: "den ganzen Ort",
      none: "nichts davon",
      some: "etwas davon",
      part: "einen Teil davon",
      notAll: "nicht den ganzen Ort",
    },
  },
  sentences: {
    "same-voice": ({ publishers, of, via }, say) =>
      `${say.names(publishers)} ${several(publishers) ? "stützen" : "stützt"} sich auf ${say.who(of)}${via.first.length > 0 ? `, vermittelt durch ${say.names(via)}` : ""}, ${origin(several(publishers))}.`,
    forward: ({ publishers, of }, say) =>
      `${say.names(publishers)} ${several(publishers) ? "leiten" : "leitet"} weiter (Quelle: ${say.who(of)}), ${origin(several(publishers))}.`,
    copy: ({ publishers, of, least, most, original }, say) =>
      `${several(publishers) ? "Die Berichte" : "Der Bericht"} von ${say.names(publishers)} ${several(publishers) ? "haben" : "hat"} ${say.percent(least, most)} des Wortlauts gemeinsam mit dem von ${say.who(of)}, ${WHEN[original]}.`,
    translation: ({ publishers, of, least, most, original }, say) =>
      `${several(publishers) ? "Die Berichte" : "Der Bericht"} von ${say.names(publishers)} ${several(publishers) ? "erzählen" : "erzählt"} ${say.percent(least, most)} derselben Aussagen in derselben Folge wie der von ${say.who(of)}, ${WHEN[original]}.`,
    citation: ({ publishers, of }, say) =>
      `${say.names(publishers)}, von anderen als Quelle genannt, ${several(publishers) ? "berufen" : "beruft"} sich auf ${say.who(of)}.`,
    "same-report": ({ publishers, of }, say) =>
      several(publishers)
        ? `${say.names(publishers)} nennen in denselben Berichten ${say.who(of)} als Quelle und fügen keine eigenen Ursprünge hinzu.`
        : `${say.names(publishers)} nennt im selben Bericht ${say.who(of)} als Quelle und fügt keinen eigenen Ursprung hinzu.`,
    indistinct: ({ voices, of, side }, say) =>
      `„${say.names(voices)}“ und „${say.who(of)}“ sprechen in zwei Sprachen für ${side}; kein Name unterscheidet sie.`,
    unnamed: ({ voices }, say) =>
      `${say.claimants(voices)}: Ohne Namen zeigt nichts, dass sie voneinander unabhängig sind.`,

    loop: ({ round }, say) => `Wer wen nennt, geht im Kreis: ${round.map(say.who).join(" → ")}.`,
    "self-confirmation": ({ first, later, round }, say) =>
      `${say.who(first)} berichtete zuerst und nennt später ${say.who(later)} als Quelle, von der ${say.who(first)} selbst genannt wird: eine Bestätigung durch sich selbst (${round.map(say.who).join(" → ")}).`,
    echo: ({ publishers, root }, say) =>
      `${say.number(publishers.first.length + publishers.more)} Herausgeber haben es allein von ${say.who(root)}: ${say.names(publishers)}.`,

    numbers: ({ a, b }, say) => `${say.said(a)}, ${say.said(b)}: beides zugleich geht nicht.`,
    "scope-party": ({ a, b, parties }, say) =>
      `${say.said(a)}, ${say.said(b)}: Sie gelten verschiedenen Seiten, ${parties[0]} und ${parties[1]}; beides ist möglich.`,
    "scope-place": ({ a, b, wide, narrow }, say) =>
      `${say.said(a)}, ${say.said(b)}: Eines gilt für ${wide}, das andere für ${narrow} darin; beides ist möglich.`,
    "scope-part": ({ a, b, part }, say) =>
      `${say.said(a)}, ${say.said(b)}: Eines gilt nur für einen Teil (${part}); beides ist möglich.`,
    "scope-losses": ({ a, b }, say) =>
      `${say.said(a)}, ${say.said(b)}: nur die Toten gegenüber allen Verlusten; beides ist möglich.`,
    total: ({ a, b }, say) =>
      `${say.said(a)}, ${say.said(b)}: Eines zählt über längere Zeit und schließt das andere ein.`,
    "update-source": ({ a, b, raised }, say) =>
      `${say.said(a)}, ${say.said(b)}: Dieselbe Quelle hat ihre Zahl ${raised ? "erhöht" : "berichtigt"}.`,
    "update-outlet": ({ a, b, raised }, say) =>
      `${say.said(a)}, ${say.said(b)}: Derselbe Herausgeber hat später ${raised ? "eine höhere Zahl genannt" : "seine Zahl berichtigt"}.`,
    "update-toll": ({ a, b }, say) => `${say.said(a)}, ${say.said(b)}: Später wurde eine höhere Zahl genannt.`,
    "denial-own": ({ by }, say) => `${say.claimant(by)} bestreitet später, was vorher dort stand.`,
    denial: ({ by, of, more }, say) =>
      `${say.claimant(by)} bestreitet, was ${say.claimants({ first: [of], more })} ${more > 0 ? "behaupten" : "behauptet"}.`,
    control: ({ sides: [a, b] }, say) =>
      `${say.claimants(a.claimants)}: ${say.held(a)}; zur selben Zeit ${say.claimants(b.claimants)}: ${say.held(b)}.`,

    "cred-unknown": () => "Alles daran ist unbekannter Herkunft.",
    "cred-one-report": ({ origins }) => `${origins} genannte Ursprünge stimmen überein, wie ein einziger Bericht sagt.`,
    "cred-independent": ({ origins }) =>
      `${origins} belegte Ursprünge, die nicht alle für eine Seite sprechen, stimmen überein.`,
    "cred-figures": ({ origins }) => `${origins} belegte Ursprünge sind sich im Ereignis einig, nicht in den Zahlen.`,
    "cred-one-side": ({ origins, side }) => `${origins} belegte Ursprünge stimmen überein; alle sprechen für ${side}.`,
    "cred-contested": ({ origins }) =>
      `${origins} belegte Ursprünge, dazwischen steht eine Bestreitung oder ein Widerspruch.`,
    "cred-against": () =>
      "Eine Bestreitung oder widersprechende Aussage steht dagegen, kein zweiter unabhängiger Ursprung dafür.",
    "cred-doubt": () => "Ein belegter Ursprung, mit Vorbehalt berichtet.",
    "cred-party": () => "Ein belegter Ursprung: eine Seite spricht von eigenen Taten oder Verlusten des Gegners.",
    "cred-apart": ({ origins }) =>
      `${origins} belegte Ursprünge, von denen keine zwei dasselbe darüber sagen, wer was tat; nichts widerspricht ihnen.`,
    "cred-single": () => "Ein belegter Ursprung; nichts widerspricht, nichts bestätigt.",
    "cred-state": () =>
      "Ein Zustand über die Zeit: Jede Stufe hat eigene Stimmen, sie werden nicht zusammen beurteilt.",

    "best-latest": () => "die jüngste Zahl der verlässlichsten Quelle; bei gleichen die niedrigere",
    "best-ucdp": () => "UCDP: die Zahl der verlässlichsten Quelle; ist keine verlässlicher, die niedrigere",
    "best-acled": () => "ACLED: die vorsichtigste genannte Zahl",

    "dated-past": ({ day, text }, say) =>
      `Er spricht vom ${say.day(day)} („${text}“) als vergangen, wurde also dann oder später veröffentlicht.`,
    "dated-ago": ({ text, kind, place, day, from, until }, say) =>
      `Er sagt „${text}“ von dem, was ${say.kind(kind)} in ${place} am ${say.day(day)} zu sein scheint, wurde also zwischen ${say.day(from)} und ${say.day(until)} veröffentlicht.`,
  },
};

const WHEN = {
  earlier: "der früher erschien",
  "same-time": "der gleichzeitig erschien",
  unknown: "wobei nicht von beiden bekannt ist, wann sie erschienen",
};

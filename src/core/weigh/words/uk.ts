import { type ReasonWords, several } from "./say.ts";

const origin = (plural: boolean): string =>
  plural ? "і не додають нового першоджерела" : "і не додає нового першоджерела";
const plural = new Intl.PluralRules("uk");
/** "1 джерело", "2 джерела", "5 джерел". */
const origins = (n: number): string =>
  `${n} ${{ one: "встановлене першоджерело", few: "встановлені першоджерела" }[plural.select(n) as "one"] ?? "встановлених першоджерел"}`;

export const uk: ReasonWords = {
  small: {
    and: "та",
    others: (n, number) => `ще ${number(n)}`,
    unnamed: {
      publisher: "невідомий видавець",
      voice: "неназваний голос",
      author: "приховане джерело",
      lineage: "неназвані голоси",
    },
    inside: (who, publisher) => `${who} (у «${publisher}»)`,
    forwarded: (who, publisher) => `${who} (переслано: ${publisher})`,
    bounds: (low, high, approx) =>
      low === high
        ? `${approx ? "близько " : ""}${low}`
        : high === null
          ? `щонайменше ${low}`
          : low === null
            ? `щонайбільше ${high}`
            : `від ${low} до ${high}`,
    holds: (holder, share) => `${holder} тримає ${share}`,
    notHeld: (holder) => `${holder} цього місця не тримає`,
    share: { all: "усе місце", none: "нічого", some: "якусь частку", part: "лише частину", notAll: "не все місце" },
  },
  sentences: {
    "same-voice": ({ publishers, of, via }, say) =>
      `${say.names(publishers)}: ${several(publishers) ? "спираються" : "спирається"} на слова джерела «${say.who(of)}»${via.first.length > 0 ? ` (через: ${say.names(via)})` : ""} ${origin(several(publishers))}.`,
    forward: ({ publishers, of }, say) =>
      `${say.names(publishers)}: ${several(publishers) ? "пересилають" : "пересилає"} допис (${say.who(of)}) ${origin(several(publishers))}.`,
    copy: ({ publishers, of, least, most, original }, say) =>
      `${say.names(publishers)}: ${say.percent(least, most)} тексту збігається з повідомленням «${say.who(of)}», ${WHEN[original]}.`,
    translation: ({ publishers, of, least, most, original }, say) =>
      `${say.names(publishers)}: ${say.percent(least, most)} тверджень ті самі й у тому самому порядку, що в «${say.who(of)}», ${WHEN[original]}.`,
    citation: ({ publishers, of }, say) =>
      `${say.names(publishers)}: на них посилаються інші, а самі вони посилаються на «${say.who(of)}».`,
    "same-report": ({ publishers, of }, say) =>
      `${say.names(publishers)}: у тому самому повідомленні джерелом названо «${say.who(of)}», тож власного першоджерела немає.`,
    indistinct: ({ voices, of, side }, say) =>
      `«${say.names(voices)}» та «${say.who(of)}» говорять за ${side} двома мовами; жодне ім’я їх не розрізняє.`,
    unnamed: ({ voices }, say) =>
      `${say.claimants(voices)}: без імен ніщо не показує, що вони незалежні одне від одного.`,

    loop: ({ round }, say) => `Посилання йдуть колом: ${round.map(say.who).join(" → ")}.`,
    "self-confirmation": ({ first, later, round }, say) =>
      `«${say.who(first)}» повідомляє першим, а згодом посилається на «${say.who(later)}», що взяло це звідти ж: підтвердження самого себе (${round.map(say.who).join(" → ")}).`,
    echo: ({ publishers, root }, say) =>
      `Усі видавці (${say.number(publishers.first.length + publishers.more)}) мають це лише від джерела «${say.who(root)}»: ${say.names(publishers)}.`,

    numbers: ({ a, b }, say) => `${say.said(a)}, ${say.said(b)}: обидва водночас неможливі.`,
    "scope-party": ({ a, b, parties }, say) =>
      `${say.said(a)}, ${say.said(b)}: ідеться про різні сторони, ${parties[0]} і ${parties[1]}, тож можливо і те, і те.`,
    "scope-place": ({ a, b, wide, narrow }, say) =>
      `${say.said(a)}, ${say.said(b)}: одне стосується «${wide}», інше — «${narrow}» у його межах, тож можливо і те, і те.`,
    "scope-part": ({ a, b, part }, say) =>
      `${say.said(a)}, ${say.said(b)}: одне стосується лише частини (${part}), тож можливо і те, і те.`,
    "scope-losses": ({ a, b }, say) =>
      `${say.said(a)}, ${say.said(b)}: лише вбиті проти всіх втрат, тож можливо і те, і те.`,
    total: ({ a, b }, say) => `${say.said(a)}, ${say.said(b)}: одне рахує за довший час і охоплює інше.`,
    "update-source": ({ a, b, raised }, say) =>
      `${say.said(a)}, ${say.said(b)}: те саме джерело ${raised ? "збільшило" : "виправило"} свою цифру.`,
    "update-outlet": ({ a, b, raised }, say) =>
      `${say.said(a)}, ${say.said(b)}: той самий видавець згодом ${raised ? "назвав більшу цифру" : "виправив свою цифру"}.`,
    "update-toll": ({ a, b }, say) => `${say.said(a)}, ${say.said(b)}: згодом названо більшу цифру.`,
    "denial-own": ({ by }, say) => `${say.claimant(by)} згодом заперечує те, що повідомлялося раніше.`,
    denial: ({ by, of, more }, say) =>
      `${say.claimant(by)} заперечує те, що ${more > 0 ? "стверджують" : "стверджує"} ${say.claimants({ first: [of], more })}.`,
    control: ({ sides: [a, b] }, say) =>
      `${say.claimants(a.claimants)}: ${say.held(a)}; водночас ${say.claimants(b.claimants)}: ${say.held(b)}.`,

    "cred-unknown": () => "Усе це невідомого походження.",
    "cred-one-report": ({ origins: n }) => `${origins(n)}, але про всі говорить одне повідомлення.`,
    "cred-independent": ({ origins: n }) => `${origins(n)}, не всі від однієї сторони, і вони згодні.`,
    "cred-figures": ({ origins: n }) => `${origins(n)}: згодні щодо події, але не щодо цифр.`,
    "cred-one-side": ({ origins: n, side }) => `${origins(n)}: згодні, але всі говорять за ${side}.`,
    "cred-contested": ({ origins: n }) => `${origins(n)}, а між ними заперечення або суперечність.`,
    "cred-against": () =>
      "Проти цього є заперечення чи суперечливе твердження, а другого незалежного першоджерела немає.",
    "cred-doubt": () => "Одне встановлене першоджерело, та й те із сумнівом.",
    "cred-party": () => "Одне встановлене першоджерело: сторона говорить про власні дії чи втрати ворога.",
    "cred-apart": ({ origins }) =>
      `Встановлені першоджерела: ${origins}; жодні два не кажуть того самого про те, хто що зробив; ніщо їм не суперечить.`,
    "cred-single": () => "Одне встановлене першоджерело; ніщо не суперечить, ніщо не підтверджує.",
    "cred-state": () => "Стан у часі: кожен крок має власних мовців, разом їх не оцінюють.",

    "best-latest": () => "остання цифра найнадійнішого джерела; серед рівних — менша",
    "best-ucdp": () => "UCDP: цифра найнадійнішого джерела; якщо надійнішого немає — менша",
    "best-acled": () => "ACLED: найобережніша з названих цифр",

    "dated-past": ({ day, text }, say) =>
      `Про ${say.day(day)} («${text}») тут мова як про минуле, тож опубліковано тоді або пізніше.`,
    "dated-ago": ({ text, kind, place, day, from, until }, say) =>
      `Слова «${text}» стосуються, здається, події (${say.kind(kind)}, ${place}, ${say.day(day)}), тож опубліковано між ${say.day(from)} і ${say.day(until)}.`,
  },
};

const WHEN = { earlier: "що вийшло раніше", "same-time": "що вийшло водночас", unknown: "час виходу обох невідомий" };

import type { Article } from "./html-articles.ts";

/** A page made of an article and of furniture: what must not be taken for the article. */
export interface Layout {
  readonly name: string;
  readonly page: (article: Article, furniture: Furniture) => string;
  /** Parts of the article that this layout leaves out. */
  readonly without?: readonly ("caption" | "quotation" | "subhead" | "lead")[];
}

/** Words of page furniture, numbered so that each can be found again; `add` remembers them. */
export class Furniture {
  readonly told: string[] = [];
  private readonly page: string;

  constructor(page: string) {
    this.page = page;
  }

  /** A piece of furniture: `kind` says what it is, its words are its own on this page. */
  add(kind: string): string {
    const words = `${kind} ${this.page} Nr. ${this.told.length + 1}`;
    this.told.push(words);
    return words;
  }

  list(count: number, kind: string, wrap: (words: string, at: number) => string): string {
    return Array.from({ length: count }, (_, at) => wrap(this.add(kind), at)).join("\n");
  }
}

const p = (words: string): string => `<p>${words}</p>`;
const ps = (article: Article): string => article.paragraphs.map(p).join("\n");
const head = ({ language, title }: Article): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title} | Beispielblatt</title></head>`;
const nav = (f: Furniture): string =>
  `<nav><ul>${f.list(12, "Rubrik", (words) => `<li><a href="#">${words}</a></li>`)}</ul></nav>`;
const footer = (f: Furniture): string =>
  `<footer><p>${f.add("Impressum und Datenschutz")}</p>${f.list(5, "Fußzeile", (words) => `<a href="#">${words}</a>`)}</footer>`;
const teasers = (f: Furniture, count: number): string =>
  f.list(
    count,
    "Teaser über einen ganz anderen Vorgang, der hier mit einem ganzen Satz angerissen wird,",
    (words) => `<div class="teaser"><h3><a href="#">${f.add("Überschrift")}</a></h3><p>${words}</p></div>`,
  );

export const LAYOUTS: readonly Layout[] = [
  {
    name: "semantic",
    page: (a, f) =>
      `${head(a)}<body><header>${nav(f)}</header><main><article><h1>${a.title}</h1><p class="lead">${a.lead}</p>
       <figure><img src="a.jpg" alt=""><figcaption>${a.caption}</figcaption></figure>${ps(a)}<h2>${a.subhead}</h2>
       <blockquote><p>${a.quotation}</p></blockquote></article><aside>${teasers(f, 5)}</aside></main>${footer(f)}</body></html>`,
  },
  {
    name: "divs with classes of a build tool",
    page: (a, f) =>
      `${head(a)}<body><div class="x1">${f.list(10, "Menü", (w) => `<div class="x2"><a href="#">${w}</a></div>`)}</div>
       <div class="x3"><div class="x4"><div class="x5">${a.title}</div><div class="x6">${a.lead}</div>
       ${a.paragraphs.map((w) => `<div class="x7"><div class="x8">${w}</div></div>`).join("")}
       <div class="x9">${a.subhead}</div><div class="x7">${a.quotation}</div></div></div>
       <div class="x10">${f.list(8, "Mehr Nachrichten vom Tage, kurz gefasst,", (w) => `<div class="x11"><a href="#">${w}</a></div>`)}</div></body></html>`,
    without: ["caption"],
  },
  {
    name: "line breaks instead of paragraphs",
    page: (a, f) =>
      `${head(a)}<body><table><tr><td>${f.list(9, "Link", (w) => `<a href="#">${w}</a><br>`)}</td><td><h1>${a.title}</h1>
       <b>${a.lead}</b><br><br>${[...a.paragraphs, a.quotation].join("<br><br>")}</td><td>${f.list(4, "Anzeige", p)}</td></tr></table></body></html>`,
    without: ["caption", "subhead"],
  },
  {
    name: "related stories inside the article",
    page: (a, f) =>
      `${head(a)}<body>${nav(f)}<article><h1>${a.title}</h1><p>${a.lead}</p>${p(a.paragraphs[0] ?? "")}
       <div class="related-articles"><h4>${f.add("Lesen Sie auch")}</h4><ul>${f.list(4, "Verwandte Meldung", (w) => `<li><a href="#">${w}</a></li>`)}</ul></div>
       ${a.paragraphs.slice(1).map(p).join("")}<div class="newsletter-box"><p>${f.add("Bestellen Sie unseren täglichen Brief mit allen Meldungen zum Thema, kostenlos und jederzeit kündbar,")}</p><form><button>OK</button></form></div>
       <h2>${a.subhead}</h2><blockquote>${a.quotation}</blockquote></article>${footer(f)}</body></html>`,
    without: ["caption"],
  },
  {
    name: "comments longer than the article",
    page: (a, f) =>
      `${head(a)}<body>${nav(f)}<div id="content"><h1>${a.title}</h1><p><strong>${a.lead}</strong></p>${ps(a)}<p>${a.quotation}</p></div>
       <div id="comments" class="comments"><h3>${f.add("Kommentare der Leser")}</h3>${f.list(15, "Ein Leser schreibt hier ausführlich seine Meinung, und zwar über mehrere Zeilen, mit Komma und Punkt, weil ihn das Thema bewegt;", (w) => `<div class="comment"><span class="author">${f.add("Leserin")}</span><p>${w}</p></div>`)}</div></body></html>`,
    without: ["caption", "subhead"],
  },
  {
    name: "cookie banner, share buttons, author box",
    page: (a, f) =>
      `${head(a)}<body><div id="cookie-banner" role="dialog"><p>${f.add("Wir verwenden Cookies und ähnliche Techniken, um Inhalte anzuzeigen, und bitten um Zustimmung,")}</p><button>OK</button></div>${nav(f)}
       <div class="post"><div class="post-header"><h1>${a.title}</h1><div class="share">${f.list(4, "Teilen", (w) => `<a href="#">${w}</a>`)}</div></div>
       <div class="entry-content"><p>${a.lead}</p>${ps(a)}<figure><img src="b.jpg" alt=""><figcaption>${a.caption}</figcaption></figure><h3>${a.subhead}</h3><p>${a.quotation}</p></div>
       <div class="author-box"><p>${f.add("Über die Verfasserin dieses Beitrags, die seit Jahren von dort berichtet,")}</p></div>
       <div class="tags">${f.list(5, "Schlagwort", (w) => `<a href="#">${w}</a>`)}</div></div>${footer(f)}</body></html>`,
  },
  {
    name: "live ticker",
    page: (a, f) =>
      `${head(a)}<body>${nav(f)}<main><h1>${a.title}</h1><p>${a.lead}</p><div class="liveblog">
       ${a.paragraphs.map((w, i) => `<section class="entry"><time>1${i}:05</time><h3>${f.add("Eintrag teilen")}</h3><p>${w}</p></section>`).join("")}
       <section class="entry"><time>19:30</time><p>${a.quotation}</p></section></div></main><aside>${teasers(f, 6)}</aside>${footer(f)}</body></html>`,
    without: ["caption", "subhead"],
  },
  {
    name: "a short report among many teasers",
    page: (a, f) =>
      `${head(a)}<body>${nav(f)}<div class="row"><div class="col main"><h1>${a.title}</h1><p>${a.lead}</p>${p(a.paragraphs[0] ?? "")}${p(a.paragraphs[1] ?? "")}</div>
       <div class="col side">${teasers(f, 14)}</div></div>${footer(f)}</body></html>`,
    without: ["caption", "subhead", "quotation"],
  },
  {
    name: "sections, each in a container of its own",
    page: (a, f) =>
      `${head(a)}<body>${nav(f)}<div class="story"><section><h1>${a.title}</h1><p>${a.lead}</p></section>
       ${a.paragraphs.map((w) => `<section class="block"><div class="inner"><p>${w}</p></div></section><div class="ad">${f.add("Anzeige")}</div>`).join("")}
       <section class="block"><h2>${a.subhead}</h2><div class="inner"><p>${a.quotation}</p></div></section></div>${footer(f)}</body></html>`,
    without: ["caption"],
  },
  {
    name: "an announcement as a list",
    page: (a, f) =>
      `${head(a)}<body><div class="topbar">${f.list(6, "Dienst", (w) => `<a href="#">${w}</a>`)}</div><div class="text"><h1>${a.title}</h1><p>${a.lead}</p><ul>${a.paragraphs.map((w) => `<li>${w}</li>`).join("")}</ul><p>${a.quotation}</p></div>
       <div class="sidebar"><h4>${f.add("Meistgelesen")}</h4><ol>${f.list(5, "Platz", (w) => `<li><a href="#">${w}</a></li>`)}</ol></div></body></html>`,
    without: ["caption", "subhead"],
  },
];

/** The parts of an article that a page of this layout must give. */
export function wantedOf(article: Article, { name, without = [] }: Layout): string[] {
  const paragraphs = name.startsWith("a short report") ? article.paragraphs.slice(0, 2) : article.paragraphs;
  const parts = (["lead", "quotation", "subhead", "caption"] as const).filter((part) => !without.includes(part));
  return [article.title, ...paragraphs, ...parts.map((part) => article[part])];
}

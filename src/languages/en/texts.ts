import type { Pattern } from "../../core/model/language.ts";

/** Abbreviations whose full stop ends no sentence. */
export const abbreviations: readonly string[] = ["mr", "mrs", "ms", "dr", "prof", "st", "sr", "jr", "rev", "hon", "messrs", "mt", "ft", "gen",
  "maj", "lt", "col", "capt", "sgt", "cpl", "pvt", "cmdr", "adm", "brig", "cdr", "comdr", "sfc", "spc", "ssg", "ens", "maj-gen", "lt-gen", "lt-col",
  "vice-adm", "pfc", "cwo", "msgt", "tsgt", "rear adm", "gov", "sen", "rep", "pres", "sec", "atty", "amb", "min", "dep", "asst", "supt", "det",
  "insp", "cllr", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur",
  "thurs", "fri", "sat", "sun", "u.s", "u.k", "u.n", "e.u", "u.a.e", "d.c", "a.m", "p.m", "e.g", "i.e", "etc", "vs", "approx", "ca", "cf", "al",
  "ed", "eds", "vol", "no", "nos", "art", "fig", "par", "p", "pp", "inc", "ltd", "corp", "co", "bros", "dept", "div", "govt", "intl", "univ", "est",
  "ave", "blvd", "rd", "sq", "km", "mi", "lb", "lbs", "oz", "hr", "hrs", "mins", "secs", "tel", "ext", "ala", "ariz", "ark", "calif", "colo",
  "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "md", "mass", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore",
  "pa", "tenn", "tex", "va", "vt", "wash", "wis", "wyo", "bn", "mn", "regt", "bde", "btn", "batt", "ret", "res"];

/** Line openers of what surrounds an article: links, subscriptions, credits. */
export const boilerplate: readonly Pattern[] = [
  "read also", "also read", "read more", "read more about", "read next", "read the full", "see also", "more on this", "more on this story",
  "related", "related articles", "related topics", "related stories", "related news",
  "recommended", "recommended for you", "you may also like", "you might also like", "most read", "most popular", "trending", "top stories",
  "latest news", "editor's picks", "editors' picks", "don't miss", "what to read next",
  "subscribe", "subscribe to", "sign up", "sign up for", "sign in", "log in", "register", "join us", "join our", "follow us", "follow us on",
  "follow", "like us on", "share", "share this", "share on", "tweet", "click here", "download the app", "get the app",
  "support us", "donate", "become a member", "advertisement", "advertising", "sponsored", "promoted", "story continues below",
  "article continues below", "continue reading", "continues after", "skip to", "skip advertisement",
  "photo:", "photo by", "photo credit", "image:", "image credit", "image source", "image caption", "media caption", "video caption", "picture:",
  "caption", "source:", "credit:", "file photo", "getty images", "watch:", "watch now", "watch the video", "listen:", "listen to",
  "all rights reserved", "copyright", "©", "terms of use", "terms of service", "terms and conditions", "privacy policy", "cookie policy", "cookies",
  "accept cookies", "we use cookies", "contact us", "about us", "newsletter", "our newsletter", "comments", "leave a comment", "post a comment",
  "view comments", "show more", "load more",
  "reporting by", "editing by", "additional reporting by", "writing by", "compiled by", "translated by", "by our", "our standards",
  "this article was", "this story was", "this story has been updated", "last updated", "first published", "published on", "updated on", "posted on",
  "notes to editors", "further information", "media enquiries", "media inquiries", "for further information", "press contact", "tags", "tags:",
  "topics", "topics:", "back to top", "home", "menu", "search", "print this", "email this", "print", "report a typo", "found a typo",
  "if you notice an error", "spotted an error", "our telegram", "our channel", "live updates", "live:", "key points", "key developments",
  "at a glance"];

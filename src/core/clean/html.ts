import { Readability } from "@mozilla/readability";
import type { Document, PassageRole, Remark } from "../model/document.ts";
import { remark } from "../model/remarks.ts";
import type { Hints, HtmlInput } from "../model/report.ts";
import { artefactsOf } from "./artefacts.ts";
import type { Element } from "./dom/nodes.ts";
import { type Page, pageOf } from "./dom/page.ts";
import { type Block, blocksOf, MARK } from "./html-blocks.ts";
import { metadataOf, type PageMetadata } from "./html-metadata.ts";
import { normalise } from "./normalise.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { markLead, type Ranked, rolesOf } from "./roles.ts";
import { assemble } from "./text.ts";

/**
 * A web page as a `Document`: all its visible text, block by block with a blank line between. What
 * Readability takes for the article keeps its role, the rest of the page is `boilerplate`. What the
 * page states about itself goes before the caller's hints, and these before what the page implies.
 */
export function cleanHtml(input: HtmlInput): Document {
  const document = pageOf(input.html);
  const page = input.whole ? NO_METADATA : metadataOf(document);
  const layout = blocksOf(document.body);
  const { blocks } = layout;
  const searched = !input.whole && layout.depth <= DEEPEST && document.depth <= DEEPEST_TAGS && layout.elements <= MOST;
  const article = searched ? articleMarks(document, blocks) : null;
  const text = blocks.map((block) => block.text).join("\n\n");
  const title = page.title ?? input.title ?? null;
  const ranked = rankBlocks(text, blocks, article, title);
  const remarks: Remark[] = [
    ...normalise(input.html).remarks,
    ...page.remarks,
    ...artefactsOf(text, ranked.filter(isProse)),
  ];
  if (document.flattened)
    remarks.push(
      remark("too-many-tags", "the page has more tags than can be kept; of its rest the words alone are taken"),
    );
  if (article === null && !input.whole && blocks.length > 0)
    remarks.push(remark("no-article", "no article recognised in the page; all of its text is taken"));
  return assemble(withPage(input, page, title), text, ranked, remarks);
}

const NO_METADATA: PageMetadata = {
  title: null,
  source: null,
  url: null,
  language: null,
  published: null,
  remarks: [],
};

/** Readability takes time with the cube of the depth; beyond these bounds a page is taken as a whole. */
const DEEPEST = 120;
const DEEPEST_TAGS = 300;
const MOST = 50_000;

const isProse = (passage: Ranked): boolean => passage.role !== "caption" && passage.role !== "boilerplate";

function withPage(input: HtmlInput, page: PageMetadata, title: string | null): Hints {
  return {
    id: input.id,
    from: input.from,
    title: title?.normalize("NFC") ?? null,
    source: page.source ?? input.source,
    url: page.url ?? input.url,
    published:
      [page.published, input.published].find((one) => one?.basis === "stated") ?? page.published ?? input.published,
    language: input.language ?? page.language,
    forwardedFrom: input.forwardedFrom,
    replyTo: input.replyTo,
    edited: input.edited,
    remarks: input.remarks,
  };
}

/**
 * The marks of the blocks that Readability keeps, or `null` where it finds no article. Readability rebuilds elements
 * and loses marks by it: a block whose words stand in the article is taken as well. What is a list of links or
 * furniture by its name is left out, unless too little were left.
 */
function articleMarks(document: Page, blocks: readonly Block[]): ReadonlySet<string> | null {
  const content = readable(document);
  if (content === null) return null;
  const marks = new Set(content.querySelectorAll("*").map((element) => element.getAttribute(MARK)));
  const words = folded(content.textContent);
  const lost = blocks.length * words.length <= MOST_COMPARED;
  const stands = ({ text }: Block): boolean => lost && text.length >= TELLING && words.includes(folded(text));
  const kept = blocks.filter((block) => marks.has(block.mark) || stands(block));
  const own = kept.filter((block) => !block.furniture && !(block.linked && !HEADINGS.has(block.tag)));
  const size = sizeOf(own);
  const chosen = size >= ENOUGH || size * 2 >= sizeOf(kept) ? own : kept;
  return chosen.length > 0 ? new Set(chosen.map((block) => block.mark)) : null;
}

/** Signs from which on words are told apart from others by chance. */
const TELLING = 12;
const MOST_COMPARED = 1e9;
/** Signs that make a report. */
const ENOUGH = 200;
const HEADINGS = new Set(["h1", "h2", "h3", "h4"]);
const folded = (words: string): string => words.replace(/\s+/g, "");
const sizeOf = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + block.text.length, 0);

/** The content Readability finds. It is recursive: a page nested too deeply for it has no article. */
function readable(document: Page): Element | null {
  const serializer = (node: unknown): Element => node as Element;
  try {
    return new Readability<Element>(document as never, { charThreshold: 200, serializer }).parse()?.content ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Places each block in the text and gives it a role: the element's own, else that of its words. */
function rankBlocks(
  text: string,
  blocks: readonly Block[],
  article: ReadonlySet<string> | null,
  title: string | null,
): Ranked[] {
  const byBlock = rolesOf(text, paragraphsOf(text), title);
  const owners = blocks.map((block) => outerRole(block, article, title));
  const roles = byBlock.map((passage) => owners[passage.block] ?? (passage.role === "lead" ? "body" : passage.role));
  markLead(roles);
  return byBlock.map((passage, i) => ({ ...passage, role: roles[i] as PassageRole }));
}

function outerRole(block: Block, article: ReadonlySet<string> | null, title: string | null): PassageRole | null {
  if (block.tag === "h1" || (title !== null && block.text === title)) return "headline";
  if (article !== null && !article.has(block.mark)) return "boilerplate";
  return TAG_ROLES[block.tag] ?? null;
}

const TAG_ROLES: Readonly<Record<string, PassageRole>> = {
  figcaption: "caption",
  blockquote: "quotation",
  h2: "headline",
  h3: "headline",
  h4: "headline",
  nav: "boilerplate",
  footer: "boilerplate",
};

/**
 * `npm run bench:warc [PAGES] [JOBS...]`: a WARC.gz of generated pages (default 100,000; the layouts and articles of
 * `npm run eval:html`, with menus and numbers of their own, about 10 KB each) is read by the command line with so many
 * workers (default: 1 and 2). Prints pages a second, processor time a
 * page (which says more on a machine that others use) and the memory of the whole process after each tenth.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { gzipSync } from "node:zlib";
import { ARTICLES } from "./html-articles.ts";
import { Furniture, LAYOUTS } from "./html-layouts.ts";
import { memoryOf, secondsOf } from "./processes.ts";

/** A page as an archive holds it: an article of its own numbers in one of the layouts, between two menus. */
function page(number: number): string {
  const layout = LAYOUTS[number % LAYOUTS.length] as (typeof LAYOUTS)[number];
  const article = ARTICLES[Math.floor(number / LAYOUTS.length) % ARTICLES.length] as (typeof ARTICLES)[number];
  const paragraphs = article.paragraphs.map((words) =>
    words.replace(/\d+/g, (digits) => String(Number(digits) + (number % 89))),
  );
  const menu = Array.from({ length: 60 }, (_, at) => `<li class="item"><a href="/r/${at}">Rubrik ${at}</a></li>`).join(
    "",
  );
  return layout
    .page({ ...article, title: `${article.title} (${number})`, paragraphs }, new Furniture(`S${number}`))
    .replace(/<body[^>]*>/, (body) => `${body}<nav><ul>${menu}</ul></nav>`)
    .replace("</body>", `<div><ul>${menu}</ul></div></body>`);
}

function record(number: number): Buffer {
  const block = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page(number)}`);
  const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://blatt.example/${number}\r\nWARC-Date: 2023-05-18T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n`;
  return gzipSync(Buffer.concat([Buffer.from(head), block, Buffer.from("\r\n\r\n")]), { level: 1 });
}

async function writeArchive(path: string, pages: number): Promise<void> {
  const stream = createWriteStream(path);
  for (let number = 0; number < pages; number++) if (!stream.write(record(number))) await once(stream, "drain");
  stream.end();
  await once(stream, "finish");
}

async function measure(path: string, pages: number, jobs: number): Promise<void> {
  const main = new URL("../src/apps/cli/main.ts", import.meta.url).pathname;
  const begun = performance.now();
  const child = spawn(process.execPath, [main, "read", path, "--format", "jsonl", "--jobs", String(jobs)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const memory: number[] = [];
  const processor: number[] = [];
  let read = 0;
  let claims = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    claims += (JSON.parse(line) as { claims: unknown[] }).claims.length;
    if (++read % Math.ceil(pages / 10) !== 0) continue;
    memory.push(memoryOf(child.pid));
    processor.push(secondsOf(child.pid));
  }
  // The first tenth holds the start and the packs.
  const each = (1000 * ((processor.at(-1) ?? 0) - (processor[0] ?? 0))) / (0.9 * pages);
  const seconds = (performance.now() - begun) / 1000;
  console.log(
    `--jobs ${jobs}: ${read} pages, ${claims} claims in ${seconds.toFixed(1)} s: ${(read / seconds).toFixed(0)} pages/s, ${each.toFixed(1)} ms of processor a page; MB after each tenth: ${memory.join(" ")}`,
  );
}

const [pages = 100_000, ...jobs] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), "lagebild-warc-"));
try {
  const path = join(folder, "pages.warc.gz");
  await writeArchive(path, pages);
  console.log(
    `${pages} pages, ${(statSync(path).size / 1e6).toFixed(1)} MB packed, the first of ${page(0).length} signs`,
  );
  for (const number of jobs.length > 0 ? jobs : [1, 2]) await measure(path, pages, number);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

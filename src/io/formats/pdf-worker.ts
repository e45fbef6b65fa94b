/** The worker of `pdf.ts`: takes the bytes of a PDF, sends a `PdfResult`. */
import { parentPort } from "node:worker_threads";
import { getDocumentProxy } from "unpdf";
import type { PdfResult } from "./pdf.ts";

parentPort?.on("message", async (bytes: Uint8Array) => parentPort?.postMessage(await resultOf(bytes)));

async function resultOf(bytes: Uint8Array): Promise<PdfResult> {
  try {
    return await read(bytes);
  } catch (error) {
    const { name, message } = error as Error;
    return { error: String(message).slice(0, 120).toWellFormed(), encrypted: name === "PasswordException" };
  }
}

async function read(bytes: Uint8Array): Promise<PdfResult> {
  const pdf = await getDocumentProxy(bytes, { disableFontFace: true, verbosity: 0 });
  const pages: string[] = [];
  let failed = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join(""));
    } catch {
      failed++;
    }
  }
  const { info } = (await pdf.getMetadata().catch(() => ({ info: {} }))) as { info: Record<string, unknown> };
  await pdf.cleanup();
  const textOf = (value: unknown): string | null =>
    typeof value === "string" && value.trim() !== "" ? value.trim() : null;
  return { pages, title: textOf(info.Title), created: textOf(info.CreationDate), failed };
}

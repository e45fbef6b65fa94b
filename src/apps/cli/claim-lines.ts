import type { Claim } from "../../core/model/claim.ts";
import { figures, mood, short, voices, when, where } from "./claim-text.ts";
import { displayWidth, shorten } from "./table.ts";

/** Claims as pairs of lines: what is said, and the words that say it. No line is wider than `width`. */
export function claimLines(claims: readonly Claim[], width: number): string {
  return claims.map((claim) => `${headOf(claim, width)}\n${quoteOf(claim, width)}\n`).join("");
}

function headOf(claim: Claim, width: number): string {
  const parts = [
    claim.kind,
    where(claim),
    when(claim),
    figures(claim),
    mood(claim),
    claim.review?.verdict?.is ?? "",
  ].filter((part) => part !== "");
  return shorten(`${short(claim.id)}  ${parts.join(" · ")}`, width);
}

function quoteOf(claim: Claim, width: number): string {
  const indent = " ".repeat(10);
  const behind = voices(claim);
  const source = behind === "" ? "" : ` — ${shorten(behind, Math.floor(width / 3))}`;
  const room = width - indent.length - displayWidth(source) - 2;
  return `${indent}"${shorten(claim.quote.replace(/\s+/g, " "), room)}"${source}`;
}

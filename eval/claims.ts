/**
 * Scores the claims with the scorer that lies beside the gold (`eval/score-claims.mjs` of the shared
 * folder): one-to-one matching, the kind equal and at least half of the shorter span covered.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { type Report, read } from "./read.ts";
import { filesOf, jsonl, sharedPath } from "./shared.ts";

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly right: number;
  readonly gold: number;
  readonly found: number;
}

export type ClaimScore = Readonly<Record<string, Rates>>;

/** Scores per file of gold, by the file's name without `.jsonl`; `null` where gold or scorer are missing. */
export function scoreClaims(path: string): Map<string, ClaimScore> | null {
  const scorer = sharedPath("eval", "score-claims.mjs");
  if (scorer === null) return null;
  const scores = new Map<string, ClaimScore>();
  const folder = mkdtempSync(join(tmpdir(), "lagebild-eval-"));
  try {
    for (const file of filesOf(path, ".jsonl")) {
      const predicted = join(folder, basename(file));
      writeFileSync(
        predicted,
        jsonl<Report>(file)
          .map((report) => JSON.stringify(read(report)))
          .join("\n"),
      );
      const printed = execFileSync(process.execPath, [scorer, file, predicted, "--json"], { encoding: "utf8" });
      scores.set(basename(file, ".jsonl"), JSON.parse(printed) as ClaimScore);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return scores;
}

/** The names of one table of rates, in its order. */
export const ROWS = [
  "claim (kind + span)",
  "whole claim",
  "slot places",
  "slot quantities",
  "slot innermost voice",
  "slot time (from-until)",
  "slot actor side",
  "slot polarity + modality",
  "slot hedge",
] as const;

/** Sums of several scores: right, gold and found are added, rates computed anew. */
export function total(scores: readonly ClaimScore[], row: string): Rates {
  const sum = (key: "right" | "gold" | "found"): number =>
    scores.reduce((all, score) => all + (score[row]?.[key] ?? 0), 0);
  const [right, gold, found] = [sum("right"), sum("gold"), sum("found")];
  const precision = found ? right / found : 0;
  const recall = gold ? right / gold : 0;
  return {
    precision,
    recall,
    f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0,
    right,
    gold,
    found,
  };
}

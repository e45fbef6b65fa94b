import type { Candidate } from "./candidates.ts";
import type { Scene } from "./scene.ts";

/** How far a word of refutation reaches to a mention inside a clause: "a fake about the strike". */
const REACH = 5;
/** The longest verdict behind a dash: "— чергова брехня". */
const VERDICT = 4;

/**
 * The word by which the text refutes what it tells, or -1: in the clause ("information on ... is a fake"), right before
 * "that" ("no evidence that ..."), in the verdict behind it ("Berichte, X sei gefallen, sind falsch"), before a colon ("Fake: ...") or behind a closing dash ("... – фейк"). Words of denial that are cues of a voice count there, not here.
 */
export function refutationOf(scene: Scene, { clause, action, nominal }: Candidate): number {
  const inside = refuting(scene, nominal ? Math.max(clause.from, action.from - REACH) : clause.from, clause.to);
  if (inside >= 0 && (!nominal || inside < action.from)) return inside;
  const head = scene.begins(clause.from, "complementisers")
    ? refuting(scene, clause.from - REACH, clause.from - 1)
    : -1;
  if (head >= 0) return head;
  const behind = scene.word(clause.to) === "," && scene.is(clause.to + 1, "auxiliaries") ? clause.to + 1 : -1;
  const predicate = behind >= 0 ? refuting(scene, behind, scene.tokens.length) : -1;
  if (predicate >= 0) return predicate;
  const colon = lastSign(scene, /^:$/, clause.from);
  const title = colon > 0 && colon <= clause.from ? refuting(scene, 0, colon) : -1;
  if (title >= 0 && !acts(scene, colon)) return title;
  const dash = lastSign(scene, /^[–—-]$/, scene.tokens.length);
  const verdict = dash >= clause.to ? refuting(scene, dash + 1, scene.tokens.length) : -1;
  return verdict >= 0 && scene.tokens.length - dash <= VERDICT + 1 ? verdict : -1;
}

function refuting(scene: Scene, from: number, to: number): number {
  for (let at = Math.max(0, from); at < to; at++) {
    if (!scene.begins(at, "refutations") || scene.report(at)?.entry.act === "deny" || scene.action(at)) continue;
    if (!scene.is(at - 1, "negations")) return at;
  }
  return -1;
}

function lastSign(scene: Scene, sign: RegExp, before: number): number {
  for (let at = before - 1; at >= 0; at--) if (sign.test(scene.word(at))) return at;
  return -1;
}

function acts(scene: Scene, to: number): boolean {
  for (let at = 0; at < to; at++) if (scene.action(at)) return true;
  return false;
}

import type { Clause } from "./clauses.ts";
import { endsWith, type Scene } from "./scene.ts";

/** "..., sich zu stellen", "..., das Lager aufzugeben": an infinitive with its mark ends the clause. */
export function isInfinitive(scene: Scene, clause: { readonly from: number; readonly to: number }): boolean {
  const { from } = clause;
  let { to } = clause;
  while (to > from && scene.token(to - 1).shape === "punct") to--;
  const { infinitiveMarks, particles } = scene.pack.grammar;
  if (!scene.pack.morphology.capitalNouns || to - from < 2) return false;
  if (infinitiveMarks.includes(scene.word(to - 2))) return true;
  const last = scene.word(to - 1);
  return (
    endsWith(last, ["en", "ern", "eln", "tun"]) &&
    particles.some(
      (particle) => last.startsWith(particle) && infinitiveMarks.some((mark) => last.startsWith(mark, particle.length)),
    )
  );
}

/** A clause that can be what is said: a complement, an infinitive, or one in indirect mood. */
export function isContentClause(scene: Scene, clause: Clause): boolean {
  if (clause.role === "complement" || isInfinitive(scene, clause)) return true;
  for (let at = clause.from; at < clause.to; at++)
    if (scene.pack.grammar.subjunctives.includes(scene.word(at))) return true;
  return false;
}

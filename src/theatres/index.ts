import type { Theatre } from "../core/model/theatre.ts";
import { levant } from "./levant/index.ts";
import { ukraine } from "./ukraine/index.ts";
import { world } from "./world/index.ts";

/** Entries of both; where ids are equal the later one stands. */
function joined<T extends { readonly id: string }>(earlier: readonly T[], later: readonly T[]): T[] {
  return [...new Map([...earlier, ...later].map((entry) => [entry.id, entry])).values()];
}

/** A theatre on the ground of general knowledge: its own entries take precedence, its id and bounds stay. */
export function combine(base: Theatre, theatre: Theatre): Theatre {
  return {
    ...theatre,
    places: joined(base.places, theatre.places),
    parties: joined(base.parties, theatre.parties),
    persons: joined(base.persons, theatre.persons),
    equipment: joined(base.equipment, theatre.equipment),
    sources: joined(base.sources, theatre.sources),
    decoys: [...base.decoys, ...theatre.decoys],
    rubrics: [...new Set([...(base.rubrics ?? []), ...(theatre.rubrics ?? [])])],
    fronts: [...(base.fronts ?? []), ...(theatre.fronts ?? [])],
  };
}

/** All theatres, each with the knowledge of the world beneath it. The only list. */
export const theatres: readonly Theatre[] = [combine(world, levant), combine(world, ukraine)];

/** All of them in one, for reports whose war is not known beforehand. */
export const theatre: Theatre = { ...theatres.reduce(combine, world), id: "all", name: "All theatres", bounds: [-180, -90, 180, 90] };

export { levant, ukraine, world };

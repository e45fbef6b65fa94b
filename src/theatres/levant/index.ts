import type { Theatre } from "../../core/model/theatre.ts";
import { decoys } from "./decoys.ts";
import { equipment } from "./equipment.ts";
import { parties } from "./parties.ts";
import { persons } from "./persons.ts";
import { places } from "./places.ts";
import { sources } from "./sources.ts";

/** The wars in Iraq, Syria, Israel, Gaza, Lebanon and Yemen since 2003, with their neighbours, Libya and Afghanistan. */
export const levant: Theatre = {
  id: "levant",
  name: "Levant",
  bounds: [8, -6, 78, 43],
  languages: ["en"],
  places, parties, persons, equipment, sources, decoys,
  fronts: [["COAL", "IS"], ["IQ", "IS"], ["SDF", "IS"], ["IL", "HAM"], ["IL", "HEZ"]],
};

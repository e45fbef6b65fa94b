import type { Theatre } from "../../core/model/theatre.ts";
import { decoys } from "./decoys.ts";
import { equipment } from "./equipment.ts";
import { parties } from "./parties.ts";
import { readable, readableParties } from "./patterns.ts";
import { persons } from "./persons.ts";
import { places } from "./places.ts";
import { sources } from "./sources.ts";

/** The wars in Iraq, Syria, Israel, Gaza, Lebanon and Yemen since 2003, with their neighbours, Libya and Afghanistan. */
export const levant: Theatre = {
  id: "levant",
  name: "Levant",
  bounds: [8, -6, 78, 43],
  languages: ["en"],
  places: readable(places),
  parties: readableParties(parties),
  persons: readable(persons),
  equipment: readable(equipment),
  sources: readable(sources),
  decoys: readable(decoys),
};

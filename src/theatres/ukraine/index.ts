import type { Theatre } from "../../core/model/theatre.ts";
import { decoys } from "./decoys.ts";
import { equipment } from "./equipment.ts";
import { parties } from "./parties.ts";
import { persons } from "./persons.ts";
import { places } from "./places.ts";
import { sources } from "./sources.ts";

/** The war of Russia against Ukraine since 2014. */
export const ukraine: Theatre = {
  id: "ukraine",
  name: "Ukraine",
  bounds: [19, 41, 62, 70],
  languages: ["uk", "ru"],
  places, parties, persons, equipment, sources, decoys,
  fronts: [["UA", "RU"]],
  rubrics: ["Специальная военная операция России", "Спецоперация на Украине", "Военная операция на Украине", "Война в Украине", "Война с Россией", "Війна в Україні", "Війна з Росією"],
};

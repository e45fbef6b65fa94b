import type { PlaceEntry } from "../../core/model/theatre.ts";
import { places as iraq } from "./places-iraq.ts";
import { places as israel } from "./places-israel.ts";
import { places as lebanon } from "./places-lebanon.ts";
import { places as neighbours } from "./places-neighbours.ts";
import { places as syria } from "./places-syria.ts";
import { places as yemen } from "./places-yemen.ts";

export const places: readonly PlaceEntry[] = [...iraq, ...syria, ...israel, ...lebanon, ...yemen, ...neighbours];

import type { PlaceEntry } from "../../core/model/theatre.ts";
import { donetsk } from "./places-donetsk.ts";
import { regions } from "./places-regions.ts";
import { seats } from "./places-seats.ts";

/** All places of the theatre, written by hand, by oblast. */
export const places: readonly PlaceEntry[] = [...regions, ...seats, ...donetsk];

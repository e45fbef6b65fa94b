import type { PlaceEntry } from "../../core/model/theatre.ts";
import { belarusAndMoldova } from "./places-belarus.ts";
import { centre } from "./places-centre.ts";
import { chernihiv } from "./places-chernihiv.ts";
import { crimea } from "./places-crimea.ts";
import { dnipropetrovsk } from "./places-dnipropetrovsk.ts";
import { donetsk } from "./places-donetsk.ts";
import { foreignRegions } from "./places-foreign-regions.ts";
import { kharkiv } from "./places-kharkiv.ts";
import { kherson } from "./places-kherson.ts";
import { kyiv } from "./places-kyiv.ts";
import { luhansk } from "./places-luhansk.ts";
import { mykolaiv } from "./places-mykolaiv.ts";
import { tellApart } from "./places-namesakes.ts";
import { odesa } from "./places-odesa.ts";
import { raions } from "./places-raions.ts";
import { regions } from "./places-regions.ts";
import { russia } from "./places-russia.ts";
import { russiaBorder } from "./places-russia-border.ts";
import { seats } from "./places-seats.ts";
import { sumy } from "./places-sumy.ts";
import { west } from "./places-west.ts";
import { zaporizhzhia } from "./places-zaporizhzhia.ts";

/** All places of the theatre, written by hand, by oblast; what is easily mistaken is found with its noun only. */
export const places: readonly PlaceEntry[] = [
  ...regions, ...raions, ...seats,
  ...donetsk, ...luhansk, ...kharkiv, ...zaporizhzhia, ...kherson, ...mykolaiv, ...dnipropetrovsk,
  ...sumy, ...chernihiv, ...kyiv, ...crimea,
  ...odesa, ...centre, ...west,
  ...foreignRegions, ...russiaBorder, ...russia, ...belarusAndMoldova,
].map(tellApart);

import type { PlaceEntry } from "../../core/model/theatre.ts";
import { rowsOf, slug } from "../rows.ts";

/** The rows of a Russian region, by the slug of its seat: `russian("belgorod")`; krais and republics name their id. */
export function russian(seat: string, within = `${seat}-oblast`): ReturnType<typeof rowsOf> {
  return rowsOf({ within, country: "RU", suffix: seat, official: "ru" });
}

/** The rows of a Belarusian region, by the slug of its seat. */
export function belarusian(seat: string): ReturnType<typeof rowsOf> {
  return rowsOf({ within: `${seat}-oblast`, country: "BY", suffix: seat, official: "ru" });
}

type Spelled = readonly [en: string, de: string, uk: string, ru: string];

/** An air base: its name in four languages. `alone`: the bare name means the base too ("Olenya"). */
export function airfield(within: string, country: string, [en, de, uk, ru]: Spelled, lat: number, lon: number, alone = false): PlaceEntry {
  const bare = (name: string): string[] => (alone ? [name] : []);
  return {
    id: `${slug(en)}-airfield`, kind: "facility", name: `${en} air base`, lat, lon, radius: 2.5, within, country,
    names: {
      en: [`${en} air base`, `${en} airbase`, `${en} airfield`, `${en} military airfield`, ...bare(en)],
      de: [`Luftwaffenstützpunkt ${de}`, `Flugplatz ${de}`, `Militärflugplatz ${de}`, `Luftwaffenbasis ${de}`, ...bare(de)],
      uk: [`аеродром «${uk}»`, `аеродром ${uk}`, `авіабаза «${uk}»`, `авіабаза ${uk}`, ...bare(uk)],
      ru: [`аэродром «${ru}»`, `аэродром ${ru}`, `авиабаза «${ru}»`, `авиабаза ${ru}`, ...bare(ru)],
    },
  };
}

/** An oil refinery by its town in English and German and its adjective in Ukrainian and Russian ("Туапсинський"). */
export function refinery(within: string, country: string, [en, de, uk, ru]: Spelled, lat: number, lon: number): PlaceEntry {
  return {
    id: `${slug(en)}-refinery`, kind: "facility", name: `${en} refinery`, lat, lon, radius: 2, within, country,
    names: {
      en: [`${en} refinery`, `${en} oil refinery`],
      de: [`Raffinerie ${de}`, `Ölraffinerie ${de}`, `Raffinerie in ${de}`, `Raffinerie von ${de}`],
      uk: [`${uk} НПЗ`, `${uk} нафтопереробний завод`],
      ru: [`${ru} НПЗ`, `${ru} нефтеперерабатывающий завод`],
    },
  };
}

/** A works, a store, a base: names in four languages, the first English one is preferred. */
export function works(id: string, within: string, country: string, lat: number, lon: number, radius: number, en: readonly string[], de: readonly string[], uk: readonly string[], ru: readonly string[]): PlaceEntry {
  return { id, kind: "facility", name: en[0] ?? id, lat, lon, radius, within, country, names: { en, de, uk, ru } };
}

import type { Theatre } from "../../src/core/model/theatre.ts";

/** An imaginary war on an imaginary island: the smallest whole theatre. */
export const invented: Theatre = {
  id: "invented",
  name: "Sandelund",
  bounds: [-31, 50, -29, 52],
  languages: ["en"],
  places: [
    {
      id: "invented-sandelund",
      kind: "region",
      name: "Sandelund",
      lat: 51.0,
      lon: -30.0,
      radius: 60,
      names: { en: ["Sandelund"], de: ["Sandelund"], uk: ["Санделунд"], ru: ["Санделунд"] },
    },
    {
      id: "invented-vennhavn",
      kind: "city",
      name: "Vennhavn",
      lat: 51.2,
      lon: -30.1,
      radius: 5,
      population: 120_000,
      names: { en: ["Vennhavn", "Vennhaven"], de: ["Vennhavn"], uk: ["Веннгавн"], ru: ["Веннхавн"] },
      former: { en: ["Port Albert"], de: ["Albertshafen"] },
      within: "invented-sandelund",
    },
    {
      id: "invented-orrby",
      kind: "town",
      name: "Orrby",
      lat: 50.9,
      lon: -29.8,
      radius: 2.5,
      population: 14_000,
      names: { en: ["Orrby"], de: ["Orrby"], uk: ["Оррбю"], ru: ["Оррбю"] },
      within: "invented-sandelund",
    },
    {
      id: "invented-tolk-bridge",
      kind: "facility",
      name: "Tolk Bridge",
      lat: 51.05,
      lon: -30.02,
      radius: 0.5,
      names: { en: ["Tolk Bridge"], de: ["Tolkbrücke"], uk: ["Міст Толк"], ru: ["Мост Толк"] },
      within: "invented-sandelund",
    },
    {
      id: "invented-tolk",
      kind: "river",
      name: "Tolk",
      lat: 51.0,
      lon: -30.0,
      radius: 30,
      names: { en: ["River Tolk", "Tolk"], de: ["Tolk"], uk: ["Толк"], ru: ["Толк"] },
      within: "invented-sandelund",
    },
  ],
  parties: [
    {
      id: "invented-crown",
      side: "CRN",
      name: "Crown of Sandelund",
      kind: "state",
      nouns: {
        en: ["royal guard", "crown forces"],
        de: ["kronwache*", "krontruppen"],
        uk: ["королівськ* гварді*"],
        ru: ["королевск* гварди*"],
      },
      adjectives: { en: ["royalist"], de: ["königstreu*"], uk: ["роялістськ*"], ru: ["роялистск*"] },
    },
    {
      id: "invented-league",
      side: "LEA",
      name: "Fisher League",
      kind: "force",
      nouns: {
        en: ["fisher league", "leaguers"],
        de: ["fischerbund*", "bündler*"],
        uk: ["рибальськ* ліг*"],
        ru: ["рыбацк* лиг*"],
      },
    },
  ],
  persons: [
    {
      id: "invented-halda",
      name: "Ingrid Halda",
      side: "CRN",
      names: { en: ["ingrid halda", "halda"], de: ["halda*"], uk: ["гальд*"], ru: ["хальд*"] },
    },
    {
      id: "invented-brekk",
      name: "Tor Brekk",
      side: "LEA",
      names: { en: ["tor brekk", "brekk"], de: ["brekk*"], uk: ["брекк*"], ru: ["брекк*"] },
    },
  ],
  equipment: [
    {
      id: "invented-skua",
      means: "drone",
      name: "Skua",
      side: "LEA",
      names: { en: ["skua"], de: ["skua*"], uk: ["скуа"], ru: ["скуа"] },
    },
  ],
  sources: [
    {
      id: "invented-gazette",
      name: "Vennhavn Gazette",
      kind: "newspaper",
      names: { en: ["vennhavn gazette"], de: ["vennhavn gazette"], uk: ["веннгавн газет"], ru: ["веннхавн газетт"] },
    },
  ],
  decoys: [
    { names: { en: ["orrby stew"], de: ["orrby-eintopf*"] }, hides: ["place"], why: "a dish named after the town" },
  ],
};

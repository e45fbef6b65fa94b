import type { EvidenceEntry } from "../../core/model/language.ts";

/** What a claim can rest on. */
export const evidence: readonly EvidenceEntry[] = [
  {
    evidence: "video",
    noun: [
      "video*", "videoaufnahme*", "videoaufzeichnung*", "videomaterial*", "videobotschaft*", "videoclip*", "amateurvideo*", "handyvideo*",
      "filmaufnahme*", "filmmaterial*", "drohnenaufnahme*", "drohnenvideo*", "fernsehbilder*", "fernsehaufnahme*", "tonaufnahme*",
      "mitschnitt*", "überwachungskamera*", "livestream*",
    ],
  },
  {
    evidence: "photo",
    noun: ["foto*", "fotografie*", "lichtbild*", "luftaufnahme*", "luftbild*", "bildaufnahme*", "bildmaterial*", "fotoaufnahme*", "handyfoto*", "pressefoto*", "schnappschuss*", "schnappschüsse*"],
  },
  { evidence: "satellite", noun: ["satellitenbild*", "satellitenaufnahme*", "satellitenfoto*", "satellitendaten", "satellitenbildmaterial*"] },
  { evidence: "eyewitness", noun: ["augenzeuge*", "augenzeugenbericht*", "zeuge*", "zeugenaussage*", "augenzeugenaussage*", "ohrenzeuge*", "zeugenbericht*"] },
  {
    evidence: "document",
    noun: [
      "dokument*", "geheimdokument*", "akte*", "protokoll*", "vernehmungsprotokoll*", "gutachten*", "obduktionsbericht*", "untersuchungsbericht*",
      "abschlussbericht*", "geheimdienstbericht*", "bekennerschreiben*", "sterbeurkunde*", "totenschein*", "unterlagen", "statistik*", "namensliste*", "funkspruch*", "funksprüche*",
    ],
  },
];

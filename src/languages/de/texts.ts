import type { Pattern } from "../../core/model/language.ts";

/** Abbreviations whose full stop ends no sentence. */
export const abbreviations: readonly string[] = [
  "abs", "abt", "adm", "allg", "art", "aufl", "bspw", "btl", "brig", "bzgl", "bzw", "ca", "co", "corp", "dipl", "dir", "div", "dr", "dt", "ebd", "ehem",
  "engl", "etc", "ev", "evtl", "exkl", "ff", "fr", "frz", "geb", "gef", "gefr", "gen", "ggf", "gest", "hauptm", "hr", "hrsg", "inkl", "insb", "insbes", "ing",
  "int", "jh", "jhd", "jr", "kan", "kap", "kath", "kdr", "kgl", "kp", "lt", "ltd", "maj", "max", "min", "mind", "mio", "mrd", "mill", "nr", "nördl", "o", "obgl",
  "oblt", "offz", "östl", "phil", "pol", "prof", "rd", "red", "reg", "rgt", "röm", "russ", "s", "schwed", "sen", "sgt", "sog", "spez", "st", "std", "stellv", "str",
  "südl", "tel", "tsd", "u", "uffz", "ugs", "ukr", "univ", "urspr", "usf", "usw", "v", "vers", "vgl", "vizepräs", "vorm", "vs", "westl", "z", "zt", "zw", "zzgl",
  "d", "h", "i", "a", "b", "e", "f", "m", "p", "jan", "feb", "mär", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dez", "mo", "di", "mi", "do", "fr", "sa", "so",
];

/** Openers of lines that are no report. */
export const boilerplate: readonly Pattern[] = [
  "lesen sie auch", "lesen sie hier", "lesen sie mehr", "lesen sie dazu", "lesen sie weiter", "auch interessant", "das könnte sie auch interessieren", "mehr zum thema", "mehr dazu",
  "mehr lesen", "weiterlesen", "zum thema", "zum artikel", "siehe auch", "hier lesen", "hier geht es", "hier klicken", "klicken sie", "jetzt lesen", "jetzt abonnieren", "abonnieren sie",
  "folgen sie uns", "folgt uns", "newsletter", "zum newsletter", "melden sie sich", "jetzt anmelden", "anzeige", "werbung", "advertisement", "teilen sie", "artikel teilen", "teilen auf",
  "per e-mail", "artikel drucken", "drucken", "kommentare", "kommentar schreiben", "diskutieren sie", "leserbriefe", "quelle", "quellen", "bildquelle", "bildrechte", "foto", "fotos", "bild", "symbolbild",
  "symbolfoto", "archivbild", "archivfoto", "copyright", "alle rechte vorbehalten", "impressum", "datenschutz", "cookies", "wir verwenden cookies", "nutzungsbedingungen", "redaktion", "themen",
  "schlagworte", "schlagwörter", "stichworte", "tags", "kategorien", "veröffentlicht in", "themenverwandte artikel", "externe links", "weblinks", "einzelnachweise", "über den autor", "zur startseite",
  "startseite", "zurück zur", "video ansehen", "videobeitrag", "audio anhören", "zum video", "zur bildergalerie", "bildergalerie", "liveticker", "zum liveticker", "spenden sie", "unterstützen sie uns",
  "unsere empfehlung", "empfohlener externer inhalt", "externer inhalt", "meistgelesen", "top-themen", "passend zum thema", "unterstütze uns", "abonniert", "teilt diesen", "kanal abonnieren",
];

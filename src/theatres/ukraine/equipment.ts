import type { Means } from "../../core/model/claim.ts";
import type { EquipmentEntry } from "../../core/model/theatre.ts";

type Patterns = readonly string[];

/** Launchers and air defence systems: what is fired from them flies, they do not. */
const GROUND: ReadonlySet<string> = new Set(["s-300", "s-400", "s-200", "bastion", "javelin", "nlaw", "stugna", "kornet", "stinger", "igla", "verba", "tow", "milan", "patriot", "iris-t", "nasams", "hawk", "samp-t", "crotale", "buk", "tor", "pantsir", "osa", "strela", "himars", "mlrs", "grad", "smerch", "uragan", "tornado", "tos", "vampire-mlrs", "rpg"]);

/** A row: id, name, means, patterns in English, Ukrainian, Russian; German ones where they differ from English. */
function item(id: string, name: string, means: Means, en: Patterns, uk: Patterns, ru: Patterns, more: { readonly de?: Patterns; readonly side?: string } = {}): EquipmentEntry {
  return { id, name, means, ...(more.side ? { side: more.side } : {}), ...(GROUND.has(id) ? { ground: true as const } : {}), names: { en, de: [...en, ...(more.de ?? [])], uk: [...en, ...uk], ru: [...en, ...ru] } };
}

/** Missile names with a number: "X-101" is written with Latin Kh, X and Cyrillic Х, with and without a hyphen. */
function kh(number: string, name: string): EquipmentEntry {
  return item(`kh-${number}`, name, "missile", [`kh-${number}`, `ch-${number}`, `x-${number}`, `kh${number}`, `x${number}`], [`х-${number}`, `х${number}`], [`х-${number}`, `х${number}`], { side: "RU" });
}

/** Designs of a bureau with a number, in Latin and Cyrillic: "Su-34", "Су-34", "Су34". */
function model(latin: string, cyrillic: string, number: string, means: Means, extra: { readonly en?: Patterns; readonly uk?: Patterns; readonly ru?: Patterns; readonly de?: Patterns; readonly side?: string } = {}): EquipmentEntry {
  const low = latin.toLowerCase(), cyr = cyrillic.toLowerCase(), russian = cyr.replace(/і/g, "и");
  return item(`${low}-${number.toLowerCase()}`, `${latin}-${number}`, means, [`${low}-${number}`, `${low}${number}`, ...(extra.en ?? [])], [`${cyr}-${number}`, `${cyr}${number}`, ...(extra.uk ?? [])], [`${russian}-${number}`, `${russian}${number}`, ...(extra.ru ?? [])], extra);
}

const DRONES: readonly EquipmentEntry[] = [
  item("shahed", "Shahed", "drone", ["shahed*", "shaheds", "shahed-136", "shahed-131", "geran", "geran-2", "geran-1", "gerbera", "gerbera drone"], ["шахед*", "шахід*", "шахеда", "герань", "герань-2", "герані", "гераней", "геранями", "гербер*", "мопед*"], ["шахед*", "шахид*", "герань", "герань-2", "герани", "гераней", "геранями", "гербер*", "мопед*"], { side: "RU", de: ["schahed*", "schahed-drohne*", "shahed-drohne*", "shahed-136", "kamikazedrohne*", "kamikaze-drohne*"] }),
  item("lancet", "Lancet", "drone", ["lancet", "lancets", "lancet-3"], ["ланцет*"], ["ланцет*"], { side: "RU", de: ["lanzet*"] }),
  item("orlan", "Orlan-10", "drone", ["orlan", "orlan-10", "orlan-30", "orlans"], ["орлан*", "орлан-10", "орлан-30"], ["орлан*", "орлан-10", "орлан-30"], { side: "RU" }),
  item("zala", "ZALA", "drone", ["zala"], ["зала", "зали"], ["зала"], { side: "RU" }),
  item("supercam", "Supercam", "drone", ["supercam"], ["суперкам*"], ["суперкам*"], { side: "RU" }),
  item("eleron", "Eleron-3", "drone", ["eleron", "eleron-3"], ["елерон*", "елерон-3"], ["элерон*", "элерон-3"], { side: "RU" }),
  item("forpost", "Forpost", "drone", ["forpost"], ["форпост*"], ["форпост*"], { side: "RU" }),
  item("orion", "Orion", "drone", ["orion drone", "inokhodets"], ["оріон*", "іноходець"], ["орион*", "иноходец*"], { side: "RU" }),
  item("mohajer", "Mohajer-6", "drone", ["mohajer", "mohajer-6"], ["мохаджер*", "мохаджер-6"], ["мохаджер*", "мохаджер-6"], { side: "RU" }),
  item("kub", "Kub-BLA", "drone", ["kub-bla", "kub drone"], ["куб-бла"], ["куб-бла"], { side: "RU" }),
  item("molniya", "Molniya", "drone", ["molniya"], ["молнія", "молнії", "молній", "молнія-1"], ["молния", "молнии", "молний", "молния-1"], { side: "RU", de: ["molnija"] }),
  item("mavic", "Mavic", "drone", ["mavic", "mavics", "dji mavic", "dji"], ["мавік*"], ["мавик*"]),
  item("fpv", "FPV drone", "drone", ["fpv", "fpvs", "fpv-drone", "fpv drone", "fpv drones"], ["фпв", "fpv-дрон*", "фпв-дрон*"], ["фпв", "fpv-дрон*", "фпв-дрон*"], { de: ["fpv-drohne*"] }),
  item("bayraktar", "Bayraktar TB2", "drone", ["bayraktar", "bayraktars", "tb2", "bayraktar tb2"], ["байрактар*"], ["байрактар*"], { side: "UA" }),
  item("switchblade", "Switchblade", "drone", ["switchblade", "switchblades"], ["світчблейд*"], ["свитчблейд*"], { side: "UA" }),
  item("phoenix-ghost", "Phoenix Ghost", "drone", ["phoenix ghost"], ["фенікс гост"], ["феникс гост"], { side: "UA" }),
  item("baba-yaga", "Baba Yaga (Vampire)", "drone", ["baba yaga", "vampire drone"], ["баба яга", "баби яги", "вампір*"], ["баба яга", "бабы яги", "баб-яг"], { side: "UA" }),
  item("liutyi", "Liutyi", "drone", ["liutyi", "lyuty", "an-196"], ["лютий ан-196", "ан-196"], ["ан-196"], { side: "UA" }),
  item("bober", "Bober", "drone", ["bober drone", "bober uav"], ["бобер", "бобри"], ["бобер"], { side: "UA" }),
  item("palianytsia", "Palianytsia", "drone", ["palianytsia", "palyanytsia"], ["паляниця", "паляниці"], ["паляница", "паляницы"], { side: "UA" }),
  item("magura", "Magura V5", "drone", ["magura", "magura v5", "sea baby"], ["магура", "магури", "магур*", "сі бебі"], ["магура", "магуры", "си бейби"], { side: "UA" }),
  item("leleka", "Leleka-100", "drone", ["leleka-100", "leleka"], ["лелека-100"], ["лелека-100"], { side: "UA" }),
  item("furia", "Furia", "drone", ["furia drone"], ["фурія", "фурії"], ["фурия"], { side: "UA" }),
  item("tu-141", "Tu-141 Strizh", "drone", ["tu-141", "strizh"], ["ту-141", "стриж*"], ["ту-141", "стриж*"]),
  item("matrice", "Matrice", "drone", ["matrice"], ["матріс*"], ["матрис"]),
  item("reaper", "MQ-9 Reaper", "drone", ["mq-9", "reaper", "mq-9 reaper"], ["мк-9", "ріпер*"], ["рипер*"], { side: "US" }),
];

const MISSILES: readonly EquipmentEntry[] = [
  item("iskander", "Iskander", "missile", ["iskander", "iskanders", "iskander-m", "iskander-k", "9m723"], ["іскандер*", "іскандер-м", "іскандер-к"], ["искандер*", "искандер-м", "искандер-к"], { side: "RU", de: ["iskander-rakete*"] }),
  item("kalibr", "Kalibr", "missile", ["kalibr", "kalibrs", "3m-14", "3m14"], ["калібр", "калібри", "калібрів", "калібрами", "калібром"], ["калибр", "калибры", "калибров", "калибрами", "калибром"], { side: "RU", de: ["kalibr-rakete*", "kaliber-rakete*"] }),
  item("kinzhal", "Kinzhal", "missile", ["kinzhal", "kinzhals", "kh-47m2", "kinjal"], ["кинджал*", "кінжал*", "х-47м2"], ["кинжал*", "х-47м2"], { side: "RU", de: ["kinschal", "kinschal-rakete*"] }),
  item("zircon", "Zircon", "missile", ["zircon", "tsirkon", "3m22"], ["циркон*"], ["циркон*"], { side: "RU", de: ["zirkon-rakete*", "zirkon"] }),
  item("oreshnik", "Oreshnik", "missile", ["oreshnik"], ["орєшнік*", "орешник*", "орєшник*"], ["орешник*"], { side: "RU", de: ["oreschnik"] }),
  item("oniks", "Oniks", "missile", ["oniks", "onyx missile", "p-800"], ["онікс*", "п-800"], ["оникс*", "п-800"], { side: "RU" }),
  item("bastion", "Bastion", "missile", ["bastion-p", "bastion system"], ["бастіон*"], ["бастион*"], { side: "RU" }),
  item("tochka", "Tochka-U", "missile", ["tochka-u", "tochka u", "tochka"], ["точка-у", "точки-у", "точку-у", "точкою-у", "точок-у", "точка у", "точки у"], ["точка-у", "точки-у", "точку-у", "точкой-у", "точек-у", "точка у"], { de: ["totschka-u", "totschka"] }),
  kh("22", "Kh-22"), kh("32", "Kh-32"), kh("31", "Kh-31"), kh("35", "Kh-35"), kh("38", "Kh-38"), kh("55", "Kh-55"), kh("59", "Kh-59"), kh("69", "Kh-69"), kh("101", "Kh-101"), kh("555", "Kh-555"), kh("29", "Kh-29"), kh("25", "Kh-25"), kh("58", "Kh-58"),
  item("kn-23", "KN-23", "missile", ["kn-23", "kn-24", "hwasong-11"], ["кн-23"], ["кн-23"], { side: "RU" }),
  item("s-300", "S-300", "missile", ["s-300", "s300", "s-300s"], ["с-300", "с300"], ["с-300", "с300"], {}),
  item("s-400", "S-400", "missile", ["s-400", "s400", "triumf"], ["с-400", "с400", "тріумф*"], ["с-400", "с400", "триумф"], { side: "RU" }),
  item("s-200", "S-200", "missile", ["s-200"], ["с-200"], ["с-200"]),
  item("storm-shadow", "Storm Shadow", "missile", ["storm shadow", "storm shadows", "scalp", "scalp-eg"], ["сторм шедов", "шторм шедоу", "скальп"], ["шторм шэдоу", "сторм шэдоу", "шторм шедоу", "скальп"], { side: "UA" }),
  item("atacms", "ATACMS", "missile", ["atacms"], ["атакамс*", "атакмс*"], ["атакамс*", "атакмс*"], { side: "UA" }),
  item("neptune", "Neptune", "missile", ["neptune missile", "neptune missiles", "r-360", "neptun", "neptune"], ["нептун*"], ["нептун*"], { side: "UA" }),
  item("taurus", "Taurus", "missile", ["taurus"], ["таурус*", "таурус"], ["таурус*"], { side: "UA", de: ["taurus-marschflugkörper*"] }),
  item("harpoon", "Harpoon", "missile", ["harpoon", "harpoons"], ["гарпун*"], ["гарпун*"], { side: "UA" }),
  item("tomahawk", "Tomahawk", "missile", ["tomahawk", "tomahawks"], ["томагавк*"], ["томагавк*"], { side: "US" }),
  item("flamingo", "Flamingo", "missile", ["flamingo missile", "fp-5"], ["фламінго", "фп-5"], ["фламинго", "фп-5"], { side: "UA" }),
  item("hrim", "Hrim-2", "missile", ["hrim-2", "grim-2", "sapsan"], ["грім-2", "сапсан*"], ["гром-2", "сапсан*"], { side: "UA" }),
  item("javelin", "Javelin", "missile", ["javelin", "javelins", "fgm-148"], ["джавелін*"], ["джавелин*"], { side: "UA" }),
  item("nlaw", "NLAW", "missile", ["nlaw", "nlaws"], ["енлав*"], ["нлав*"], { side: "UA" }),
  item("stugna", "Stugna-P", "missile", ["stugna", "stugna-p", "skif"], ["стугн*", "стугна-п"], ["стугн*", "стугна-п"], { side: "UA" }),
  item("kornet", "Kornet", "missile", ["kornet", "9m133"], ["корнет*"], ["корнет*"], { side: "RU" }),
  item("stinger", "Stinger", "missile", ["stinger", "stingers", "fim-92"], ["стінгер*", "стингер*"], ["стингер*"], { side: "UA" }),
  item("igla", "Igla", "missile", ["igla"], ["ігла", "ігли", "іглою"], ["игла", "иглы", "иглой"]),
  item("verba", "Verba", "missile", ["verba manpads"], ["верба"], ["верба"]),
  item("harm", "AGM-88 HARM", "missile", ["agm-88", "harm missile", "harm missiles"], ["агм-88", "харм"], ["агм-88", "харм"], { side: "UA" }),
  item("brimstone", "Brimstone", "missile", ["brimstone"], ["брімстоун*"], ["бримстоун*"], { side: "UA" }),
  item("hellfire", "Hellfire", "missile", ["hellfire"], ["хеллфайр*", "геллфаєр*"], ["хеллфайр*"]),
  item("tow", "TOW", "missile", ["tow missile", "tow missiles", "bgm-71"], ["тоу"], ["тоу"]),
  item("milan", "MILAN", "missile", ["milan missile"], ["мілан"], ["милан"]),
];

const AIR_DEFENCE: readonly EquipmentEntry[] = [
  item("patriot", "Patriot", "missile", ["patriot", "patriots", "mim-104"], ["петріот*", "патріот"], ["пэтриот*", "патриот", "пэтриоты"], { side: "UA", de: ["patriot-system*"] }),
  item("iris-t", "IRIS-T", "missile", ["iris-t", "iris-t slm"], ["ірис-т", "айріс-т"], ["ирис-т", "айрис-т"], { side: "UA" }),
  item("nasams", "NASAMS", "missile", ["nasams"], ["насамс*"], ["насамс*"], { side: "UA" }),
  item("hawk", "MIM-23 Hawk", "missile", ["mim-23", "hawk missile", "hawk system"], ["гок", "хок"], ["хок"], { side: "UA" }),
  item("samp-t", "SAMP/T", "missile", ["samp/t", "samp-t", "aster-30"], ["самп-т"], ["самп-т"], { side: "UA" }),
  item("gepard", "Gepard", "artillery", ["gepard", "gepards"], ["гепард*"], ["гепард*"], { side: "UA", de: ["flakpanzer gepard", "gepard-panzer*"] }),
  item("skynex", "Skynex", "artillery", ["skynex"], ["скайнекс*"], ["скайнекс*"], { side: "UA" }),
  item("crotale", "Crotale", "missile", ["crotale"], ["кроталь"], ["кроталь"], { side: "UA" }),
  item("buk", "Buk", "missile", ["buk", "buk-m1", "buk missile"], ["бук", "бук-м1", "буки", "буком"], ["бук", "бук-м1", "буки", "буком"], { de: ["buk-rakete*"] }),
  item("tor", "Tor", "missile", ["tor-m1", "tor-m2"], ["тор-м1", "тор-м2"], ["тор-м1", "тор-м2"]),
  item("pantsir", "Pantsir", "missile", ["pantsir", "pantsir-s1", "pantsyr"], ["панцир*", "панцирь", "панцир-с1"], ["панцирь", "панцирь-с", "панцири", "панцирей"], { side: "RU", de: ["panzir"] }),
  item("osa", "Osa", "missile", ["osa-akm", "9k33 osa"], ["оса-акм", "оса акм"], ["оса-акм"]),
  item("strela", "Strela-10", "missile", ["strela-10"], ["стріла-10"], ["стрела-10"]),
  item("tunguska", "Tunguska", "artillery", ["tunguska"], ["тунгуска"], ["тунгуска"]),
  item("shilka", "Shilka", "artillery", ["shilka", "zsu-23-4"], ["шилка", "шилки", "зсу-23-4"], ["шилка", "шилки", "зсу-23-4"]),
  item("zu-23", "ZU-23-2", "artillery", ["zu-23", "zu-23-2"], ["зу-23", "зу-23-2", "зушка"], ["зу-23", "зу-23-2", "зушка"]),
  item("himars", "HIMARS", "rocket", ["himars"], ["хаймарс*", "хімарс*", "гаймарс*"], ["хаймарс*", "химарс*", "хаймерс*"], { side: "UA", de: ["himars-system*", "himars-raketenwerfer*"] }),
  item("mlrs", "M270 MLRS", "rocket", ["m270", "m270 mlrs", "mars ii"], ["м270"], ["м270"], { side: "UA" }),
  item("gmlrs", "GMLRS", "rocket", ["gmlrs", "glsdb"], ["джімлрс"], ["гмлрс"], { side: "UA" }),
  item("grad", "BM-21 Grad", "rocket", ["grad", "grads", "bm-21", "bm-21 grad", "grad rockets"], ["град", "гради", "градів", "градами", "градом", "граду", "бм-21", "рсзв град"], ["град", "грады", "градов", "градами", "градом", "града", "бм-21", "рсзо град"], { de: ["grad-rakete*", "grad-raketenwerfer*"] }),
  item("smerch", "BM-30 Smerch", "rocket", ["smerch", "smerchs", "bm-30"], ["смерч*", "бм-30"], ["смерч*", "бм-30"], { de: ["smertsch", "smertsch-rakete*"] }),
  item("uragan", "BM-27 Uragan", "rocket", ["uragan", "uragans", "bm-27", "uragan mlrs"], ["ураган*", "бм-27"], ["ураган*", "бм-27"]),
  item("tornado", "Tornado-S", "rocket", ["tornado-s", "tornado-g"], ["торнадо-с", "торнадо-г"], ["торнадо-с", "торнадо-г"], { side: "RU" }),
  item("tos", "TOS-1A", "rocket", ["tos-1", "tos-1a", "solntsepyok", "solntsepek", "buratino"], ["тос-1", "тос-1а", "сонцепік*", "солнцепек*", "буратіно"], ["тос-1", "тос-1а", "солнцепек*", "буратино", "тос"], { side: "RU" }),
  item("vilkha", "Vilkha", "rocket", ["vilkha"], ["вільх*", "вільха-м"], ["вильх*", "ольха", "ольха-м"], { side: "UA" }),
  item("vampire-mlrs", "RM-70 Vampire", "rocket", ["rm-70", "rm-70 vampire"], ["рм-70"], ["рм-70", "вампир*"], { side: "UA" }),
  item("rpg", "RPG-7", "rocket", ["rpg-7", "rpg", "rpgs"], ["рпг-7", "рпг"], ["рпг-7", "рпг"]),
  item("nurs", "Unguided aircraft rockets", "rocket", ["s-8 rockets", "s-13"], ["нар", "нурс*", "с-8"], ["нар", "нурс*", "с-8"]),
];

const GUNS: readonly EquipmentEntry[] = [
  item("m777", "M777", "artillery", ["m777", "m-777"], ["м777", "м-777", "три сокири"], ["м777", "м-777", "три топора"], { side: "UA" }),
  item("caesar", "CAESAR", "artillery", ["caesar howitzer", "caesar howitzers", "caesar"], ["цезар*", "цезарь"], ["цезарь", "цезарей"], { side: "UA" }),
  item("pzh-2000", "PzH 2000", "artillery", ["pzh 2000", "pzh2000", "pzh-2000", "panzerhaubitze 2000"], ["панцергаубіц*"], ["панцергаубиц*"], { side: "UA" }),
  item("krab", "AHS Krab", "artillery", ["krab", "krabs", "ahs krab"], ["краб", "краби", "крабів"], ["краб", "крабы"], { side: "UA" }),
  item("m109", "M109 Paladin", "artillery", ["m109", "paladin"], ["м109", "паладін*"], ["м109", "паладин*"], { side: "UA" }),
  item("bohdana", "2S22 Bohdana", "artillery", ["bohdana", "2s22"], ["богдана", "богдани", "2с22"], ["богдана", "2с22"], { side: "UA" }),
  item("archer", "Archer", "artillery", ["archer howitzer", "archer howitzers"], ["арчер*"], ["арчер*"], { side: "UA" }),
  item("zuzana", "Zuzana 2", "artillery", ["zuzana", "zuzana 2"], ["зузана"], ["зузана"], { side: "UA" }),
  item("as90", "AS-90", "artillery", ["as-90", "as90"], ["ас-90"], ["ас-90"], { side: "UA" }),
  item("2s1", "2S1 Gvozdika", "artillery", ["2s1", "gvozdika"], ["2с1", "гвоздика", "гвоздики"], ["2с1", "гвоздика", "гвоздики"]),
  item("2s3", "2S3 Akatsiya", "artillery", ["2s3", "akatsiya"], ["2с3", "акація", "акації"], ["2с3", "акация", "акации"]),
  item("2s19", "2S19 Msta-S", "artillery", ["2s19", "msta-s", "msta-b", "msta"], ["2с19", "мста-с", "мста-б", "мста"], ["2с19", "мста-с", "мста-б", "мста"]),
  item("2s7", "2S7 Pion", "artillery", ["2s7", "pion", "malka", "2s7m"], ["2с7", "піон*", "малка"], ["2с7", "пион*", "малка"]),
  item("2s5", "2S5 Giatsint", "artillery", ["2s5", "giatsint", "giatsint-s", "giatsint-b"], ["2с5", "гіацинт*"], ["2с5", "гиацинт*"]),
  item("2s4", "2S4 Tyulpan", "mortar", ["2s4", "tyulpan"], ["2с4", "тюльпан*"], ["2с4", "тюльпан*"], { side: "RU" }),
  item("2s9", "2S9 Nona", "mortar", ["2s9", "nona-s"], ["2с9", "нона", "нона-с"], ["2с9", "нона", "нона-с"]),
  item("d-30", "D-30", "artillery", ["d-30"], ["д-30"], ["д-30"]),
  item("d-20", "D-20", "artillery", ["d-20"], ["д-20"], ["д-20"]),
  item("mt-12", "MT-12 Rapira", "artillery", ["mt-12", "rapira"], ["мт-12", "рапіра"], ["мт-12", "рапира"]),
  item("krasnopol", "Krasnopol", "artillery", ["krasnopol"], ["краснопіль", "краснополь"], ["краснополь"], { side: "RU" }),
  item("excalibur", "Excalibur", "artillery", ["excalibur", "m982"], ["екскалібур*"], ["экскалибур*"], { side: "UA" }),
  item("spg-9", "SPG-9", "artillery", ["spg-9", "spg"], ["спг-9", "спг"], ["спг-9", "спг"]),
  item("ags", "AGS-17", "small-arms", ["ags-17", "ags"], ["агс", "агс-17"], ["агс", "агс-17"]),
  item("mk19", "Mk 19", "small-arms", ["mk 19", "mk-19"], ["мк-19"], ["мк-19"]),
  item("dshk", "DShK", "small-arms", ["dshk"], ["дшк"], ["дшк"]),
  item("ak-47", "AK-47", "small-arms", ["ak-47", "ak-74", "kalashnikov rifle", "kalashnikovs"], ["ак-47", "ак-74", "автомат* калашникова"], ["ак-47", "ак-74", "автомат* калашникова"], { de: ["kalaschnikow*"] }),
  item("120mm-mortar", "120 mm mortar", "mortar", ["120-mm mortar", "120mm mortar", "82mm mortar"], ["120-мм міномет*", "82-мм міномет*"], ["120-мм миномет*", "82-мм миномет*"]),
];

const BOMBS_AND_MINES: readonly EquipmentEntry[] = [
  item("kab", "Guided aerial bomb", "bomb", ["kab", "kabs", "fab", "fabs", "glide bomb", "glide bombs", "guided aerial bomb", "guided aerial bombs", "guided bomb", "guided bombs", "umpk", "upab", "fab-500", "fab-1500", "fab-250", "fab-3000", "odab-1500", "kab-500", "kab-250"], ["каб", "каби", "кабів", "кабами", "кабом", "каба", "фаб", "фаби", "фабів", "умпк", "умпб", "фаб-500", "фаб-1500", "фаб-250", "фаб-3000", "каб-500", "керован* авіабомб*", "керован* авіаційн* бомб*", "одаб"], ["каб", "кабы", "кабов", "кабами", "кабом", "каба", "фаб", "фабы", "фабов", "умпк", "умпб", "фаб-500", "фаб-1500", "фаб-250", "фаб-3000", "каб-500", "управляем* авиабомб*", "управляем* авиационн* бомб*", "одаб"], { side: "RU", de: ["gleitbombe*", "lenkbombe*", "kab-bombe*", "fab-500"] }),
  item("jdam", "JDAM-ER", "bomb", ["jdam", "jdam-er", "gbu-39", "sdb"], ["джейдам*"], ["джейдам*"], { side: "UA" }),
  item("hammer", "AASM Hammer", "bomb", ["aasm hammer", "aasm"], ["хаммер", "гаммер"], ["хаммер"], { side: "UA" }),
  item("pfm-1", "PFM-1 Lepestok", "mine", ["pfm-1", "petal mines", "butterfly mines", "butterfly mine"], ["пфм-1", "пелюстк*", "міни-пелюстки"], ["пфм-1", "лепестк*", "мины-лепестки", "лепесток"], { de: ["schmetterlingsmine*"] }),
  item("tm-62", "TM-62", "mine", ["tm-62"], ["тм-62"], ["тм-62"]),
  item("pom-3", "POM-3 Medallion", "mine", ["pom-3", "pom-2"], ["пом-3", "пом-2"], ["пом-3", "пом-2", "медальон"]),
  item("mon-50", "MON-50", "mine", ["mon-50", "ozm-72"], ["мон-50", "озм-72"], ["мон-50", "озм-72"]),
  item("pmn", "PMN mine", "mine", ["pmn-2", "pmn"], ["пмн-2"], ["пмн-2"]),
];

const AIRCRAFT: readonly EquipmentEntry[] = [
  model("Su", "Су", "24", "aircraft", { en: ["su-24m"], uk: ["су-24м"], ru: ["су-24м"] }),
  model("Su", "Су", "25", "aircraft", { uk: ["су-25см", "грач", "грачі"], ru: ["су-25см", "грачи"] }),
  model("Su", "Су", "27", "aircraft"),
  model("Su", "Су", "30", "aircraft", { en: ["su-30sm"], uk: ["су-30см"], ru: ["су-30см"], side: "RU" }),
  model("Su", "Су", "34", "aircraft", { side: "RU" }),
  model("Su", "Су", "35", "aircraft", { en: ["su-35s"], uk: ["су-35с"], ru: ["су-35с"], side: "RU" }),
  model("Su", "Су", "57", "aircraft", { side: "RU" }),
  model("MiG", "МіГ", "29", "aircraft", { uk: ["миг-29"] }),
  model("MiG", "МіГ", "31", "aircraft", { en: ["mig-31k"], uk: ["міг-31к", "миг-31", "миг-31к"], ru: ["миг-31", "миг-31к"], side: "RU" }),
  model("Tu", "Ту", "22", "aircraft", { en: ["tu-22m3"], uk: ["ту-22м3"], ru: ["ту-22м3"], side: "RU" }),
  model("Tu", "Ту", "95", "aircraft", { en: ["tu-95ms"], uk: ["ту-95мс"], ru: ["ту-95мс"], side: "RU" }),
  model("Tu", "Ту", "160", "aircraft", { side: "RU" }),
  model("Il", "Іл", "76", "aircraft", { ru: ["ил-76"] }),
  model("Il", "Іл", "22", "aircraft", { ru: ["ил-22"], side: "RU" }),
  model("A", "А", "50", "aircraft", { en: ["a-50u"], uk: ["а-50у"], ru: ["а-50у"], side: "RU" }),
  model("An", "Ан", "26", "aircraft"),
  model("An", "Ан", "225", "aircraft", { en: ["mriya"], uk: ["літак мрія"], ru: ["самолет мрия"], de: ["mrija"] }),
  model("Mi", "Мі", "8", "aircraft", { ru: ["ми-8"] }),
  model("Mi", "Мі", "24", "aircraft", { ru: ["ми-24"] }),
  model("Mi", "Мі", "28", "aircraft", { ru: ["ми-28н"], side: "RU" }),
  model("Mi", "Мі", "35", "aircraft", { ru: ["ми-35"] }),
  model("Ka", "Ка", "52", "aircraft", { en: ["alligator"], uk: ["алігатор*"], ru: ["аллигатор*"], side: "RU" }),
  model("F", "Ф", "16", "aircraft", { side: "UA", en: ["f-16s"] }),
  model("F", "Ф", "35", "aircraft", { en: ["f-35s"] }),
  item("mirage-2000", "Mirage 2000", "aircraft", ["mirage 2000", "mirage-2000"], ["міраж*"], ["мираж*"], { side: "UA" }),
  item("gripen", "Gripen", "aircraft", ["gripen"], ["гріпен*", "грипен*"], ["грипен*"], { side: "UA" }),
  item("l-39", "L-39", "aircraft", ["l-39"], ["л-39"], ["л-39"]),
];

const VEHICLES_AND_SHIPS: readonly EquipmentEntry[] = [
  ...["55", "62", "64", "72", "80", "90"].map((number) => model("T", "Т", number, "tank")),
  item("t-14", "T-14 Armata", "tank", ["t-14", "armata"], ["т-14", "армата"], ["т-14", "армата"], { side: "RU" }),
  item("leopard", "Leopard", "tank", ["leopard", "leopards", "leopard 2", "leopard 1", "leopard-2"], ["леопард*"], ["леопард*"], { side: "UA", de: ["leopard-panzer*", "leopard-2-panzer*", "kampfpanzer leopard"] }),
  item("abrams", "M1 Abrams", "tank", ["abrams", "m1 abrams", "m1a1"], ["абрамс*"], ["абрамс*"], { side: "UA" }),
  item("challenger", "Challenger 2", "tank", ["challenger", "challenger 2", "challengers"], ["челенджер*", "челленджер*"], ["челленджер*"], { side: "UA" }),
  item("amx-10", "AMX-10 RC", "tank", ["amx-10", "amx-10 rc"], ["амх-10"], ["амх-10"], { side: "UA" }),
  item("bradley", "M2 Bradley", "tank", ["bradley", "bradleys", "m2 bradley"], ["бредлі"], ["брэдли", "бредли"], { side: "UA", de: ["bradley-panzer*", "schützenpanzer bradley"] }),
  item("marder", "Marder", "tank", ["marder"], ["мардер*"], ["мардер*"], { side: "UA" }),
  item("stryker", "Stryker", "tank", ["stryker", "strykers"], ["страйкер*"], ["страйкер*"], { side: "UA" }),
  item("cv90", "CV90", "tank", ["cv90", "cv-90"], ["cv-90"], ["cv-90"], { side: "UA" }),
  item("m113", "M113", "tank", ["m113"], ["м113"], ["м113"], { side: "UA" }),
  item("humvee", "Humvee", "tank", ["humvee", "humvees", "hmmwv"], ["хамві", "хаммер*"], ["хамви", "хаммер*"], { side: "UA" }),
  item("bmp", "BMP", "tank", ["bmp-1", "bmp-2", "bmp-3", "bmp"], ["бмп", "бмп-1", "бмп-2", "бмп-3"], ["бмп", "бмп-1", "бмп-2", "бмп-3"]),
  item("bmd", "BMD", "tank", ["bmd-2", "bmd-4", "bmd"], ["бмд", "бмд-2", "бмд-4"], ["бмд", "бмд-2", "бмд-4"], { side: "RU" }),
  item("btr", "BTR", "tank", ["btr-80", "btr-82a", "btr-4", "btr"], ["бтр", "бтр-80", "бтр-82", "бтр-82а", "бтр-4"], ["бтр", "бтр-80", "бтр-82", "бтр-82а", "бтр-4"]),
  item("mtlb", "MT-LB", "tank", ["mt-lb", "mtlb"], ["мт-лб", "мтлб", "мотолиг*"], ["мт-лб", "мтлб", "мотолыг*"]),
  item("bmpt", "BMPT Terminator", "tank", ["terminator bmpt", "bmpt"], ["бмпт", "термінатор*"], ["бмпт", "терминатор*"], { side: "RU" }),
  item("moskva-cruiser", "Cruiser Moskva", "naval", ["cruiser moskva", "moskva cruiser", "missile cruiser moskva"], ["крейсер москва", "крейсер* москва", "ракетн* крейсер*"], ["крейсер москва", "крейсер* москва", "ракетн* крейсер*"], { side: "RU", de: ["kreuzer moskwa", "raketenkreuzer moskwa", "flaggschiff moskwa"] }),
  item("landing-ship", "Landing ship", "naval", ["landing ship", "ropucha"], ["вдк", "великий десантний корабель", "велик* десантн* корабл*"], ["бдк", "большой десантный корабль", "больш* десантн* корабл*"], { side: "RU", de: ["landungsschiff*"] }),
  item("buyan", "Missile carriers of the Black Sea Fleet", "naval", ["buyan-m", "karakurt"], ["буян-м", "каракурт*", "ракетоносі*"], ["буян-м", "каракурт*", "ракетоносц*"], { side: "RU" }),
  item("raptor", "Raptor boat", "naval", ["raptor boat", "raptor patrol boat"], ["катер* раптор", "раптор*"], ["катер* раптор", "раптор*"], { side: "RU" }),
  item("starlink", "Starlink", "cyber", ["starlink", "starlinks"], ["старлінк*"], ["старлинк*"], { side: "UA" }),
  item("reb", "Electronic warfare", "cyber", ["electronic warfare", "krasukha"], ["реб", "красуха"], ["рэб", "красуха"], { de: ["elektronische kampfführung", "elektronisch* kampfführung"] }),
  item("white-phosphorus", "White phosphorus", "fire", ["white phosphorus", "phosphorus bombs", "phosphorus munitions"], ["біл* фосфор*", "фосфорн* бомб*", "фосфорн* боєприпас*"], ["бел* фосфор*", "фосфорн* бомб*", "фосфорн* боеприпас*"], { de: ["phosphorbombe*", "weißer phosphor", "weißem phosphor", "phosphormunition"] }),
  item("cs-gas", "CS and chloropicrin gas", "gas", ["chloropicrin", "cs gas", "k-51 grenade"], ["хлорпікрин*", "к-51"], ["хлорпикрин*", "к-51"], { de: ["chlorpikrin"] }),
  item("novichok", "Novichok", "gas", ["novichok"], ["новічок", "новичок"], ["новичок"], { de: ["nowitschok"] }),
  item("sea-mine", "Sea mine", "mine", ["sea mine", "naval mine"], ["морськ* мін*"], ["морск* мин*"], { de: ["seemine*"] }),
];

/** Weapons and their makes as reports of this war name them. */
export const equipment: readonly EquipmentEntry[] = [...DRONES, ...MISSILES, ...AIR_DEFENCE, ...GUNS, ...BOMBS_AND_MINES, ...AIRCRAFT, ...VEHICLES_AND_SHIPS];

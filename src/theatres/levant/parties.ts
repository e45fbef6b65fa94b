import type { Names, PartyEntry } from "../../core/model/theatre.ts";

type Patterns = readonly string[];
type Words = readonly [en: Patterns, de: Patterns, uk: Patterns, ru: Patterns];

const named = ([en, de, uk, ru]: Words): Names => ({ en, de, uk, ru });

/** A row: id, side, name, kind, nouns and adjectives in English, German, Ukrainian, Russian. */
function party(id: string, side: string, name: string, kind: PartyEntry["kind"], nouns: Words, adjectives?: Words): PartyEntry {
  return { id: `levant-${id}`, side, name, kind, nouns: named(nouns), ...(adjectives ? { adjectives: named(adjectives) } : {}) };
}

/** Adjective stems of a state in the four languages, from which the rows below make the names of its forces. */
interface Adjective { readonly en: string; readonly de: string; readonly uk: string; readonly ru: string }

/** The armed forces, police and services that every state has, by its adjective. */
function forces(side: string, { en, de, uk, ru }: Adjective): PartyEntry {
  const english = ["forces", "troops", "army", "military", "soldiers", "soldier", "air force", "navy", "warplanes", "warplane", "jets", "security forces", "police", "armed forces", "special forces", "fighter jets", "tanks", "artillery", "drones", "marines", "paratroopers"];
  const german = ["armee", "armeen", "militär*", "streitkräft*", "truppen", "soldat*", "luftwaffe", "marine", "kriegsmarine", "kampfflugzeug*", "sicherheitskräft*", "polizei", "spezialeinheit*", "spezialkräft*", "panzer*", "artillerie", "einheiten", "fallschirmjäger*", "polizist*", "jagdflugzeug*", "kampfjet*", "grenzpolizist*"];
  const ukrainian = ["арм*", "військ*", "військов*", "сил*", "солдат*", "авіаці*", "силовик*", "поліці*"];
  const russian = ["арми*", "войск*", "военн*", "сил*", "солдат*", "авиаци*", "силовик*", "полици*"];
  return party(`${side.toLowerCase()}-forces`, side, `Forces (${side})`, "force", [
    english.map((word) => `${en} ${word}`), german.map((word) => `${de} ${word}`), ukrainian.map((word) => `${uk} ${word}`), russian.map((word) => `${ru} ${word}`),
  ]);
}

/** Government, ministries and parliament by the same adjective. */
function government(side: string, { en, de, uk, ru }: Adjective, more: Words = [[], [], [], []]): PartyEntry {
  const english = ["government", "authorities", "cabinet", "parliament", "foreign ministry", "defense ministry", "defence ministry", "interior ministry", "health ministry", "officials", "regime", "state television", "state tv", "state media"];
  const german = ["regierung*", "kabinett*", "regierungskabinett*", "parlament*", "behörd*", "außenministerium*", "verteidigungsministerium*", "innenministerium*", "gesundheitsministerium*", "führung", "regime*", "staatsfernsehen*", "staatsmedien", "sicherheitskabinett*", "geheimdienst*"];
  const ukrainian = ["уряд*", "влад*", "режим*", "мзс", "міністерств*"];
  const russian = ["правительств*", "власт*", "режим*", "мид", "министерств*"];
  return party(`${side.toLowerCase()}-government`, side, `Government (${side})`, "state", [
    [...english.map((word) => `${en} ${word}`), ...more[0]], [...german.map((word) => `${de} ${word}`), ...more[1]],
    [...ukrainian.map((word) => `${uk} ${word}`), ...more[2]], [...russian.map((word) => `${ru} ${word}`), ...more[3]],
  ]);
}

const ADJECTIVES: Readonly<Record<string, Adjective>> = {
  IQ: { en: "iraqi", de: "irakisch*", uk: "іракськ*", ru: "иракск*" },
  SY: { en: "syrian", de: "syrisch*", uk: "сирійськ*", ru: "сирийск*" },
  IL: { en: "israeli", de: "israelisch*", uk: "ізраїльськ*", ru: "израильск*" },
  LB: { en: "lebanese", de: "libanesisch*", uk: "ліванськ*", ru: "ливанск*" },
  IR: { en: "iranian", de: "iranisch*", uk: "іранськ*", ru: "иранск*" },
  TR: { en: "turkish", de: "türkisch*", uk: "турецьк*", ru: "турецк*" },
  YE: { en: "yemeni", de: "jemenitisch*", uk: "єменськ*", ru: "йеменск*" },
  SA: { en: "saudi", de: "saudisch*", uk: "саудівськ*", ru: "саудовск*" },
  EG: { en: "egyptian", de: "ägyptisch*", uk: "єгипетськ*", ru: "египетск*" },
  JO: { en: "jordanian", de: "jordanisch*", uk: "йорданськ*", ru: "иорданск*" },
  LY: { en: "libyan", de: "libysch*", uk: "лівійськ*", ru: "ливийск*" },
  AF: { en: "afghan", de: "afghanisch*", uk: "афганськ*", ru: "афганск*" },
  PK: { en: "pakistani", de: "pakistanisch*", uk: "пакистанськ*", ru: "пакистанск*" },
  GB: { en: "british", de: "britisch*", uk: "британськ*", ru: "британск*" },
  FR: { en: "french", de: "französisch*", uk: "французьк*", ru: "французск*" },
  DE: { en: "german", de: "deutsch*", uk: "німецьк*", ru: "немецк*" },
  KE: { en: "kenyan", de: "kenianisch*", uk: "кенійськ*", ru: "кенийск*" },
  SD: { en: "sudanese", de: "sudanesisch*", uk: "суданськ*", ru: "суданск*" },
};

const STATES: readonly PartyEntry[] = [
  ...Object.entries(ADJECTIVES).map(([side, adjective]) => forces(side, adjective)),
  government("IQ", ADJECTIVES.IQ as Adjective, [["government of iraq", "federal government of iraq", "baghdad government", "saddam's regime", "saddam regime", "saddam hussein's regime", "baathist regime"], ["regierung in bagdad", "regierung des irak", "saddam-regime*", "regime* saddam husseins"], [], ["багдадск* режим*"]]),
  government("SY", ADJECTIVES.SY as Adjective, [["assad regime", "asad regime", "assad government", "assad's regime", "assad's government", "regime of bashar al-assad", "government of syria", "damascus government", "damascus regime", "the regime"], ["assad-regime*", "assad-regierung", "regime* assads", "regierung assad", "regierung in damaskus", "regime in damaskus", "machthaber* in damaskus"], ["режим* асада", "режим* башара асада", "асадівц*"], ["режим* асада", "режим* башара асада", "асадовц*"]]),
  government("IL", ADJECTIVES.IL as Adjective, [["knesset", "government of israel", "netanyahu government", "jewish state", "zionist regime", "zionist entity", "zionists"], ["knesset", "regierung in jerusalem", "regierung netanjahu", "jüdisch* staat*", "zionistisch* regime*", "zionist*"], ["кнесет*", "сіоністськ* режим*"], ["кнессет*", "сионистск* режим*"]]),
  government("LB", ADJECTIVES.LB as Adjective, [["government of lebanon", "beirut government"], ["regierung in beirut"], [], []]),
  government("IR", ADJECTIVES.IR as Adjective, [["government of iran", "tehran regime", "islamic republic", "islamic republic of iran", "ayatollahs"], ["regierung in teheran", "mullah-regime*", "mullahs", "islamisch* republik", "führung in teheran", "regime in teheran"], ["ісламськ* республік*"], ["исламск* республик*"]]),
  government("TR", ADJECTIVES.TR as Adjective, [["government of turkey", "ankara government"], ["regierung in ankara", "türkisch* generalstab*"], [], []]),
  government("YE", ADJECTIVES.YE as Adjective, [["internationally recognized government", "hadi government", "presidential leadership council", "government of yemen"], ["hadi-regierung", "international anerkannt* regierung"], [], []]),
  government("SA", ADJECTIVES.SA as Adjective, [["saudi arabia", "kingdom of saudi arabia"], ["saudi-arabien*", "königreich saudi-arabien", "saudi-arabisch* regierung"], [], []]),
  government("EG", ADJECTIVES.EG as Adjective, [["supreme council of the armed forces"], ["militärrat*", "regierung in kairo"], [], []]),
  government("JO", ADJECTIVES.JO as Adjective, [["hashemite kingdom of jordan", "hashemite kingdom"], ["haschemitisch* königreich*"], [], []]),
  government("LY", ADJECTIVES.LY as Adjective, [["gaddafi regime", "qaddafi regime", "gaddafi's regime", "gaddafi forces", "pro-gaddafi forces", "gaddafi's forces", "gaddafi loyalists"], ["gaddafi-regime*", "gaddafi-truppen", "gaddafi-getreu*", "truppen gaddafis", "regime* gaddafis"], ["режим* каддафі"], ["режим* каддафи"]]),
  government("AF", ADJECTIVES.AF as Adjective, [["karzai government", "kabul government"], ["regierung in kabul", "regierung karsai"], [], []]),
  government("PK", ADJECTIVES.PK as Adjective, [["inter-services intelligence", "isi"], ["regierung in islamabad"], [], []]),
  government("GB", ADJECTIVES.GB as Adjective, [["uk government", "foreign office", "foreign and commonwealth office", "fco", "downing street", "her majesty's government", "raf", "royal air force", "royal navy", "uk forces", "uk armed forces"], ["royal air force", "royal navy", "regierung in london"], ["форін-офіс*"], ["форин-офис*"]]),
  government("FR", ADJECTIVES.FR as Adjective, [["elysee", "élysée"], ["élysée", "élysée-palast*"], [], []]),
  government("DE", ADJECTIVES.DE as Adjective, [["bundeswehr", "german federal government", "federal foreign office"], ["bundeswehr", "bundesregierung", "auswärtig* amt*", "bundestag*", "bundeswehrsoldat*", "bundesmarine", "ksk"], ["бундесвер*"], ["бундесвер*"]]),
  government("KE", ADJECTIVES.KE as Adjective),
  government("SD", ADJECTIVES.SD as Adjective),
];

const AMERICAN: readonly PartyEntry[] = [
  party("us-forces", "US", "United States Armed Forces", "force", [
    ["u.s. forces", "us forces", "american forces", "u.s. military", "us military", "american military", "u.s. army", "us army", "u.s. air force", "us air force", "u.s. navy", "us navy", "u.s. marines", "us marines", "u.s. marine", "us marine", "u.s. marine corps", "marine corps", "american troops", "u.s. troops", "us troops", "american soldiers", "u.s. soldiers", "us soldiers", "u.s. soldier", "us soldier", "u.s. service members", "u.s. service member", "american service members", "u.s. special operations forces", "u.s. special forces", "navy seals", "delta force", "green berets", "special operations command", "u.s. fifth fleet", "u.s. 5th fleet", "5th fleet", "fifth fleet", "u.s. central command", "us central command", "centcom", "u.s. warplanes", "us warplanes", "u.s. personnel", "u.s. aircraft", "u.s. helicopters", "blackwater", "101st airborne", "82nd airborne division", "101st airborne division", "1st cavalry division", "1st armored division", "10th mountain division", "82nd airborne", "air national guard"],
    ["us-armee", "us-militär*", "us-streitkräft*", "us-truppen", "us-soldat*", "us-soldatin*", "us-marine*", "us-marines", "us-marineinfanter*", "us-luftwaffe", "us-kampfflugzeug*", "us-marineinfanterist*", "marines", "gis", "us-spezialeinheit*", "us-spezialkräft*", "us-einheit*", "us-konvoi*", "us-hubschrauber*", "us-zentralkommando*", "amerikanisch* soldat*", "amerikanisch* truppen", "amerikanisch* streitkräft*", "amerikanisch* armee", "amerikanisch* militär*", "amerikanisch* luftwaffe", "us-kommandeur*", "us-general*", "us-offizier*", "us-jets", "us-drohne*", "us-kriegsschiff*", "us-flotte", "us-flugzeugträger*", "blackwater"],
    ["американськ* військ*", "армі* сша", "військ* сша", "ввс сша", "вмс сша", "центком", "американськ* військов*"],
    ["американск* войск*", "арми* сша", "войск* сша", "ввс сша", "вмс сша", "центком", "американск* военн*", "морск* пехот* сша"],
  ]),
  party("us-government", "US", "Government of the United States", "state", [
    ["pentagon", "defense department", "department of defense", "dod", "white house", "state department", "u.s. government", "us government", "u.s. administration", "us administration", "bush administration", "obama administration", "trump administration", "biden administration", "u.s. congress", "us senate", "u.s. senate", "cia", "fbi", "u.s. embassy", "us embassy", "u.s. state department", "u.s. treasury", "u.s. officials", "us officials", "washington administration", "coalition provisional authority", "naval criminal investigative service", "u.s. justice department"],
    ["pentagon*", "us-verteidigungsministerium*", "us-außenministerium*", "weiß* haus", "weißen haus*", "us-regierung*", "us-präsident*", "bush-regierung", "obama-regierung", "trump-regierung", "biden-regierung", "regierung bush", "regierung obama", "us-kongress*", "us-senat*", "us-botschaft*", "us-behörde*", "us-geheimdienst*", "cia", "fbi", "us-verwaltung*", "us-beamt*", "us-bürger*", "us-verwalter*", "us-justizministerium*", "amerikanisch* regierung"],
    ["пентагон*", "білий дім", "білого дому", "держдеп*", "держдепартамент*", "цру", "фбр"],
    ["пентагон*", "белый дом", "белого дома", "госдеп*", "госдепартамент*", "цру", "фбр"],
  ]),
];

const COALITIONS: readonly PartyEntry[] = [
  party("coalition", "COAL", "Global Coalition against Daesh", "force", [
    ["coalition", "the coalition", "u.s.-led coalition", "us-led coalition", "american-led coalition", "international coalition", "global coalition", "anti-isis coalition", "anti-isil coalition", "counter-isil coalition", "counter-isis coalition", "coalition against isil", "coalition against isis", "coalition against daesh", "global coalition against daesh", "global coalition to counter isil", "global coalition to defeat isis", "coalition forces", "coalition force", "coalition military forces", "coalition aircraft", "coalition warplanes", "coalition air force", "coalition troops", "coalition partners", "coalition airstrikes", "coalition military", "combined joint task force", "combined joint task force - operation inherent resolve", "combined joint task force operation inherent resolve", "cjtf-oir", "cjtf", "cjtf oir", "combined joint forces land component command", "cjflcc", "cjflcc-oir", "oir", "operation inherent resolve", "special operations joint task force", "multinational force", "multi-national force", "multinational forces", "multi-national forces", "mnf-i", "multi-national force - iraq", "multi-national corps", "coalition of the willing", "anti-daesh coalition"],
    ["koalition*", "us-geführte koalition", "us-geführten koalition", "us-koalition", "anti-is-koalition", "anti-is-allianz", "internationale koalition", "internationalen koalition", "internationale anti-is-koalition", "koalitionstruppen", "koalitionsstreitkräft*", "koalitionssoldat*", "allianz gegen den is", "us-geführte allianz", "us-geführten allianz", "us-geführte militärkoalition", "us-geführten militärkoalition", "koalition der willigen", "alliierte truppen", "alliierten truppen", "multinationale truppen"],
    ["міжнародн* коаліці*", "коаліці* на чолі зі сша", "сил* коаліції"],
    ["международн* коалици*", "коалици* во главе с сша", "сил* коалиции"],
  ], [["coalition", "u.s.-led", "us-led", "american-led"], ["us-geführt*"], ["коаліційн*"], ["коалиционн*"]]),
  party("saudi-coalition", "SA", "Saudi-led coalition in Yemen", "force", [
    ["saudi-led coalition", "saudi-led military coalition", "saudi-led arab coalition", "saudi coalition", "arab coalition", "saudi-uae coalition", "saudi-led alliance"],
    ["saudisch geführt* koalition*", "saudi-arabisch geführt* koalition*", "saudisch geführt* militärkoalition*", "saudi-arabisch geführt* militärkoalition*", "saudi-geführt* koalition*", "arabische koalition", "arabischen koalition", "von saudi-arabien geführt* koalition*", "von saudi-arabien angeführt* koalition*", "saudisch geführt* allianz"],
    ["арабськ* коаліці*", "саудівськ* коаліці*"], ["арабск* коалици*", "саудовск* коалици*"],
  ], [["saudi-led"], [], [], []]),
  party("isaf", "ISAF", "International Security Assistance Force", "force", [["isaf", "international security assistance force", "isaf forces", "isaf troops", "resolute support", "resolute support mission"], ["isaf", "isaf-truppe*", "isaf-soldat*", "isaf-schutztruppe", "internationale schutztruppe", "internationalen schutztruppe", "isaf-einheit*", "isaf-mission", "isaf initial assessment team"], ["ісаф"], ["исаф", "мссб"]]),
  party("nato-forces", "NATO", "NATO-led forces", "force", [["nato forces", "nato troops", "nato-led forces", "nato soldiers", "nato aircraft", "nato warplanes"], ["nato-truppe*", "nato-soldat*", "nato-flugzeug*", "nato-streitkräft*", "nato-kampfflugzeug*"], ["сил* нато", "війс* нато"], ["сил* нато", "войск* нато"]]),
  party("unifil", "UN", "United Nations forces", "force", [["unifil", "undof", "un peacekeepers", "u.n. peacekeepers", "unami", "unsmil", "unsmis", "un mission", "united nations interim force in lebanon", "blue helmets", "unrwa", "unscom", "unmovic", "opcw"], ["unifil", "unifil-truppe*", "unifil-soldat*", "unifil-friedenstruppe", "un-friedenstruppe*", "un-blauhelm*", "blauhelm*", "blauhelmsoldat*", "un-soldat*", "undof", "un-beobachter*", "unrwa", "un-mission*", "uno-soldat*", "un-flüchtlingskommissariat*", "un-generalsekretär*", "opcw", "un-hilfswerk*"], ["юніфіл", "миротворц* оон", "унра", "бапор", "озхз"], ["юнифил", "временн* сил* оон", "миротворц* оон", "бапор", "озхо"]]),
  party("arab-league", "AL", "Arab League", "organisation", [["arab league", "league of arab states", "gulf cooperation council", "gcc", "organisation of islamic cooperation", "organization of islamic cooperation"], ["arabische liga", "arabischen liga", "golfkooperationsrat*", "organisation für islamische zusammenarbeit"], ["ліг* арабських держав"], ["лиг* арабских государств"]]),
  party("african-union", "AU", "African Union", "organisation", [["african union", "amisom"], ["afrikanische union", "afrikanischen union", "amisom"], ["африканськ* союз*"], ["африканск* союз*"]]),
  party("quartet", "QUARTET", "Middle East Quartet", "organisation", [["middle east quartet", "the quartet"], ["nahost-quartett*", "nahostquartett*"], ["близькосхідн* квартет*"], ["ближневосточн* квартет*"]]),
];

const IRAQI: readonly PartyEntry[] = [
  party("isf", "IQ", "Iraqi Security Forces", "force", [
    ["iraqi security forces", "isf", "iraqi army", "iraqi forces", "iraqi federal police", "counter terrorism service", "counter-terrorism service", "cts", "golden division", "iraqi counter-terrorism service", "iraqi special forces", "iraqi air force", "iraqi national guard", "iraqi police", "iraqi security forces and peshmerga", "emergency response division", "republican guard", "fedayeen", "fedayeen saddam", "joint operations command", "iraqi troops"],
    ["irakisch* sicherheitskräft*", "irakisch* nationalgarde", "irakisch* antiterroreinheit*", "goldene division", "republikanische garde", "republikanischen garde", "irakisch* regierungstruppen", "irakisch* elitetruppe*", "irakisch* bundespolizei"],
    ["іракськ* сил* безпеки", "іракськ* спецназ*", "золот* дивізі*"], ["иракск* сил* безопасности", "иракск* спецназ*", "золот* дивизи*", "республиканск* гварди*"],
  ]),
  party("pmf", "PMF", "Popular Mobilization Forces", "force", [
    ["popular mobilization forces", "popular mobilisation forces", "popular mobilization units", "popular mobilisation units", "popular mobilization", "pmf", "pmu", "hashd al-shaabi", "hashed al-shaabi", "hashd al-sha'abi", "hashd", "shia militias", "shiite militias", "shi'ite militias", "shia militia", "shiite militia", "kataib hezbollah", "kata'ib hezbollah", "badr organization", "badr organisation", "badr brigades", "asaib ahl al-haq", "harakat al-nujaba", "islamic resistance in iraq"],
    ["volksmobilisierung*", "volksmobilisierungskräft*", "volksmobilisierungseinheit*", "haschd al-schaabi", "haschd asch-schaabi", "schiitenmiliz*", "schiitisch* miliz*", "kataib hisbollah", "badr-organisation", "badr-brigade*", "al-haschd asch-schaabi"],
    ["хашд аш-шаабі", "сил* народної мобілізації", "шиїтськ* ополченц*", "катаїб хезболла"], ["хашд аш-шааби", "сил* народной мобилизации", "народн* ополчени*", "шиитск* ополченц*", "катаиб хезболла"],
  ]),
  party("peshmerga", "KRG", "Peshmerga", "force", [["peshmerga", "peshmerga forces", "peshmerga fighters", "kurdish peshmerga", "pesh merga", "zeravani", "asayish"], ["peschmerga*", "peschmerga-kämpfer*", "peschmerga-truppe*", "peschmergas", "kurdisch* peschmerga*", "asayisch", "peshmerga*"], ["пешмерг*", "пешмерґ*"], ["пешмерг*"]]),
  party("krg", "KRG", "Kurdistan Regional Government", "state", [["kurdistan regional government", "krg", "kurdistan region's government", "kurdish regional government", "kurdistan democratic party", "kdp", "patriotic union of kurdistan", "puk"], ["kurdisch* regionalregierung", "regionalregierung kurdistans", "krg", "kurdenregierung", "kdp", "puk", "patriotisch* union kurdistans", "demokratisch* partei kurdistans", "kurdisch* autonomieregierung"], ["курдськ* автономі*"], ["курдск* автономи*"]], [["krg"], [], [], []]),
  party("kurds", "KURD", "Kurds", "people", [["kurds", "kurd", "kurdish forces", "kurdish fighters", "kurdish militia", "kurdish troops"], ["kurde*", "kurdin*", "kurdenmiliz*", "kurdisch* kämpfer*", "kurdisch* truppen", "kurdisch* miliz*", "kurdisch* einheit*", "kurdenkämpfer*"], ["курд*", "курдськ* сил*"], ["курд*", "курдск* сил*"]], [["kurdish"], ["kurdisch*"], ["курдськ*"], ["курдск*"]]),
  party("mahdi-army", "MAHDI", "Mahdi Army", "force", [["mahdi army", "jaish al-mahdi", "sadr's militia", "al-sadr's militia", "sadrists", "sadrist movement", "mehdi army", "peace companies", "saraya al-salam"], ["mahdi-armee", "mehdi-armee", "al-mahdi-armee", "sadr-miliz*", "mahdi-miliz*", "mahdi-kämpfer*", "sadr-anhänger*", "sadristen"], ["армі* махді"], ["арми* махди"]]),
  party("mojahedin", "MEK", "People's Mojahedin of Iran", "force", [["mek", "mojahedin-e khalq", "mujahedin-e khalq", "people's mujahedin", "people's mojahedin"], ["volksmudschahedin", "volksmudschaheddin"], ["моджахедін-е хальк"], ["моджахедин-е хальк"]]),
  party("iraqi-insurgents", "REB", "Insurgents in Iraq", "force", [["iraqi insurgents", "sunni insurgents", "iraqi insurgency", "sunni insurgency", "iraqi resistance", "ansar al-sunna", "ansar al-islam", "islamic army in iraq", "1920 revolution brigades", "naqshbandi army"], ["irakisch* aufständisch*", "irakisch* rebell*", "sunnitisch* aufständisch*", "irakisch* widerstand*", "ansar al-sunna", "ansar al-islam", "islamisch* armee im irak"], ["іракськ* повстанц*"], ["иракск* повстанц*"]]),
  party("sons-of-iraq", "IQ", "Sons of Iraq", "force", [["sons of iraq", "awakening councils", "awakening council", "anbar awakening", "sahwa", "sunni tribal fighters"], ["söhne des irak", "sahwa", "sahwa-miliz*"], ["сахв*"], ["сахва"]]),
  party("iraqi-parliament", "IQ", "Bodies of the Iraqi state", "state", [["iraqi governing council", "governing council", "iraqi interim government", "council of representatives", "high electoral commission"], ["irakisch* regierungsrat*", "irakisch* übergangsregierung*", "irakisch* nationalversammlung*"], [], []]),
];

const JIHADIST: readonly PartyEntry[] = [
  party("is", "IS", "Islamic State", "force", [
    ["isil", "isis", "daesh", "da'esh", "da'ish", "daish", "islamic state", "islamic state group", "islamic state of iraq and the levant", "islamic state of iraq and syria", "islamic state of iraq and al-sham", "islamic state in iraq and the levant", "islamic state in iraq and syria", "islamic state militants", "islamic state fighters", "islamic state militant group", "islamic state in iraq", "islamic state of iraq", "so-called islamic state", "self-proclaimed islamic state", "isil terrorists", "isil fighters", "isil militants", "isis fighters", "isis militants", "isis terrorists", "daesh fighters", "daesh terrorists", "daesh militants", "the caliphate", "caliphate fighters", "is militants", "is fighters", "is jihadists", "is terrorists", "isis-k", "isil-k", "is-k", "iskp", "islamic state khorasan", "islamic state in khorasan province", "islamic state khorasan province", "wilayat sinai", "sinai province", "caliphate cubs"],
    ["is", "is-miliz*", "is-kämpfer*", "is-terrorist*", "is-dschihadist*", "is-extremist*", "is-terrormiliz*", "is-anhänger*", "is-truppe*", "is-führung", "islamisch* staat*", "islamischer staat", "islamischen staat*", "terrormiliz*", "terrormiliz is", "terrormiliz islamischer staat", "dschihadistenmiliz*", "dschihadistenmiliz is", "is-gruppe", "isis", "isil", "isis-kämpfer*", "isis-miliz*", "daesch", "daesh", "extremistenmiliz is", "extremistenmiliz*", "kalifat*", "sogenannte islamische staat", "is-dschihadisten", "terrorgruppe is", "terrororganisation is", "is-terrorgruppe", "is-ableger*", "is-khorasan", "is-provinz khorasan"],
    ["ід", "іділ", "ісіл", "ісіс", "даїш", "ісламськ* держав*", "бойовик* ід", "бойовик* іділ", "ігіл", "халіфат*"],
    ["иг", "игил", "даиш", "исламск* государств*", "боевик* иг", "боевик* игил", "игиловц*", "игиловец*", "халифат*", "исламск* халифат*"],
  ], [["isil", "isis", "daesh", "isil-held", "isis-held", "isil-controlled", "isis-controlled", "is-held", "isis-linked", "isis-affiliated"], [], ["ігілівськ*"], ["игиловск*"]]),
  party("al-qaeda", "AQ", "Al-Qaeda", "force", [
    ["al-qaeda", "al qaeda", "al-qaida", "al qaida", "al-qa'ida", "al-qa'eda", "al-qaeda in iraq", "al qaeda in iraq", "al-qaida in iraq", "aqi", "al-qaeda in the arabian peninsula", "al qaeda in the arabian peninsula", "aqap", "al-qaeda in the islamic maghreb", "aqim", "khorasan group", "tawhid and jihad", "tawhid wal jihad", "jama'at al-tawhid wal-jihad", "ansar al-sharia", "hurras al-din"],
    ["al-qaida*", "al qaida*", "al-kaida*", "al kaida*", "el kaida", "al-qaeda*", "al qaeda*", "el-kaida", "terrornetzwerk*", "terrornetzwerk al-qaida", "al-qaida im irak", "al-kaida im irak", "al-qaida auf der arabischen halbinsel", "aqap", "al-qaida-kämpfer*", "al-qaida-terrorist*", "ansar al-scharia"],
    ["аль-каїд*", "аль-каїда"], ["аль-каид*", "аль-каида"],
  ]),
  party("nusra", "HTS", "Nusra Front and Hayat Tahrir al-Sham", "force", [
    ["al-nusra", "nusra front", "al-nusra front", "jabhat al-nusra", "nusra", "hayat tahrir al-sham", "hts", "tahrir al-sham", "jabhat fatah al-sham", "fatah al-sham", "fateh al-sham", "fatah al-sham front", "fateh al-sham front", "military operations command"],
    ["al-nusra-front", "nusra-front", "al-nusra*", "dschabhat al-nusra", "dschabhat an-nusra", "nusra-kämpfer*", "hayat tahrir al-scham", "hajat tahrir al-scham", "haiat tahrir asch-scham", "hts", "hts-miliz*", "fatah-al-scham-front", "fatah al-scham", "fateh al-scham", "hts-kämpfer*", "hajat tahrir asch-scham"],
    ["джебхат ан-нусра", "ан-нусра", "хайят тахрір аш-шам", "хтш", "фронт* ан-нусра"], ["джебхат ан-нусра", "ан-нусра", "джабхат ан-нусра", "хайят тахрир аш-шам", "хтш", "фронт* ан-нусра", "нусра", "нусровц*"],
  ]),
  party("taliban", "TAL", "Taliban", "force", [["taliban", "taleban", "taliban fighters", "taliban insurgents", "taliban militants", "the taliban", "haqqani network", "haqqani"], ["taliban*", "taliban-kämpfer*", "radikalislamisch* taliban", "talibankämpfer*", "taliban-führung", "haqqani-netzwerk*", "hakkani-netzwerk*"], ["талібан*", "таліб*", "рух* талібан"], ["талибан*", "талиб*", "движени* талибан"]]),
  party("ttp", "TTP", "Pakistani Taliban", "force", [["pakistani taliban", "tehrik-i-taliban", "tehreek-e-taliban", "ttp", "lashkar-e-taiba", "lashkar-i-taiba", "lashkar-e-jhangvi"], ["pakistanisch* taliban", "tehrik-i-taliban", "tehrik-e-taliban", "lashkar-e-taiba", "laschkar-e-taiba"], ["пакистанськ* таліб*"], ["пакистанск* талиб*"]]),
  party("shabaab", "SHAB", "Al-Shabaab", "force", [["al-shabaab", "al shabaab", "al-shabab", "al shabab", "shabaab"], ["al-shabaab*", "al shabaab*", "al-schabab*", "schabab-miliz*", "al-shabaab-miliz*", "al-shabab*"], ["аш-шабаб", "аль-шабаб"], ["аш-шабаб", "аль-шабаб"]]),
  party("pirates", "PIR", "Somali pirates", "force", [["somali pirates", "pirates"], ["somalisch* pirat*", "pirat*"], ["сомалійськ* пірат*", "пірат*"], ["сомалийск* пират*", "пират*"]]),
  party("jemaah-islamiyah", "JI", "Jemaah Islamiyah", "force", [["jemaah islamiyah", "jemaah islamiah"], ["jemaah islamiyah", "jemaah islamiah"], ["джемаа ісламія"], ["джемаа исламия"]]),
  party("boko-haram", "BH", "Boko Haram", "force", [["boko haram"], ["boko haram"], ["боко харам"], ["боко харам"]]),
  party("muslim-brotherhood", "MB", "Muslim Brotherhood", "organisation", [["muslim brotherhood", "muslim brothers"], ["muslimbrüder*", "muslimbruderschaft", "moslembrüder*", "moslembruderschaft"], ["брати-мусульмани", "братів-мусульман"], ["братья-мусульмане", "братьев-мусульман"]]),
];

const SYRIAN: readonly PartyEntry[] = [
  party("saa", "SY", "Syrian Arab Army", "force", [
    ["syrian arab army", "saa", "syrian army", "syrian regime forces", "syrian government forces", "pro-government forces", "pro-regime forces", "regime forces", "regime troops", "regime aircraft", "regime warplanes", "assad's forces", "assad's troops", "assad forces", "asad regime forces", "forces loyal to assad", "forces loyal to president assad", "shabiha", "tiger forces", "republican guard of syria", "national defence forces", "national defense forces", "4th armored division", "fourth division", "air force intelligence", "government forces in syria"],
    ["syrisch* regierungstruppen", "syrisch* regierungsarmee", "assad-truppen", "assads truppen", "assads armee", "regimetruppen", "truppen des regimes", "schabiha", "schabiha-miliz*", "regime-truppen", "regierungstreue* truppen", "assad-treue* truppen", "regierungstreue* miliz*", "syrisch* armeeeinheit*"],
    ["урядов* військ* сирії", "війська асада", "військ асада", "шабіха", "сирійськ* урядов* військ*"], ["правительственн* войск* сирии", "сирийск* правительственн* войск*", "войск* асада", "арми* асада", "шабиха", "саа", "сирийск* арабск* арми*"],
  ], [["pro-assad", "pro-regime"], ["assad-treu*"], ["проасадівськ*"], ["проасадовск*"]]),
  party("sdf", "SDF", "Syrian Democratic Forces", "force", [
    ["sdf", "syrian democratic forces", "sdf fighters", "sdf forces", "syrian arab coalition", "syrian democratic council", "sdf-led forces", "manbij military council", "raqqa internal security force", "partnered forces", "vetted syrian opposition", "partner forces in syria", "deir ez-zor military council", "raqqa civil council"],
    ["sdf", "sdf-kämpfer*", "syrisch* demokratisch* kräft*", "demokratisch* kräft* syriens", "syrisch* demokratisch* streitkräft*", "sdf-miliz*", "syrische demokratische kräfte", "sdk", "demokratische kräfte syriens", "qsd", "kurdisch geführt* sdf", "kurdisch-arabisch* bündnis*"],
    ["сдс", "сирійськ* демократичн* сил*"], ["сдс", "сирийск* демократическ* сил*"],
  ], [["sdf-held", "sdf-controlled", "u.s.-backed"], [], [], []]),
  party("ypg", "YPG", "People's Protection Units", "force", [["ypg", "ypj", "people's protection units", "people's defense units", "women's protection units", "pyd", "democratic union party", "syrian kurdish fighters", "syrian kurds"], ["ypg", "ypj", "ypg-miliz*", "ypg-kämpfer*", "volksverteidigungseinheiten", "volksschutzeinheiten", "frauenverteidigungseinheiten", "pyd", "kurdenmiliz ypg", "syrisch* kurden", "syrisch* kurdenmiliz*"], ["загон* народної самооборони", "ипг"], ["отряд* народной самообороны", "ипг", "сирийск* курд*"]]),
  party("pkk", "PKK", "Kurdistan Workers' Party", "force", [["pkk", "kurdistan workers' party", "kurdistan workers party", "pkk militants", "pkk fighters", "pkk terrorists", "pjak", "kck", "hpg", "kurdistan freedom hawks"], ["pkk", "arbeiterpartei kurdistans", "pkk-kämpfer*", "pkk-rebell*", "pkk-terrorist*", "kurdisch* arbeiterpartei", "verbotene arbeiterpartei kurdistans", "pjak", "pkk-stellung*", "kurdenrebellen"], ["рпк", "робітнич* парті* курдистану"], ["рпк", "рабоч* парти* курдистана"]]),
  party("fsa", "REB", "Free Syrian Army and Syrian rebels", "force", [
    ["free syrian army", "fsa", "syrian rebels", "syrian opposition", "syrian opposition forces", "opposition fighters", "anti-assad rebels", "syrian insurgents", "ahrar al-sham", "jaysh al-islam", "jaish al-islam", "army of islam", "faylaq al-rahman", "failaq al-rahman", "jaysh al-fatah", "army of conquest", "nour al-din al-zenki", "national liberation front", "syrian national coalition", "syrian national council", "high negotiations committee", "national coalition for syrian revolutionary and opposition forces", "islamic front", "sultan murad", "hamza division", "syrian revolution", "liwa al-tawhid", "local coordination committees", "moderate opposition", "armed opposition"],
    ["freie syrische armee", "freien syrischen armee", "fsa", "fsa-kämpfer*", "syrisch* rebell*", "syrisch* opposition*", "syrisch* aufständisch*", "syrisch* oppositionell*", "ahrar al-scham", "dschaisch al-islam", "failak al-rahman", "syrisch* nationalrat*", "nationale koalition", "nationalen koalition", "assad-gegner*", "islamische front", "bewaffnet* opposition", "syrisch* nationale koalition"],
    ["вса", "вільн* сирійськ* армі*", "сирійськ* повстанц*", "сирійськ* опозиці*", "сирійськ* заколотник*"], ["сса", "свободн* сирийск* арми*", "сирийск* повстанц*", "сирийск* оппозици*", "сирийск* мятежник*", "ахрар аш-шам", "джейш аль-ислам", "вооруженн* оппозици*"],
  ], [["rebel-held", "opposition-held", "rebel-controlled"], [], [], []]),
  party("sna", "TR", "Syrian National Army", "force", [["syrian national army", "turkish-backed rebels", "turkish-backed forces", "turkish-backed fighters", "turkey-backed rebels", "turkish-backed militias", "euphrates shield forces"], ["syrische nationale armee", "syrischen nationalen armee", "protürkisch* miliz*", "pro-türkisch* rebell*", "protürkisch* rebell*", "von der türkei unterstützt* rebell*", "protürkisch* kämpfer*"], ["сирійськ* національн* армі*", "протурецьк* сил*"], ["сирийск* национальн* арми*", "протурецк* сил*", "протурецк* боевик*"]]),
  party("white-helmets", "WH", "White Helmets", "organisation", [["white helmets", "syrian civil defense", "syrian civil defence", "syria civil defence"], ["weißhelm*", "weiße helme", "syrisch* zivilschutz*", "syrisch* zivilverteidigung"], ["білі шоломи", "білих шоломів", "біл* каск*"], ["бел* каск*", "белые каски", "белых касок"]]),
  party("syrian-transition", "SY", "Syrian transitional government", "state", [["syrian transitional government", "new syrian government", "syrian interim government"], ["syrisch* übergangsregierung*", "neue syrische regierung", "neuen syrischen regierung"], ["перехідн* уряд* сирії"], ["переходн* правительств* сирии"]]),
  party("alawites", "CIV", "Alawites", "people", [["alawites", "alawite"], ["alawit*"], ["алавіт*"], ["алавит*"]], [["alawite"], ["alawitisch*"], ["алавітськ*"], ["алавитск*"]]),
  party("druze", "DRUZE", "Druze", "people", [["druze", "druze fighters", "druze militias"], ["druse*", "drusisch* miliz*"], ["друз* сувейди"], ["друз* сувейды"]], [["druze"], ["drusisch*"], ["друзьк*"], ["друзск*"]]),
  party("yazidis", "CIV", "Yazidis", "people", [["yazidi", "yazidis", "yezidi", "yezidis", "ezidi", "yazidi community", "yazidi people"], ["jesid*", "jeside*", "yezid*", "eziden", "êzîden", "jesidin*"], ["єзид*", "їзид*"], ["езид*", "йезид*"]], [["yazidi"], ["jesidisch*"], ["єзидськ*"], ["езидск*"]]),
];

const PALESTINIAN: readonly PartyEntry[] = [
  party("hamas", "HAM", "Hamas", "force", [
    ["hamas", "hamas militants", "hamas fighters", "hamas terrorists", "hamas gunmen", "al-qassam brigades", "qassam brigades", "izz ad-din al-qassam brigades", "izz al-din al-qassam brigades", "ezzedine al-qassam brigades", "ezzedeen al-qassam brigades", "hamas-run government", "hamas government", "hamas-run health ministry", "gaza health ministry", "gaza's health ministry", "hamas health ministry", "hamas-run gaza health ministry", "nukhba", "islamist movement hamas"],
    ["hamas", "hamas-kämpfer*", "hamas-terrorist*", "hamas-regierung", "hamas-terror-infrastruktur", "radikalislamisch* hamas", "hamas-mitglied*", "hamas-führer*", "hamas-polizist*", "hamas-aktivist*", "hamas-anhänger*", "kassam-brigade*", "al-kassam-brigade*", "essedin-al-kassam-brigade*", "issedin-al-kassam-brigade*", "hamas-behörde*", "hamas-miliz*", "hamas-führung", "hamas-funktionär*", "kassam-brigaden", "islamistenorganisation hamas", "palästinenserorganisation hamas", "hamas-gesundheitsministerium*", "hamas-bewegung"],
    ["хамас", "хамас*", "бойовик* хамасу", "хамасівц*", "бригад* аль-кассам"], ["хамас", "хамас*", "хамасовц*", "боевик* хамас", "боевик* хамаса", "бригад* аль-кассам", "бригад* изз ад-дин аль-кассам"],
  ], [["hamas-run", "hamas-controlled", "hamas-led"], [], ["хамасівськ*"], ["хамасовск*"]]),
  party("pij", "PAL", "Palestinian Islamic Jihad", "force", [["islamic jihad", "palestinian islamic jihad", "pij", "al-quds brigades", "saraya al-quds"], ["islamischer dschihad", "islamischen dschihad", "islamische dschihad", "islamischer jihad", "islamischen jihad", "palästinensischer islamischer dschihad", "al-kuds-brigade*", "al-quds-brigade*", "islamisch* dschihad*"], ["ісламськ* джихад*"], ["исламск* джихад*"]]),
  party("aqsa-brigades", "PAL", "Al-Aqsa Martyrs' Brigades", "force", [["al-aqsa martyrs' brigades", "al-aqsa martyrs brigades", "al aqsa martyrs brigade", "al-aqsa brigades", "aqsa brigades", "popular resistance committees", "popular front for the liberation of palestine", "pflp", "democratic front for the liberation of palestine", "dflp", "jenin brigades", "jenin brigade", "lions' den", "tanzim", "palestinian factions"], ["al-aqsa-märtyrerbrigaden", "al-aksa-märtyrerbrigaden", "al-aksa-brigade*", "al-aqsa-brigade*", "al-aksa-märtyrer-brigaden", "volkswiderstandskomitee*", "volksfront zur befreiung palästinas", "pflp", "tansim"], ["бригад* мучеників аль-акси", "нфвп"], ["бригад* мучеников аль-аксы", "нфоп"]]),
  { ...party("palestinians", "PAL", "Palestinians", "people", [["palestine", "state of palestine", "palestinian", "palestinians", "palestinian militants", "palestinian gunmen", "palestinian fighters", "palestinian militant groups", "palestinian groups", "gazans", "gazan", "palestinian people"], ["palästina", "palästinas", "palästinenser*", "palästinenserin*", "palästinensisch* kämpfer*", "palästinensisch* extremist*", "palästinensisch* militant*", "palästinensisch* aktivist*", "palästinensisch* selbstmordattentäter*", "militante palästinenser*"], ["палестин*", "палестинц*", "палестинець*", "палестинськ* бойовик*"], ["палестин*", "палестинц*", "палестинец*", "палестинск* боевик*"]], [["palestinian", "pro-palestinian", "gazan"], ["palästinensisch*"], ["палестинськ*"], ["палестинск*"]]), id: "state-ps" },
  party("pa", "PA", "Palestinian Authority", "state", [["palestinian authority", "palestinian national authority", "fatah", "plo", "palestine liberation organization", "palestine liberation organisation", "palestinian security forces", "palestinian police", "palestinian government", "palestinian leadership", "palestinian health ministry", "palestinian foreign ministry"], ["palästinensisch* autonomiebehörde", "palästinensische autonomiebehörde", "palästinensischen autonomiebehörde", "autonomiebehörde", "palästinensisch* autonomieregierung", "fatah", "fatah-bewegung", "fatah-kämpfer*", "plo", "palästinensisch* regierung", "palästinensisch* führung", "palästinensisch* sicherheitskräft*", "palästinensisch* polizei", "palästinenserbehörde", "palästinenserführung", "palästinenserregierung", "palästinensisch* gesundheitsministerium*"], ["палестинськ* автономі*", "фатх", "фатах", "овп"], ["палестинск* автономи*", "палестинск* администраци*", "фатх", "ооп", "пна"]]),
  party("israel-forces", "IL", "Israel Defense Forces", "force", [
    ["idf", "israel defense forces", "israel defence forces", "israeli defense forces", "israeli defence forces", "israeli army", "israeli military", "israeli air force", "iaf", "israeli navy", "shin bet", "shin beth", "shabak", "mossad", "israeli soldiers", "israeli troops", "israeli forces", "israel's army", "israel's military", "israel's air force", "golani brigade", "givati brigade", "givati", "golani", "israeli border police", "israeli warplanes", "israeli aircraft", "israeli helicopters", "home front command", "israeli special forces", "cogat", "israeli police", "unit 8200", "israeli strikes", "tsahal"],
    ["idf", "idf-fallschirmjäger*", "idf-soldat*", "idf-sprecher*", "idf-truppe*", "idf-einheit*", "israelisch* verteidigungsstreitkräft*", "israelische verteidigungskräfte", "israelischen verteidigungskräfte*", "zahal", "israels armee", "israels militär*", "israels luftwaffe", "israels streitkräft*", "israels truppen", "schin bet", "schin beth", "schabak", "mossad*", "golani-brigade", "givati-brigade", "heimatfrontkommando"],
    ["цахал*", "армі* оборони ізраїлю", "моссад*", "шабак", "шин-бет", "ізраїльськ* військов*"], ["цахал*", "арми* обороны израиля", "моссад*", "шабак", "шин-бет", "израильск* военн*", "аои", "ввс израиля"],
  ]),
  party("israelis", "IL", "Israelis", "people", [["israelis"], ["israelin*"], ["ізраїльтян*"], ["израильтян*"]]),
  party("settlers", "IL", "Israeli settlers", "people", [["israeli settlers", "jewish settlers", "settlers", "israeli settler", "settler"], ["israelisch* siedler*", "jüdisch* siedler*", "radikal* siedler*", "siedler", "siedlern", "siedlers"], ["ізраїльськ* поселенц*", "єврейськ* поселенц*"], ["израильск* поселенц*", "еврейск* поселенц*"]]),
];

const LEBANESE: readonly PartyEntry[] = [
  party("hezbollah", "HEZ", "Hezbollah", "force", [
    ["hezbollah", "hizbollah", "hizbullah", "hizballah", "lebanese hezbollah", "hezbollah fighters", "hezbollah militants", "hezbollah militia", "hezbollah guerrillas", "islamic resistance in lebanon", "radwan force", "radwan forces", "hezbollah terrorists", "party of god", "lebanese hizballah"],
    ["hisbollah", "hisbollah-miliz*", "hisbollah-kämpfer*", "hizbollah", "hisbollah-stellung*", "hisbollah-führer*", "schiitenmiliz hisbollah", "hisbollah-terrorist*", "hisbollah-mitglied*", "libanesisch* hisbollah", "hisbollah-chef*", "hisbollah-bewegung", "hezbollah", "hisbollahs", "hisbollah-anhänger*", "hizbullah", "pro-iranisch* hisbollah", "radikalislamisch* hisbollah"],
    ["хезболл*", "хезболла", "гезболл*", "хізбалл*", "бойовик* хезболли"], ["хезболл*", "хезболла", "хизбалл*", "хизболл*", "боевик* хезболлы"],
  ], [["hezbollah-controlled", "hezbollah-led", "hezbollah-run"], [], [], []]),
  party("amal", "AMAL", "Amal Movement", "force", [["amal movement", "amal militia"], ["amal-bewegung", "amal-miliz*"], ["рух* амаль"], ["движени* амаль"]]),
  party("lebanese-army", "LB", "Lebanese Armed Forces", "force", [["lebanese armed forces", "lebanese army", "laf", "internal security forces"], ["libanesisch* armee", "libanesisch* streitkräft*"], [], []]),
  party("fatah-al-islam", "FAI", "Fatah al-Islam", "force", [["fatah al-islam", "fatah al islam", "jund al-sham", "asbat al-ansar"], ["fatah al-islam", "fatah al islam", "fatah-al-islam-kämpfer*", "dschund al-scham", "fatah-el-islam"], ["фатх аль-іслам"], ["фатх аль-ислам"]]),
  party("lebanese-politics", "LB", "Parties of Lebanon", "organisation", [["march 14 alliance", "march 8 alliance", "future movement", "lebanese forces party", "free patriotic movement", "phalange", "kataeb"], ["zedernrevolution", "phalange", "libanesisch* opposition"], [], []]),
];

const OTHERS: readonly PartyEntry[] = [
  party("houthis", "HOU", "Houthis", "force", [
    ["houthi", "houthis", "huthi", "huthis", "houthi rebels", "houthi militia", "houthi fighters", "houthi forces", "houthi movement", "ansar allah", "ansarallah", "ansarullah", "houthi militants", "iran-backed houthis", "al-houthi", "houthi-saleh forces"],
    ["huthi", "huthis", "huthi-rebell*", "huthi-miliz*", "huthi-kämpfer*", "huthi-aufständisch*", "ansar allah", "houthi-rebell*", "houthi", "houthis", "huthi-rebellen", "schiitisch* huthi*", "huthi-bewegung", "ansarollah"],
    ["хусит*", "ансар аллах"], ["хусит*", "хуситск* мятежник*", "ансар аллах"],
  ], [["houthi-controlled", "houthi-held", "houthi-run"], [], ["хуситськ*"], ["хуситск*"]]),
  party("southern-transitional", "STC", "Southern Transitional Council", "force", [["southern transitional council", "stc", "southern movement", "security belt forces", "security belt", "southern separatists"], ["südlicher übergangsrat", "südlichen übergangsrat*", "südlicher übergangsrates", "südjemenitisch* separatist*"], ["південн* перехідн* рад*"], ["южн* переходн* совет*"]]),
  party("irgc", "IR", "Islamic Revolutionary Guard Corps", "force", [["irgc", "revolutionary guards", "revolutionary guard", "revolutionary guard corps", "islamic revolutionary guard corps", "islamic revolutionary guards corps", "quds force", "qods force", "al-quds force", "basij", "iranian revolutionary guards", "pasdaran"], ["revolutionsgarde*", "iranisch* revolutionsgarde*", "revolutionswächter*", "kuds-brigade*", "al-kuds-brigade*", "quds-brigade*", "al-quds-brigade*", "quds-einheit*", "basidsch*", "basidsch-miliz*", "basij-miliz*", "pasdaran"], ["квір", "вартов* ісламської революції", "кудс", "басідж"], ["ксир", "страж* исламской революции", "кудс", "аль-кудс", "басидж"]]),
  party("iran-backed", "IR", "Iran-backed militias", "force", [["iran-backed militias", "iranian-backed militias", "iran-backed groups", "iran-backed militia", "iran-aligned militias", "axis of resistance", "iranian proxies", "fatemiyoun", "zainabiyoun", "liwa fatemiyoun", "fatemiyoun brigade"], ["pro-iranisch* miliz*", "proiranisch* miliz*", "vom iran unterstützt* miliz*", "achse des widerstands", "fatemijun-brigade"], ["проіранськ* сил*", "вісь опору"], ["проиранск* сил*", "проиранск* группировк*", "ось сопротивления"]], [["iran-backed", "iranian-backed"], [], ["проіранськ*"], ["проиранск*"]]),
  party("lna", "LNA", "Libyan National Army", "force", [["libyan national army", "lna", "haftar's forces", "forces of haftar", "libyan arab armed forces"], ["libysche nationale armee", "libyschen nationalen armee", "haftars truppen", "haftar-truppen", "truppen haftars", "libysche nationalarmee"], ["лна", "лівійськ* національн* армі*"], ["лна", "ливийск* национальн* арми*", "войск* хафтара"]]),
  party("gna", "GNA", "Government of National Accord", "state", [["government of national accord", "gna", "libya dawn", "government of national unity", "tripoli-based government"], ["regierung der nationalen übereinkunft", "einheitsregierung", "libysch* einheitsregierung"], ["унз", "пнс"], ["пнс", "правительств* национального согласия"]]),
  party("ntc", "REB", "Libyan rebels", "force", [["libyan rebels", "national transitional council", "ntc", "anti-gaddafi forces", "anti-gaddafi rebels", "transitional national council"], ["libysch* rebell*", "nationaler übergangsrat", "nationalen übergangsrat*", "nationale übergangsrat", "übergangsrat*", "libysch* aufständisch*", "gaddafi-gegner*"], ["пнр", "лівійськ* повстанц*"], ["ливийск* повстанц*", "переходн* национальн* совет*", "пнс ливии"]]),
  party("northern-alliance", "AF", "Northern Alliance", "force", [["northern alliance", "national resistance front", "afghan national army", "afghan national police", "afghan national security forces", "ansf"], ["nordallianz", "nationale widerstandsfront", "afghanisch* nationalarmee", "afghanisch* wachmänner*", "afghanisch* wachleut*"], ["північн* альянс*"], ["северн* альянс*"]]),
  party("splm", "REB", "Rebels of Sudan", "force", [["splm", "spla", "splm/a", "janjaweed", "sudan liberation movement", "justice and equality movement"], ["splm", "spla", "splm/a", "dschandschawid*", "dschandschawid-miliz*", "janjaweed", "reitermiliz*"], ["джанджавід*"], ["джанджавид*"]]),
  party("rsf", "RSF", "Rapid Support Forces", "force", [["rapid support forces", "rsf"], ["rapid support forces", "rsf-miliz*", "rsf"], ["сил* швидкої підтримки"], ["сил* быстрой поддержки"]]),
  party("sunnis", "CIV", "Sunnis", "people", [["sunnis", "sunni"], ["sunnit*"], ["суніт*"], ["суннит*"]], [["sunni"], ["sunnitisch*"], ["сунітськ*"], ["суннитск*"]]),
  party("shiites", "CIV", "Shiites", "people", [["shiites", "shiite", "shia", "shias", "shi'ites", "shi'a"], ["schiit*"], ["шиїт*"], ["шиит*"]], [["shiite", "shia", "shi'ite"], ["schiitisch*"], ["шиїтськ*"], ["шиитск*"]]),
  party("christians", "CIV", "Christians of the East", "people", [["copts", "coptic christians", "assyrians", "chaldeans", "assyrian christians"], ["kopte*", "koptin*", "koptisch* christen", "assyrer", "aramäer", "chaldäer"], ["копт*", "ассирійц*"], ["копт*", "ассирийц*"]], [["coptic", "assyrian"], ["koptisch*", "assyrisch*"], ["коптськ*"], ["коптск*"]]),
];

/** All parties of the region; states themselves and their people are in `world`, whose entry of Palestine this one refines. */
export const parties: readonly PartyEntry[] = [...STATES, ...AMERICAN, ...COALITIONS, ...IRAQI, ...JIHADIST, ...SYRIAN, ...PALESTINIAN, ...LEBANESE, ...OTHERS];

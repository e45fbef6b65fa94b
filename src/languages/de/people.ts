import type { PeopleEntry } from "../../core/model/language.ts";

/** People and bodies, by role. */
export const people: readonly PeopleEntry[] = [
  {
    role: "military",
    noun: [
      "soldat*", "truppe*", "militär*", "armee*", "streitkraft*", "streitkräfte*", "heer", "heere*", "einheit*", "brigade*", "bataillon*", "division*", "regiment*", "kompanie*", "verband",
      "verbände*", "korps*", "armeekorps*", "luftwaffe*", "marine", "luftabwehr*", "flugabwehr*", "luftverteidigung*", "kämpfer*", "verteidiger*", "angreifer*", "besatzer*", "invasor*", "invasoren*",
      "eindringling*", "offizier*", "unteroffizier*", "general", "generals", "generäle*", "generale*", "generalmajor*", "generalleutnant*", "generaloberst*", "brigadegeneral*", "oberst*", "oberstleutnant*",
      "major", "majors", "hauptmann*", "leutnant*", "oberleutnant*", "feldwebel*", "hauptfeldwebel*", "gefreiter", "gefreite*", "admiral*", "kommandeur*", "kommandant*", "befehlshaber*", "oberbefehlshaber*",
      "oberkommandierend*", "feldkommandeur*", "rekrut*", "berufssoldat*", "wehrdienstleistende*", "stammestruppe*", "koalitionssoldat*", "nato-soldat*", "un-soldat*", "panzerbesatzung*", "militärpolizist*", "wachmannschaft*", "wehrpflichtig*", "reservist*", "veteran*", "scharfschütze*", "pilot*", "kampfpilot*", "artillerist*", "infanterist*", "infanterie*",
      "marineinfanterist*", "marineinfanterie*", "fallschirmjäger*", "fallschirmspringer*", "spezialeinheit*", "spezialkraft*", "spezialkräfte*", "sondereinheit*", "sondereinsatzkommando*", "elitesoldat*",
      "elitetruppe*", "eliteeinheit*", "bodentruppe*", "landstreitkraft*", "landstreitkräfte*", "luftstreitkräfte*", "seestreitkräfte*", "grenzschützer*", "grenzschutz*", "grenzsoldat*", "nationalgarde*",
      "nationalgardist*", "revolutionsgarde*", "republikanische garde", "territorialverteidigung*", "freiwilligenbataillon*", "regierungstruppe*", "besatzungstruppe*", "besatzungsmacht*", "besatzungsmächte*",
      "besatzungsarmee*", "friedenstruppe*", "schutztruppe*", "blauhelm*", "blauhelmsoldat*", "friedenssoldat*", "koalitionstruppe*", "verstärkungskräfte*", "generalstab*", "generalstabschef*", "stabschef*",
      "oberkommando*", "regionalkommando*", "führungsstab*", "heeresleitung*", "militärführung*", "armeeführung*", "kommandostab*", "sturmtrupp*", "sturmgruppe*", "spähtrupp*", "stoßtrupp*", "besatzung",
      "besatzungsmitglied*", "crew*", "wachsoldat*", "wachposten*", "militärangehörig*", "armeeangehörig*", "militärpersonal*", "sanitätssoldat*", "sicherheitskraft*", "sicherheitskräfte*", "kriegsgefangen*",
      "deserteur*", "gegner", "gegners", "personal", "panzertruppe*", "kontingent*", "garnison*", "panzerbrigade*", "verstärkungen",
    ],
  },
  {
    role: "militant",
    noun: [
      "rebell*", "krieger*", "islamistenführer*", "piratengruppe*", "aufständisch*", "separatist*", "kämpfende", "milizionär*", "miliz*", "extremist*", "islamist*", "dschihadist*", "gotteskrieger*", "terrormiliz*", "terrorgruppe*", "terrororganisation*", "terrornetzwerk*", "söldner*", "söldnertruppe*", "söldnergruppe*", "söldnerfirma*",
      "partisan*", "guerilla*", "guerillakämpfer*", "guerillero*", "untergrundkämpfer*", "widerstandskämpfer*", "freischärler*", "freiheitskämpfer*", "stammeskämpfer*", "stammesmiliz*", "paramilitär*", "todesschwadron*", "pirat*", "radikal*", "militant*", "putschist*", "meuterer*", "kriegsherr*", "warlord*", "rebellengruppe*", "rebellenorganisation*", "splittergruppe*", "extremistengruppe*",
    ],
  },
  // Who attacks without being a force: what they do is an attack, no strike (ruling 1).
  {
    role: "person",
    noun: [
      "attentäter*", "selbstmordattentäter*", "bombenleger*", "bande*", "geiselnehmer*", "entführer*", "heckenschütze*", "saboteur*", "täter*", "hintermann*", "hintermänner*", "drahtzieher*", "terrorverdächtig*", "plünderer*", "schläger*", "mob", "räuber*", "bewaffnete*", "bewaffneter", "bewaffneten", "terrorist*", "kriegsverbrecher*", "kollaborateur*", "fanatiker*", "terrorzelle*", "unbekannte*", "maskierte*", "maskierter", "angreiferin*", "amokläufer*", "brandstifter*", "gewalttäter*",
    ],
  },
  {
    role: "civilian",
    side: "CIV",
    noun: [
      "zivilist*", "mönch*", "nonne*", "geistliche*", "geistlicher", "priester*", "bischof*", "bischöfe*", "imam*", "mullah*", "seemann*", "seeleute*", "matrose*", "fischer", "fischern", "bergarbeiter*", "schulmädchen*", "kirchgänger*", "badegast*", "badegäste*", "dorfälteste*", "ureinwohner*", "besucher*", "kunde*", "reisende*", "rückkehrer*", "zivilperson*", "zivilbevölkerung*", "einwohner*", "bewohner*", "anwohner*", "bürger", "bürgern", "bürgers", "bürgerin*", "bevölkerung*", "einheimische*", "ortsbewohner*", "dorfbewohner*",
      "stadtbewohner*", "kind", "kinder*", "kindes", "kleinkind*", "kleinkinder*", "baby*", "säugling*", "schulkind*", "schulkinder*", "schüler*", "mädchen*", "junge", "jungen", "jugendliche*", "jugendlicher",
      "minderjährig*", "frau*", "familie*", "rentner*", "senior*", "flüchtling*", "kriegsflüchtling*", "vertriebene*", "binnenvertriebene*", "binnenflüchtling*", "geflüchtete*", "passant*", "fußgänger*",
      "arbeiter*", "bauarbeiter*", "passagier*", "fahrgast*", "fahrgäste*", "insasse*", "patient*", "lehrer*", "student*", "studierende*", "bauer", "bauern", "landwirt*", "siedler*", "pilger*", "gläubige*",
      "gemeindemitglied*", "nachbar*", "mieter*", "ausländer*", "tourist*", "urlauber*", "marktbesucher*", "zuschauer*", "landsleute*", "fahrer*", "busfahrer*", "lkw-fahrer*", "autofahrer*", "migrant*",
      "waise*", "waisenkind*", "waisenkinder*", "angehörige*", "hinterbliebene*", "verwandte*", "geisel*", "opfer*", "überlebende*", "mitarbeiter*", "angestellte*", "händler*", "geschäftsmann*",
      "geschäftsleute*", "ingenieur*", "techniker*", "christ*", "muslim*", "jugend*", "zivilangestellte*",
    ],
  },
  {
    role: "person",
    noun: ["mensch*", "persönlichkeit*", "führungspersönlichkeit*", "dissident*", "bürgerrechtler*", "menschenrechtler*", "menschenrechtsaktivist*", "friedensnobelpreisträger*", "wahlkampfhelfer*", "wärter*", "gefängniswärter*", "leibwächter*", "sicherheitsbeamte*", "sicherheitsbeamter", "wachmann*", "wachleute*", "wachpersonal*", "putschführer*", "oppositionspolitiker*", "person*", "leute*", "mann*", "männer*", "verletzte*", "verletzter", "schwerverletzte*", "leichtverletzte*", "verwundete*", "verwundeter", "vermisste*", "gefangene*", "häftling*", "gefangener", "insasse*", "mitglied*", "mitglieder*", "anhänger*", "unterstützer*", "sympathisant*", "verdächtige*", "verdächtiger", "tatverdächtig*", "angeklagte*", "angeklagter", "verhaftete*", "festgenommene*", "entführte*", "helfer*", "freiwillige*", "freiwilliger", "ehefrau*", "sohn*", "söhne*", "tochter*", "töchter*", "bruder*", "brüder*", "vater*", "mutter*", "eltern*", "team*", "demonstrant*", "protestierende*", "protestler*", "aktivist*", "regierungsgegner*", "oppositionelle*", "oppositioneller", "regimegegner*", "menschenmenge*", "menge", "demonstrierende*", "jährige*", "jähriger", "dutzende"],
  },
  { role: "person", speaks: false, noun: ["tote*", "toter", "todesopfer*", "leiche*", "leichnam*", "getötete*", "gefallene*"] },
  {
    role: "leader",
    noun: [
      "präsident*", "staatspräsident*", "staatschef*", "staatsoberhaupt*", "staatsoberhäupter*", "vizepräsident*", "interimspräsident*", "ministerpräsident*", "premier*", "premierminister*", "regierungschef*", "kanzler*", "bundeskanzler*", "vizekanzler*", "machthaber*", "diktator*", "könig*", "kronprinz*", "emir*", "scheich*", "ajatollah*", "papst*", "anführer*", "führer*", "rebellenführer*", "separatistenführer*", "chef*", "oberhaupt*", "parteichef*", "parteivorsitzend*", "vorsitzend*", "generalsekretär*", "amtsinhaber*", "amtskolleg*", "oppositionsführer*", "milizenführer*", "milizchef*",
      "republikchef*", "militärchef*", "armeechef*", "geheimdienstchef*", "söldnerchef*", "clanchef*", "stammesführer*", "parlamentspräsident*", "parlamentschef*", "kommissionspräsident*", "ratspräsident*", "außenbeauftragt*",
    ],
  },
  {
    role: "official",
    noun: [
      "sprecher*", "pressesprecher*", "regierungssprecher*", "militärsprecher*", "armeesprecher*", "polizeisprecher*", "präsidentensprecher*", "minister*", "außenminister*", "verteidigungsminister*", "innenminister*", "finanzminister*", "justizminister*", "energieminister*", "vizeminister*", "vizeaußenminister*", "vizeverteidigungsminister*", "staatsminister*", "staatssekretär*", "außenamtssprecher*", "ressortchef*", "gouverneur*", "gebietsgouverneur*", "vizegouverneur*", "provinzgouverneur*",
      "bürgermeister*", "oberbürgermeister*", "vizebürgermeister*", "stadtoberhaupt*", "landrat*", "militärgouverneur*", "verwaltungschef*", "gebietschef*", "bezirkschef*", "polizeichef*", "beamte*", "beamter", "behördenvertreter*", "regierungsvertreter*", "vertreter*", "amtsträger*", "funktionär*", "politiker*", "abgeordnete*", "abgeordneter", "parlamentarier*", "senator*", "senatoren*", "diplomat*", "botschafter*", "botschafterin*", "gesandte*", "gesandter", "sondergesandte*", "sonderbeauftragte*", "beauftragte*", "beauftragter", "unterhändler*",
      "vermittler*", "berater*", "präsidentenberater*", "sicherheitsberater*", "chefdiplomat*", "generalstaatsanwalt*", "staatsanwalt*", "richter*", "ermittler*", "untersuchungsrichter*", "delegierte*", "delegation*", "abgesandte*", "kommissar*", "hochkommissar*", "ombudsmann*", "ombudsfrau*", "menschenrechtsbeauftragt*", "rechtsanwalt*", "rechtsanwälte*", "anwalt*", "anwälte*", "verteidiger", "behördenchef*", "polizist*", "polizeibeamte*", "polizeibeamter", "militärvertreter*",
    ],
  },
  {
    role: "government",
    noun: [
      "regierung*", "zentralregierung*", "übergangsregierung*", "exilregierung*", "bundesregierung*", "regime", "regimes", "ministerium*", "ministerien*", "außenministerium*", "verteidigungsministerium*", "innenministerium*", "gesundheitsministerium*", "energieministerium*", "justizministerium*", "finanzministerium*", "auswärtige* amt*", "außenamt*", "kanzleramt*", "präsidialamt*", "präsidialverwaltung*", "präsidentenbüro*", "verwaltung*", "militärverwaltung*", "gebietsverwaltung*", "regionalverwaltung*", "stadtverwaltung*",
      "besatzungsverwaltung*", "autonomiebehörde*", "behörde*", "amt", "ämter*", "parlament*", "kabinett*", "sicherheitskabinett*", "kongress*", "senat", "senats", "repräsentantenhaus*", "unterhaus*", "oberhaus*", "staatsanwaltschaft*", "generalstaatsanwaltschaft*", "bundesanwaltschaft*", "polizei*", "polizeibehörde*", "polizeikräfte*", "bundespolizei*", "militärpolizei*", "bereitschaftspolizei*", "bereitschaftspolizist*",
      "geheimdienst*", "inlandsgeheimdienst*", "auslandsgeheimdienst*", "militärgeheimdienst*", "nachrichtendienst*", "geheimpolizei*", "gericht*", "gerichtshof*", "strafgerichtshof*", "kriegsverbrechertribunal*", "tribunal*", "kriegsverbrechergericht*", "militärgericht*", "verfassungsgericht*", "bezirksgericht*", "sicherheitsrat*", "sicherheitsbehörde*", "katastrophenschutz*", "zivilschutz*", "zivilverwaltung*", "stadtrat*", "gemeinderat*", "notenbank*", "zentralbank*", "zoll", "botschaft*", "führung", "staatsführung*", "ausschuss*", "verteidigungsausschuss*", "untersuchungsausschuss*", "junta*", "militärjunta*", "militärrat*", "übergangsrat*", "partei*", "regierungspartei*", "oppositionspartei*", "opposition*", "seite", "ministerrat*", "staatsrat*",
    ],
  },
  {
    role: "organisation",
    noun: [
      "organisation*", "hilfsorganisation*", "menschenrechtsorganisation*", "menschenrechtsgruppe*", "nichtregierungsorganisation*", "ngo", "ngos", "vereinte* nationen", "uno", "un", "weltsicherheitsrat*", "un-sicherheitsrat*", "uno-sicherheitsrat*", "uno-flüchtlingshilfswerk*", "flüchtlingshilfswerk*", "flüchtlingskommissariat*", "kinderhilfswerk*", "rote* kreuz*", "rotes kreuz", "roter halbmond", "rote* halbmond*", "ärzte ohne grenzen",
      "weltgesundheitsorganisation*", "welternährungsprogramm*", "atomenergiebehörde*", "weltbank*", "währungsfonds*", "bündnis*", "militärbündnis*", "allianz*", "koalition*", "staatengemeinschaft*", "internationale* gemeinschaft", "staatenbund*", "staatenbündnis*", "kommission*", "untersuchungskommission*", "beobachtermission*", "mission*", "stiftung*", "verein*", "gewerkschaft*", "konzern*",
      "unternehmen*", "betreiber*", "netzbetreiber*", "energieversorger*", "energiekonzern*", "gaskonzern*", "waffenhersteller*", "rüstungskonzern*", "rüstungsfirma*", "bewegung*", "widerstandsbewegung*", "gruppe*", "gruppierung*", "widerstandsgruppe*", "beobachtungsstelle*", "komitee*", "gesellschaft für", "verband der", "denkfabrik*", "institut*", "kirche*", "internetplattform*", "weltgemeinschaft*", "liga", "clan*", "fraktion*",
    ],
  },
  {
    role: "media",
    noun: [
      "medien*", "staatsmedien*", "staatliche* medien", "presse*", "agentur*", "nachrichtenagentur*", "presseagentur*", "staatsagentur*", "zeitung*", "tageszeitung*", "wochenzeitung*", "magazin*",
      "nachrichtenmagazin*", "zeitschrift*", "blatt", "blatts", "sender*", "fernsehsender*", "tv-sender*", "rundfunksender*", "radiosender*", "nachrichtensender*", "staatsfernsehen*", "fernsehen*",
      "rundfunk*", "radio*", "staatsrundfunk*", "portal*", "nachrichtenportal*", "internetportal*", "nachrichtenseite*", "website*", "webseite*", "internetseite*", "kanal", "kanäle*", "telegram-kanal*", "telegram-seite*", "telegram-quelle*",
      "telegram-kanäle*", "telegramkanal*", "telegramkanäle*", "journalist*", "reporter*", "korrespondent*", "kriegsberichterstatter*", "kriegsreporter*", "militärblogger*", "kriegsblogger*", "blogger*",
      "redakteur*", "redaktion*", "autor*", "kommentator*", "kameramann*", "kamerateam*", "fotograf*", "moderator*", "propagandist*", "chefredakteur*", "medienvertreter*", "onlinedienst*",
      "kommentare", "kommentaren",
    ],
  },
  { role: "witness", noun: ["augenzeuge*", "zeuge*", "ohrenzeuge*", "beobachter*", "un-beobachter*", "wahlbeobachter*", "insider*", "überlebende*", "überlebender", "informant*", "nutzer*", "internetnutzer*"] },
  { role: "expert", noun: ["experte*", "expertin*", "militärexperte*", "sicherheitsexperte*", "rüstungsexperte*", "fachleute*", "fachmann*", "analyst*", "militäranalyst*", "analytiker*", "militärbeobachter*", "wissenschaftler*", "forscher*", "politologe*", "politikwissenschaftler*", "historiker*", "völkerrechtler*", "professor*", "spezialist*", "gutachter*", "inspekteur*", "inspektor*", "militärhistoriker*", "militärfachleute*", "kritiker*", "befürworter*", "kommentator*", "datenschützer*", "umweltschützer*", "menschenrechtler*", "tierschützer*", "naturschützer*", "verbraucherschützer*", "ökonom*", "ökonomen*", "jurist*", "ermittler*"] },
  { role: "rescuer", noun: ["retter*", "rettungskraft*", "rettungskräfte*", "rettungsdienst*", "einsatzkraft*", "einsatzkräfte*", "feuerwehr*", "feuerwehrmann*", "feuerwehrleute*", "feuerwehrmänner*", "rettungshelfer*", "bergungskräfte*", "bergungstrupp*", "rettungsmannschaft*", "notdienst*", "zivilschützer*", "minenräumer*", "minenräumtrupp*", "kampfmittelräumdienst*", "entwicklungshelfer*", "hilfskraft*", "hilfskräfte*", "un-mitarbeiter*", "katastrophenschützer*", "entschärfer*", "weißhelm*"] },
  { role: "medical", noun: ["arzt*", "ärzte*", "ärztin*", "mediziner*", "sanitäter*", "krankenpfleger*", "krankenschwester*", "pfleger*", "pflegekraft*", "pflegekräfte*", "klinikpersonal*", "krankenhausmitarbeiter*", "krankenhauspersonal*", "krankenhausarzt*", "krankenhausärzte*", "chirurg*", "notarzt*", "notärzte*", "klinikleiter*", "klinikdirektor*", "krankenhausleitung*", "rettungssanitäter*", "ärztekreise*", "militärarzt*", "krankenhauskreise*"] },
  {
    role: "anonymous",
    noun: ["quelle*", "militärkreise*", "regierungskreise*", "sicherheitskreise*", "geheimdienstkreise*", "diplomatenkreise*", "kreise", "kreisen", "polizeikreise*", "oppositionskreise*", "rebellenkreise*", "informierte* kreise*", "gewährsmann*", "gewährsleute*", "gesprächspartner*", "gerüchte*", "beobachterkreise*", "armeekreise*", "insiderkreise*", "reihen", "berichte", "berichten", "medienberichte*", "presseberichte*", "informationen", "polizeiangaben", "armeeangaben", "behördenangaben", "militärangaben", "regierungsangaben", "krankenhausangaben"],
  },
  { role: "military", relation: "enemy", noun: ["feind", "feindes", "feinde", "feinden", "feindliche truppen", "feindlichen truppen", "feindlicher truppen"] },
  { role: "military", relation: "own", noun: ["unsere soldaten", "unseren soldaten", "unserer soldaten", "unsere truppen", "unseren truppen", "unsere armee", "unsere verteidiger", "unsere streitkräfte", "unsere kämpfer"] },
];

import type { ReportEntry } from "../../core/model/language.ts";

/**
 * Words of reporting in German. Participles stand among the verbs without an ending: "hat gewarnt" has the
 * subject for its voice, and whether a clause is passive its auxiliary tells.
 */
export const reports: readonly ReportEntry[] = [
  // --- saying
  {
    act: "say",
    verb: [
      "sag*", "erklär*", "begründ*", "argumentier*", "bekund*", "aus+führt*", "aus+sagt*", "gab* .. zu protokoll", "zu protokoll", "rechtfertig*", "bilanzier*", "nannte als", "sprach .. von", "sprachen .. von", "spricht .. von", "von .. sprach*", "von .. spricht", "von .. sprechen", "ließ* .. verbreiten", "ließ* .. ausrichten", "ließ* .. erklären", "ausgesagt", "ausgeführt", "mit+teilt*", "mit+teilen", "berichtet*", "berichten", "berichte", "meld*", "äußer*", "beton*", "unterstrich*", "unterstreich*", "hervor+heb*", "hervor+hob*", "füg* hinzu",
      "hinzu+füg*", "ergänz*", "erläuter*", "schilder*", "erzähl*", "verlautbar*", "verlaut*", "informier*", "präzisier*", "kommentier*", "resümier*", "konstatier*", "formulier*", "beschreib*", "beschrieb*",
      "bemerk*", "an+merk*", "sprach von", "sprachen von", "spricht von", "sprechen von", "an+gab", "an+geb*", "an+gib*", "dar+leg*", "antwort*", "entgegn*", "erwider*", "vermeld*", "gab* bekannt", "bekannt gab*", "bekannt geb*", "bekannt gib*",
      "gab* .. bekannt", "gibt .. bekannt", "geben .. bekannt", "bekannt+gab*", "bekannt+geb*", "bekannt+gib*", "wiederhol*", "charakterisier*", "bezeichn*", "nenn*", "nannt*", "skandier*", "urteilt*", "urteilten", "propagier*", "spott*", "schwärm*", "jubelt*", "scherz*", "fass* zusammen", "auf+zähl*", "hin+wies*", "hin+weist", "hin+weisen",
      "verwies*", "verweist*", "verweisen", "erinner*", "verlas*", "ließ wissen", "ließ* .. wissen", "ließ verlauten", "ließ* .. verlauten", "ließ mitteilen", "lässt wissen", "meint*", "klar+stell*",
      "fest+stell*", "kommunizier*", "signalisier*", "plauder*", "referier*", "vor+sieht", "vor+sehen", "vor+sah*", "unterricht*", "rapportier*", "vor+trug", "legt* dar", "gesagt", "mitgeteilt", "gemeldet", "geäußert", "hervorgehoben",
      "hinzugefügt", "geschildert", "angemerkt", "angegeben", "dargelegt", "bekanntgegeben", "bekannt gegeben", "hingewiesen", "festgestellt", "klargestellt", "dargestellt",
    ],
    noun: [
      "aussage*", "erklärung*", "mitteilung*", "äußerung*", "stellungnahme*", "bericht*", "meldung*", "pressemitteilung*", "pressekonferenz*", "pressebriefing*", "briefing*", "angabe*", "schilderung*",
      "darstellung*", "worte", "worten", "ansprache*", "videoansprache*", "videobotschaft*", "fernsehansprache*", "rede", "reden", "statement*", "kommentar*", "medienbericht*", "presseberichte*",
      "agenturmeldung*", "nachricht*", "information*", "agenturbericht*", "zeitungsbericht*", "fernsehbericht*", "lagebericht*", "lageupdate*", "lagemeldung*", "kommuniqué*", "bulletin*",
      "verlautbarung*", "auskunft*", "auskünfte*", "erkenntnis*", "erkenntnisse*", "einschätzung*", "telegram-kanal*", "beteuerung*", "interview*", "zeugenaussage*", "studie*", "untersuchung*", "hochrechnung*", "umfrage*", "statistik*", "gutachten*",
    ],
    preposition: [
      "laut", "nach angaben", "nach angabe", "nach den angaben", "nach aussage", "nach aussagen", "nach den worten", "nach worten", "nach darstellung", "nach der darstellung",
      "nach auskunft", "nach mitteilung", "nach einer mitteilung", "nach informationen von", "nach informationen der", "nach informationen des", "nach berichten von", "nach berichten der", "nach erkenntnissen", "nach den erkenntnissen", "nach einschätzung", "nach ansicht",
      "nach meinung", "nach schilderung", "nach schilderungen", "nach ermittlungen", "nach berechnungen", "nach recherchen", "nach vorstellung", "nach den vorstellungen", "nach dafürhalten", "nach auffassung", "nach überzeugung", "nach schätzung", "nach schätzungen", "nach einem bericht", "nach einer meldung", "nach meldungen",
      "nach medienberichten",
      "nach lesart", "nach lesart von", "gemäß", "gemäss", "so", "aus sicht", "aus der sicht", "aus dem umfeld", "aus kreisen", "aus reihen",
      "aus den reihen", "vonseiten", "von seiten", "seitens", "nach maßgabe", "den angaben von", "den worten von", "einem bericht von", "einem bericht der", "angaben der",
    ],
    postposition: ["zufolge"],
    impersonal: [
      "ist zu lesen", "war zu lesen", "sind zu lesen", "zu lesen ist", "zu lesen war", "ist zu hören", "war zu hören", "zu hören ist", "ist die rede davon", "macht die runde", "kursieren berichte",
      "nach eigenen angaben", "nach offiziellen angaben", "nach amtlichen angaben", "nach medienberichten", "nach presseberichten", "nach augenzeugenberichten", "es heißt", "es hieß", "hieß es", "heißt es", "habe es geheißen", "hatte es geheißen", "wie es heißt", "wie es hieß", "es wird berichtet", "wird berichtet", "wurde berichtet",
      "wie berichtet wird", "wie berichtet wurde", "wie gemeldet wird", "wie gemeldet wurde", "es wurde bekannt", "wurde bekannt", "wie bekannt wurde", "wie verlautete", "verlautete", "wie verlautet",
      "nach bekanntwerden", "berichten zufolge", "meldungen zufolge", "medienberichten zufolge", "augenzeugenberichten zufolge", "angaben zufolge", "den angaben nach", "eigenen angaben nach", "den angaben zufolge", "offiziellen angaben zufolge",
      "presseberichten zufolge", "demnach", "demzufolge", "danach sollen", "nach bisherigen informationen", "nach bisherigen erkenntnissen", "nach ersten erkenntnissen", "nach ersten informationen",
      "nach derzeitigen erkenntnissen", "nach derzeitiger erkenntnis", "nach vorläufigen angaben", "nach vorläufigen informationen", "nach jüngsten angaben", "nach letzten meldungen",
      "nach übereinstimmenden berichten", "war die rede", "ist die rede", "ist von .. die rede", "war von .. die rede", "wie mitgeteilt wurde", "es wurde mitgeteilt",
    ],
    examples: ["Laut dem Verteidigungsministerium gab es keine Verletzten.", "Die Stadt sei ruhig, sagte der Bürgermeister.", "Augenzeugen zufolge fielen Schüsse."],
  },
  // --- writing, publishing
  {
    act: "say",
    verb: [
      "schreib*", "schrieb*", "twitter*", "postet*", "veröffentlich*", "publizier*", "notier*", "verbreit*", "titelt*", "titeln", "bloggt*", "druckt*", "geschrieben", "getwittert", "gepostet",
    ],
    noun: ["tweet*", "posting*", "beitrag", "beiträge*", "beitrags", "artikel*", "veröffentlichung*", "blog*", "eintrag", "kolumne*", "reportage*", "facebook-eintrag*", "telegram-post*", "leitartikel*", "ausgabe"],
    preposition: ["auf telegram", "auf twitter", "auf facebook", "via telegram"],
  },
  // --- announcing
  {
    act: "announce",
    verb: [
      "an+kündig*", "verkünd*", "proklamier*", "aus+ruft", "aus+rief*", "kündet*", "avisier*", "stell* in aussicht", "stellt* .. in aussicht", "aus+rufen", "angekündigt", "verkündigt", "ausgerufen",
    ],
    noun: ["ankündigung*", "verkündung*", "bekanntgabe*", "proklamation*", "ausrufung*"],
  },
  // --- asserting
  {
    act: "claim",
    hedge: true,
    verb: [
      "behaupt*",
    ],
    noun: ["behauptung*", "unterstellung*"],
    preposition: ["nach der behauptung"],
    examples: ["Die Miliz behauptet, das Dorf sei gefallen."],
  },
  {
    act: "claim",
    verb: [
      "beteuer*", "versicher*", "bekräftig*", "bekannt* sich", "bekennt* sich", "bekenn* sich", "reklamier*", "übernahm* .. verantwortung", "übernehmen .. verantwortung", "übernimmt .. verantwortung", "verantwortung übernommen", "beanspruch*", "beharr*", "besteh* darauf", "bestand* darauf", "vertrat* .. ansicht", "vertrat* .. auffassung", "vertrat* .. meinung", "vertret* .. ansicht", "vertret* .. auffassung", "vertret* .. meinung", "vertritt .. ansicht", "vertritt .. auffassung", "vertritt .. meinung", "ansicht vertreten", "auffassung vertreten", "meinung vertreten", "standpunkt vertreten", "vertrat* die ansicht",
      "vertrat* die meinung", "vertrat* die auffassung", "vertret* die meinung", "vertret* die ansicht", "vertritt die ansicht", "vertritt die meinung", "rühm* sich", "brüstet* sich", "brüsten sich",
      "prahlt*", "sich bekannt",
    ],
    noun: ["bekenntnis*", "versicherung*", "bekräftigung*", "bekennerschreiben*", "bekennervideo*"],
    statement: true,
  },
  // --- confirming
  {
    act: "confirm",
    verb: [
      "bestätig*", "bezeug*", "bescheinig*", "beleg*", "verifizier*", "bewahrheit*", "attestier*", "nachgewiesen",
    ],
    noun: ["bestätigung*", "nachweis*", "beleg", "belege", "belegen"],
  },
  // --- denying
  {
    act: "deny",
    statement: true,
    verb: [
      "bestreit*", "bestritt*", "dementier*", "leugn*", "verneint*", "verneinen", "zurück+wies*", "zurück+weis*", "widersprech*", "widersprach*", "widerspricht*", "ab+streit*", "ab+stritt*", "widerleg*",
      "entgegen+trat", "entgegen+tritt", "stell* in abrede", "stellt* .. in abrede", "in abrede", "geleugnet", "zurückgewiesen", "widersprochen", "abgestritten", "in abrede gestellt",
    ],
    noun: ["dementi", "dementis", "leugnung*", "zurückweisung*", "widerspruch*"],
    examples: ["Das Ministerium dementierte die Berichte.", "Moskau weist die Vorwürfe zurück."],
  },
  // --- accusing, blaming
  {
    act: "accuse",
    statement: true,
    verb: [
      "beschuldig*", "bezichtig*", "vor+wirf*", "vor+warf*", "vor+werf*", "unterstell*", "an+prangert*", "an+prangern", "macht* .. verantwortlich", "machen .. verantwortlich", "verantwortlich mach*",
      "verdächtig*", "sieht .. verantwortlich", "sehen .. verantwortlich", "gilt als verantwortlich", "lastet* .. an", "lasten .. an", "wirft .. vor", "legt* .. zur last", "hielt* .. vor", "mach* .. verantwortlich", "geben .. die schuld", "gibt .. die schuld", "gab* .. die schuld", "gab* .. schuld", "beklag*", "legte* .. zur last", "zur last",
      "bezeichnet* .. als terroristen", "schob .. die schuld", "weist .. die schuld", "diskreditier*", "brandmark*", "vorgeworfen", "angeprangert", "verantwortlich gemacht", "zur last gelegt", "nachgesagt",
    ],
    noun: ["vorwurf*", "vorwürfe*", "anschuldigung*", "beschuldigung*", "schuldzuweisung*", "verdächtigung*"],
    examples: ["Kiew wirft Moskau vor, die Einigung zu blockieren.", "Die Opposition machte die Regierung dafür verantwortlich."],
  },
  // --- criticising, condemning, complaining
  {
    act: "condemn",
    statement: true,
    verb: [
      "verurteil*", "kritisier*", "bemängel*", "rügen", "rügt*", "tadel*", "geißel*", "missbillig*", "bedauer*", "mahn*", "monier*", "empör*", "verspott*", "nannt* .. inakzeptabel",
      "bezeichnet* .. als inakzeptabel", "beschwer* sich", "beschwert* sich", "zeig* sich besorgt", "zeigt* sich .. besorgt", "äußer* .. sorge", "äußert* .. besorgnis", "äußert* .. besorgt",
      "äußer* sich besorgt", "äußerte* sich .. besorgt", "verurteilt* .. scharf", "drück* .. bedauern", "sprach* .. beileid", "übt* .. kritik", "üben .. kritik", "attackiert* .. verbal", "distanzier*",
      "distanziert* sich", "beklag* sich", "gerügt", "klagt* über", "klagten darüber", "klagt* darüber", "klagen über", "klagten über", "zeigt* sich .. bestürzt", "zeigten sich .. bestürzt", "zeigt* sich .. entsetzt", "zeigten sich .. entsetzt", "zeigt* sich .. schockiert", "zeigt* sich .. enttäuscht", "zeigten sich .. enttäuscht", "zeigten sich .. besorgt", "zeigt* sich .. empört", "reagiert* .. empört", "reagiert* .. bestürzt", "prangert* .. an", "griff* .. scharf an", "scharf angegriffen", "wandt* sich gegen", "sprach* sich gegen", "angemahnt", "scharf verurteilt", "beklagt",
    ],
    noun: ["kritik", "kritiken", "verurteilung*", "missbilligung*", "bedauern*", "besorgnis*", "empörung*", "entsetzen*", "entrüstung*", "beileid*", "kondolenz*", "rüge*", "beschwerde*", "befremden*"],
    examples: ["Der Generalsekretär verurteilte die Tat scharf.", "Die Allianz zeigte sich besorgt."],
  },
  // --- welcoming, praising
  {
    act: "welcome",
    statement: true,
    verb: [
      "begrüß*", "loben", "lobt*", "würdig*", "gratulier*", "danken", "dankt*", "bedank* sich", "bedankt* sich", "beglückwünsch*", "feiert* .. als", "zeigt* sich .. erfreut", "zeigten sich .. erfreut", "zeigt* sich .. zufrieden", "zeigten sich .. zufrieden", "zeigt* sich .. erleichtert", "zeigten sich .. erleichtert", "sprach* .. dank", "zollt* .. respekt", "äußert* .. zufrieden", "preist*",
      "pries*", "gelobt", "gewürdigt", "gepriesen",
    ],
    noun: ["lob", "lobes", "würdigung*", "glückwunsch*", "glückwünsche*"],
  },
  // --- warning
  {
    act: "warn",
    statement: true,
    verb: [
      "warn*", "schlug* alarm", "schlagen alarm", "schlägt alarm", "alarmier*", "gewarnt", "vorgewarnt",
    ],
    noun: ["warnung*", "vorwarnung*", "warnhinweis*", "reisewarnung*", "terrorwarnung*"],
    examples: ["Der Gouverneur warnte die Bewohner vor einer Eskalation."],
  },
  // --- threatening
  {
    act: "threaten",
    statement: true,
    verb: [
      "droh*", "an+droh*", "erpress*", "stell* .. ultimatum", "stellt* .. ultimatum", "schwor* rache", "schwören rache", "schwört rache", "kündig* .. vergeltung", "gedroht", "angedroht",
    ],
    noun: ["drohung*", "androhung*", "ultimatum*", "ultimaten", "erpressung*", "kampfansage*", "drohgebärde*"],
    examples: ["Der Präsident drohte mit Konsequenzen."],
  },
  // --- demanding, appealing
  {
    act: "appeal",
    statement: true,
    verb: [
      "forder*", "auf+forder*", "auf+ruf*", "auf+rief*", "appellier*", "verlang*", "bitt*", "bat", "baten", "ersucht*", "ersuchen", "drängt*", "drängen", "beschwor*", "fleh*", "plädier*", "rät", "rieten",
      "riet", "empfehl*", "empfiehl*", "empfahl*", "nahe+legt*", "pocht*", "pochen", "dringt auf", "dringt .. auf", "bestand* auf", "besteht auf", "beharrt* auf", "wirbt .. für", "warb für", "warb um", "setzt* sich .. dafür ein", "drangen auf", "drang auf", "ermahn*", "ermunter*", "mobilisiert* .. öffentlichkeit", "sprach* sich .. für",
      "sprach* sich .. aus", "spricht sich .. aus", "sprechen sich .. aus", "setzt* sich .. ein", "setzen sich .. ein", "an+mahnt*", "wirbt für", "werben für", "gefordert", "aufgefordert", "aufgerufen",
      "gebeten", "gedrängt", "empfohlen", "angemahnt",
    ],
    noun: ["forderung*", "appell*", "aufruf*", "aufforderung*", "bitte", "bitten", "ersuchen", "verlangen*", "hilferuf*", "mahnung*", "empfehlung*", "petition*", "rücktrittsforderung*", "friedensappell*", "plädoyer*"],
    examples: ["Die Vereinten Nationen riefen beide Seiten zur Mäßigung auf.", "Berlin fordert eine Untersuchung."],
  },
  // --- predicting, hoping, fearing
  {
    act: "predict",
    statement: true,
    verb: [
      "prognostizier*", "vorher+sag*", "voraus+sag*", "rechn* mit", "rechnet* mit", "rechnen mit", "rechnet* .. damit", "rechnen .. damit", "erwart*", "befürcht*", "fürcht*", "hoff*", "orakelt*", "prophezei*",
      "bangt um", "zeigt* sich .. zuversichtlich", "äußert* sich .. zuversichtlich", "zeigten sich .. zuversichtlich", "rechneten mit", "kalkulier*", "sieht .. gefahr", "sehen .. gefahr", "sah* .. gefahr", "sieht .. voraus", "zeigt* sich .. überzeugt", "zeigt* sich .. optimistisch", "gab* sich .. zuversichtlich", "sorgt* sich", "sorgen sich", "sieht .. kommen", "vorausgesagt",
      "vorhergesagt", "erhofft",
    ],
    noun: ["prognose*", "vorhersage*", "erwartung*", "befürchtung*", "hoffnung*", "sorge", "sorgen", "voraussage*", "zuversicht*"],
  },
  // --- admitting
  {
    act: "admit",
    statement: true,
    verb: [
      "ein+räum*", "gesteh*", "gestand*", "zu+gab*", "zu+geb*", "zu+gib*", "bekenn*", "ein+gestand*", "ein+gesteh*", "gibt .. zu bedenken", "gab* .. zu bedenken", "entschuldig*", "entschuldigt* sich",
      "bat* .. um entschuldigung", "verriet*", "enthüll*", "legt* offen", "eingeräumt", "zugegeben", "offengelegt",
    ],
    noun: ["eingeständnis*", "geständnis*", "entschuldigung*", "enthüllung*", "bekenntnis*", "selbstanzeige*"],
    examples: ["Das Militär räumte Fehler ein.", "Ein Offizier gestand die Tat."],
  },
  // --- concealing
  {
    act: "conceal",
    statement: true,
    verb: [
      "verheimlich*", "verschweig*", "verschwieg*", "vertusch*", "verbirg*", "verberg*", "verbarg*", "verschleier*", "hält geheim", "hielt* geheim", "hielt* .. geheim", "hält .. geheim", "halten .. geheim",
      "schweig* zu", "schweigt zu", "schwieg* zu", "verharmlos*", "herunter+spiel*", "täusch*", "verborgen", "geheim gehalten", "geheimgehalten", "heruntergespielt",
    ],
    noun: ["vertuschung*", "verschleierung*", "geheimhaltung*", "stillschweigen*", "nachrichtensperre*"],
  },
  // --- asking
  {
    act: "ask",
    verb: [
      "fragt*", "fragen", "erkundig*", "befrag*", "will wissen", "wollte wissen", "wollen wissen", "will .. wissen", "wollte* .. wissen", "wollen .. wissen", "interviewt*", "gefragt",
    ],
    noun: ["frage", "fragen", "anfrage*", "nachfrage*", "befragung*"],
  },
  // --- showing
  {
    act: "show",
    verb: [
      "zeig*", "dokumentier*", "beweis*", "bewies*", "legen nahe", "legt nahe", "legten nahe", "nahe+leg*", "lassen erkennen", "lässt erkennen", "belegen", "belegt", "zu sehen ist", "zu sehen sind",
      "zu sehen", "zu hören", "zu erkennen", "sichtbar", "präsentier*", "verdeutlich*", "deut* auf", "deuten auf", "deutet auf", "hervor+geh*", "hervor+ging*", "gezeigt", "ausgestrahlt",
    ],
    noun: ["aufnahme", "aufnahmen", "bilder", "bildern", "beweis*", "ausstrahlung*"],
  },
  // --- seeing, hearing, finding
  {
    act: "perceive",
    verb: [
      "sah", "sahen", "sieht", "sehen", "hört*", "hören", "beobacht*", "bemerk*", "entdeck*", "registrier*", "verzeichn*", "vernahm*", "wahr+nehm*", "wahr+nahm*", "erleb*", "erfuhr*", "erfahr*", "erfährt*",
      "fest+stell*", "heraus+fand*", "heraus+find*", "zähl*", "erfass*", "gesehen", "gehört", "gezählt", "gesichtet", "geortet", "festgestellt",
    ],
    noun: ["beobachtung*", "wahrnehmung*", "sichtung*"],
  },
  // --- thinking
  {
    act: "think",
    verb: [
      "glaub*", "denk*", "dacht*", "find*", "geht davon aus", "gehen davon aus", "davon ausgegangen", "schließ* daraus", "schloss* daraus", "errechn*", "ist der meinung", "sind der meinung", "war der meinung", "waren der meinung", "war der ansicht", "waren der ansicht", "ging davon aus", "gingen davon aus", "geht .. davon aus", "gehen .. davon aus", "schätz*", "bewert*", "beurteil*",
      "analysier*", "weiß", "wusst*", "hält .. für", "halten .. für", "hielt* .. für", "sieht .. als", "sehen .. als", "betracht* .. als", "betrachtet* .. als",       "wertet* .. als", "werten .. als", "ist überzeugt", "sind überzeugt", "ist der ansicht", "sind der ansicht", "ist der meinung", "ist der auffassung", "zieht .. in betracht", "bezweifel*", "zweifeln an",
      "zweifelt* an", "stellt* .. in frage", "geglaubt", "eingeschätzt", "geschätzt", "gewertet", "betrachtet",
    ],
    noun: ["annahme*", "einschätzung*", "ansicht*", "meinung*", "auffassung*", "überzeugung*", "analyse*", "schätzung*", "bewertung*", "sicht", "lesart*", "zweifel*", "fazit*", "resümee*", "urteil*", "tenor*"],
  },
  {
    act: "think",
    hedge: true,
    verb: [
      "vermut*", "mutmaß*", "an+nimmt", "an+nehmen", "an+nahm*", "spekulier*", "wähn*", "ahnt*", "tippt auf", "argwöhn*", "gemutmaßt",
    ],
    noun: ["vermutung*", "mutmaßung*", "spekulation*", "gerücht*", "verdacht*"],
    examples: ["Die Ermittler vermuten einen technischen Defekt."],
  },
  // --- citing
  {
    act: "cite",
    verb: [
      "beruf* sich auf", "beruft sich auf", "berief* sich auf", "beruf* sich", "beruft sich", "berief* sich", "bezieh* sich auf", "bezieht sich auf", "bezog* sich auf", "stützt sich auf", "stützen sich auf",
      "stützt* sich", "zitier*",
    ],
    preposition: ["unter berufung auf", "unter bezugnahme auf", "unter verweis auf", "mit berufung auf", "mit verweis auf", "mit bezug auf", "unter hinweis auf"],
    examples: ["Die Agentur schreibt unter Berufung auf Geheimdienstkreise, der Konvoi sei angekommen."],
  },
  // --- agreeing
  {
    act: "agree",
    verb: [
      "zu+stimm*", "ein+willig*", "befürwort*", "akzeptier*", "unterstütz* .. forderung*", "schließ* sich .. an", "schloss* sich .. an", "bei+pflichtet*", "zugestimmt", "eingewilligt",
    ],
    noun: ["zustimmung*", "einverständnis*", "einwilligung*"],
  },
  // --- promising
  {
    act: "promise",
    statement: true,
    verb: [
      "versprech*", "versprach*", "verspricht", "gelob*", "verpflicht* sich", "verpflichtet* sich", "garantier*", "schwor*", "schwör*", "zu+sichern", "zu+sichert*", "zu+sag*", "zugesagt", "an+biet*", "an+bot", "an+boten",
      "in aussicht", "versprochen", "zugesichert", "geschworen", "angeboten", "in aussicht gestellt",
    ],
    noun: ["versprechen*", "zusicherung*", "garantie*", "gelöbnis*", "angebot*", "zusage*", "sicherheitsgarantie*"],
  },
  // --- refusing, ruling out
  {
    act: "refuse",
    statement: true,
    verb: [
      "ab+lehn*", "weiger*", "weigert* sich", "weigern sich", "verweiger*", "aus+schließ*", "aus+schloss*", "aus+schlug*", "verwarf*", "verwerf*", "verwirft", "sträub*", "abgelehnt", "geweigert",
      "ausgeschlossen", "verworfen",
    ],
    noun: ["ablehnung*", "weigerung*", "verweigerung*", "absage*"],
    examples: ["Die Führung lehnt Zugeständnisse ab."],
  },
];

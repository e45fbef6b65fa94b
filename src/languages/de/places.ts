import type { PlaceNounEntry } from "../../core/model/language.ts";

/** Places in words. */
export const placeNouns: readonly PlaceNounEntry[] = [
  {
    kind: "settlement",
    noun: [
      "stadt*", "städte*", "dorf*", "dörfer*", "ortschaft*", "ort", "orte", "gemeinde*", "großgemeinde*", "siedlung*", "großstadt*", "großstädte*", "kleinstadt*", "kleinstädte*", "millionenstadt*", "hafenstadt*", "hafenstädte*",
      "grenzstadt*", "grenzort*", "grenzdorf*", "küstenstadt*", "küstenort*", "industriestadt*", "bergbaustadt*", "provinzhauptstadt*", "gebietshauptstadt*", "regionalhauptstadt*", "kreisstadt*", "metropole*", "altstadt*", "vorort*", "vorstadt*", "vorstädte*", "stadtzentrum*", "ortszentrum*",
      "innenstadt*", "flüchtlingslager*", "flüchtlingscamp*", "heimatstadt*", "heimatdorf*", "weiler*", "stützpunktstadt*", "rebellenhochburg*", "hochburg*", "garnisonsstadt*", "nachbarort*", "nachbardorf*", "bergdorf*", "kommune*", "camp*", "zeltlager*", "badeort*", "kurort*", "wüstenstadt*", "pilgerstadt*", "metropolregion*",
    ],
  },
  { kind: "settlement", ofState: "capital", noun: ["hauptstadt*", "hauptstädte*"] },
  {
    kind: "region",
    noun: [
      "region*", "département*", "departement*", "präfektur*", "woiwodschaft*", "grafschaft*", "landesteil*", "freistaat*", "oblast*", "provinz*", "bundesstaat*", "bundesland*", "bundesländer*", "gouvernement*", "halbinsel*", "insel*", "enklave*", "exklave*", "teilrepublik*", "autonomiegebiet*", "grenzregion*", "küstenregion*", "kriegsgebiet*", "kampfgebiet*", "krisengebiet*",
      "krisenregion*", "rebellengebiet*", "siedlungsgebiet*", "stammesgebiet*", "separatistengebiet*", "hinterland*", "wüste*", "gebirge*", "hochebene*", "hochland*", "tal", "täler*", "gegend*", "umland*", "umgebung*", "großraum*", "wald*", "wälder*", "wüstengegend*", "schutzzone*",
      "pufferzone*", "sperrzone*", "sicherheitszone*", "besatzungszone*", "zone*", "landkreis*", "unruheprovinz*", "nordprovinz*", "grenzprovinz*", "verwaltungsgebiet*", "kanton*", "inselgruppe*", "landstrich*",
    ],
  },
  { kind: "region", ofState: "territory", noun: ["gebiet*", "staatsgebiet*", "hoheitsgebiet*", "territorium*", "territorien*", "grenzgebiet*"] },
  { kind: "district", noun: ["bezirk*", "distrikt*", "kreis", "kreises", "rajon*", "stadtteil*", "stadtviertel*", "viertel", "vierteln", "viertels", "stadtbezirk*", "wohnviertel*", "wohngebiet*", "mikrorajon*", "regierungsviertel*", "diplomatenviertel*", "ortsteil*", "quartier*", "botschaftsviertel*", "armenviertel*", "geschäftsviertel*", "außenbezirk*", "plattenbausiedlung*", "nachbarschaft*"] },
  { kind: "country", noun: ["land", "lande", "landes", "länder*", "staat", "staates", "staaten", "republik*", "königreich*", "nachbarland*", "nachbarländer*", "nachbarstaat*", "ausland*", "heimatland*", "inland*", "kleinstaat*", "golfstaat*", "emirat*"] },
  {
    kind: "front",
    noun: [
      "front", "fronten", "frontlinie*", "frontabschnitt*", "frontverlauf*", "frontbereich*", "frontgebiet*", "frontbogen*", "kontaktlinie*", "demarkationslinie*", "verteidigungslinie*", "verteidigungsstellung*", "stellung*", "schützengraben*", "schützengräben*", "schlachtfeld*", "schlachtfelder*", "bunker*",
      "brückenkopf*", "brückenköpfe*", "kessel*", "kampflinie*", "grabensystem*", "stützpunkt*", "kampfzone*", "kriegsschauplatz*", "ostfront*", "südfront*", "nordfront*", "westfront*", "grauzone*", "niemandsland*", "anhöhe*", "höhenzug*", "höhenzüge*",
    ],
  },
  {
    kind: "facility",
    noun: [
      "flughafen*", "flughäfen*", "flugplatz*", "flugplätze*", "militärflughafen*", "militärflugplatz*", "luftwaffenstützpunkt*", "militärstützpunkt*", "militärbasis*", "militärbasen*", "luftwaffenbasis*",
      "marinestützpunkt*", "marinebasis*", "basis*", "kaserne*", "kasernengelände*", "truppenübungsplatz*", "feldlager*", "lager", "lagers", "lagern", "depot*", "munitionsdepot*", "munitionslager*",
      "waffenlager*", "treibstofflager*", "treibstoffdepot*", "öllager*", "öldepot*", "tanklager*", "lagerhaus*", "lagerhäuser*", "lagerhalle*", "raffinerie*", "ölraffinerie*", "kraftwerk*", "atomkraftwerk*",
      "kernkraftwerk*", "akw", "wasserkraftwerk*", "wärmekraftwerk*", "heizkraftwerk*", "umspannwerk*", "staudamm*", "staudämme*", "damm*", "fabrik*", "werk", "werke", "werken", "werks", "stahlwerk*",
      "industriegebiet*", "industrieanlage*", "schule*", "universität*", "kindergarten*", "kindergärten*", "krankenhaus*", "krankenhäuser*", "klinik*", "geburtsklinik*", "kinderkrankenhaus*", "kirche*",
      "moschee*", "synagoge*", "kloster*", "klöster*", "markt", "marktes", "märkte*", "marktplatz*", "einkaufszentrum*", "einkaufszentren*", "supermarkt*", "theater*", "bahnhof*", "bahnhöfe*", "hafen",
      "häfen*", "hafens", "hafenanlage*", "gefängnis*", "gefängnisse*", "botschaft*", "konsulat*", "polizeistation*", "polizeiwache*", "polizeirevier*", "kontrollpunkt*", "kontrollposten*", "checkpoint*",
      "grenzübergang*", "grenzübergänge*", "grenzposten*", "wohnhaus*", "wohnhäuser*", "hochhaus*", "hochhäuser*", "gebäude*", "wohngebäude*", "regierungsgebäude*", "verwaltungsgebäude*", "hotel*", "haus",
      "hauses", "häuser*", "parlamentsgebäude*", "präsidentenpalast*", "hauptquartier*", "kommandozentrale*", "kommandoposten*", "gefechtsstand*", "gefechtsstände*", "radarstation*", "radaranlage*", "werft*",
      "ölfeld*", "ölfelder*", "gasfeld*", "pipeline*", "gaspipeline*", "trainingslager*", "ausbildungslager*", "trainingscamp*", "rekrutierungsbüro*", "busbahnhof*", "restaurant*", "café*", "platz", "platzes",
      "plätze*", "militäranlage*", "atomanlage*", "nuklearanlage*", "raketenbasis*", "fahrzeug*", "fahrzeugkolonne*", "lastwagen*", "lkw*", "bus", "busse*", "omnibus*", "auto", "autos", "krankenwagen*",
      "rettungswagen*", "tanker*", "öltanker*", "frachter*", "frachtschiff*", "schiff*", "boot*", "zug", "züge*", "strommast*", "stromleitung*", "wohnblock*", "wohnblöcke*", "wohnung*", "infrastruktur*",
      "energieinfrastruktur*", "energieanlage*", "konvoi*", "friedhof*", "friedhöfe*", "sendeturm*", "fernsehturm*", "kohlegrube*", "bergwerk*", "zeche*",
    ],
  },
  { kind: "part", noun: ["zentrum*", "stadtrand*", "ortsrand*", "rand", "randes", "ränder*", "stadtgrenze*", "teil", "teile", "teilen", "teiles", "teils", "hälfte*", "osthälfte*", "westhälfte*", "vororte*", "außenbezirke*", "kern*", "ortseingang*", "ortsausgang*", "flanke*", "nordrand*", "südrand*", "ostrand*", "westrand*", "nordteil*", "südteil*", "ostteil*", "westteil*", "großteil*", "westhang*", "kernstadt*", "umkreis*"], adjective: ["zentral*", "inner*", "äußer*"] },
  { kind: "water", noun: ["fluss", "flusses", "flüsse*", "ufer*", "flussufer*", "nordufer*", "südufer*", "ostufer*", "westufer*", "meer*", "see", "sees", "seen", "küste*", "bucht*", "kanal", "kanals", "kanäle*", "stausee*", "strom", "stroms", "meerenge*", "golf*", "strand*", "strände*", "mündung*", "delta*", "gewässer*", "hoheitsgewässer*", "ozean*", "furt*", "seegebiet*"] },
  { kind: "road", noun: ["straße*", "hauptstraße*", "autobahn*", "fernstraße*", "landstraße*", "verbindungsstraße*", "hauptverbindungsstraße*", "schnellstraße*", "versorgungsstraße*", "versorgungsroute*", "nachschubroute*", "route*", "kreuzung*", "straßenkreuzung*", "brücke*", "eisenbahnbrücke*", "straßenbrücke*", "bahnstrecke*", "bahnlinie*", "eisenbahnlinie*", "trasse*", "weg", "wege*", "korridor*", "chaussee*", "umgehungsstraße*", "küstenstraße*", "tunnel*", "übergang*", "bundesstraße*"] },
  { kind: "border", noun: ["grenze*", "staatsgrenze*", "landesgrenze*", "grenzzaun*", "grenzzäune*", "grenzlinie*", "grünen linie", "außengrenze*", "seegrenze*", "grenzfluss*", "grenzbereich*", "luftraum*", "waffenstillstandslinie*"] },
  { kind: "direction", noun: ["norden*", "nord"], adjective: ["nördlich*"], bearing: 0 },
  { kind: "direction", noun: ["nordosten*", "nordost"], adjective: ["nordöstlich*"], bearing: 45 },
  { kind: "direction", noun: ["osten*", "ost"], adjective: ["östlich*"], bearing: 90 },
  { kind: "direction", noun: ["südosten*", "südost"], adjective: ["südöstlich*"], bearing: 135 },
  { kind: "direction", noun: ["süden*", "süd"], adjective: ["südlich*"], bearing: 180 },
  { kind: "direction", noun: ["südwesten*", "südwest"], adjective: ["südwestlich*"], bearing: 225 },
  { kind: "direction", noun: ["westen*", "west"], adjective: ["westlich*"], bearing: 270 },
  { kind: "direction", noun: ["nordwesten*", "nordwest"], adjective: ["nordwestlich*"], bearing: 315 },
];

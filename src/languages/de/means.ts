import type { MeansEntry } from "../../core/model/language.ts";

/** Common nouns for weapons and what carries them; models belong to the theatre. */
export const means: readonly MeansEntry[] = [
  {
    means: "artillery",
    noun: [
      "artillerie*", "artilleriegeschütz*", "geschütz*", "haubitze*", "panzerhaubitze*", "kanone*", "feldhaubitze*", "artilleriesystem*", "artilleriestellung*", "artillerieeinheit*", "artilleriebatterie*", "feldartillerie*",
      "artillerist*", "artilleriefeuer*", "artilleriebeschuss*", "geschützfeuer*", "rohrartillerie*", "flakgeschütz*", "maschinenkanone*",
    ],
  },
  { means: "artillery", noun: ["granate*", "artilleriegranate*", "artilleriegeschoss*", "geschoss*", "artilleriemunition*", "streumunition*", "phosphorgranate*", "phosphormunition*", "panzergranate*"], projectile: true },
  { means: "missile", noun: ["marschflugkörper*", "lenkflugkörper*", "lenkrakete*", "cruise missile*", "ballistische* rakete*", "hyperschallrakete*", "mittelstreckenrakete*", "kurzstreckenrakete*", "langstreckenrakete*", "interkontinentalrakete*", "boden-luft-rakete*", "luft-boden-rakete*", "antischiffsrakete*", "seezielflugkörper*", "flugkörper*", "flugabwehrrakete*", "luftabwehrrakete*", "panzerabwehrrakete*", "panzerabwehrlenkwaffe*", "abfangrakete*"], projectile: true },
  { means: "missile", noun: ["rakete*", "raketengeschoss*"], projectile: true },
  { means: "rocket", noun: ["raketenwerfer*", "mehrfachraketenwerfer*", "raketenartillerie*", "raketenwerfersystem*", "raketenabschussrampe*"] },
  { means: "rocket", noun: ["artillerierakete*", "kurzstreckengeschoss*"], projectile: true },
  { means: "mortar", noun: ["mörser*", "granatwerfer*", "minenwerfer*", "mörserfeuer*", "mörserbeschuss*"] },
  { means: "mortar", noun: ["mörsergranate*", "mörsergeschoss*", "werfergranate*"], projectile: true },
  {
    means: "drone",
    noun: ["drohne*", "kampfdrohne*", "kamikazedrohne*", "kamikaze-drohne*", "angriffsdrohne*", "aufklärungsdrohne*", "fpv-drohne*", "seedrohne*", "überwasserdrohne*", "unterwasserdrohne*", "marinedrohne*", "langstreckendrohne*", "kleindrohne*", "minidrohne*", "quadrocopter*", "multicopter*", "loitering munition", "ferngesteuerte* flugzeug*", "unbemannte* flugzeug*", "unbemannte* flugobjekt*", "unbemannte* luftfahrzeug*", "drohnenschwarm*", "drohnenschwärme*"],
    projectile: true,
  },
  {
    means: "aircraft",
    noun: ["flugzeug*", "kampfflugzeug*", "kampfjet*", "jet*", "jagdflugzeug*", "jagdbomber*", "abfangjäger*", "bomber*", "kampfbomber*", "langstreckenbomber*", "militärflugzeug*", "transportflugzeug*", "aufklärungsflugzeug*", "schlachtflugzeug*", "tankflugzeug*", "düsenjäger*", "luftwaffe*", "luftstreitkraft*", "luftstreitkräfte*", "fliegerstaffel*", "frühwarnflugzeug*", "kampfflieger*", "militärjet*"],
  },
  { means: "aircraft", noun: ["hubschrauber*", "kampfhubschrauber*", "helikopter*", "kampfhelikopter*", "transporthubschrauber*", "militärhubschrauber*", "bordhubschrauber*", "armeehubschrauber*"] },
  { means: "bomb", noun: ["bombe*", "gleitbombe*", "fliegerbombe*", "streubombe*", "splitterbombe*", "fassbombe*", "phosphorbombe*", "brandbombe*", "luftbombe*", "vakuumbombe*", "atombombe*", "lenkbombe*", "freifallbombe*", "aerosolbombe*"], projectile: true },
  { means: "bomb", noun: ["autobombe*", "sprengsatz*", "sprengsätze*", "sprengkörper*", "sprengstoff*", "sprengladung*", "sprengfalle*", "paketbombe*", "briefbombe*", "rohrbombe*", "splitterladung*", "nagelbombe*", "zeitbombe*", "sprengstoffgürtel*", "sprengstoffweste*", "sprenggürtel*", "dynamit*", "tnt", "lkw-bombe*", "lastwagenbombe*", "handgranate*", "motorradbombe*", "kofferbombe*", "sprengvorrichtung*", "selbstmordgürtel*"] },
  { means: "mine", noun: ["mine*", "landmine*", "antipersonenmine*", "antipersonenminen", "panzermine*", "panzerabwehrmine*", "seemine*", "straßenmine*", "minenfeld*", "minenfelder*", "tretmine*", "schützenmine*"] },
  {
    means: "small-arms",
    noun: ["gewehr*", "sturmgewehr*", "maschinengewehr*", "maschinenpistole*", "scharfschützengewehr*", "pistole*", "schusswaffe*", "handfeuerwaffe*", "feuerwaffe*", "kleinwaffe*", "leichte* waffe*", "revolver*", "gewehrfeuer*", "maschinengewehrfeuer*", "gewehrschuss*", "gewehrschüsse*", "kopfschuss*", "kopfschüsse*", "warnschuss*", "warnschüsse*", "gewehrkugel*", "kugelhagel*", "panzerfaust*", "panzerfäuste*", "scharfe* munition", "gummigeschoss*", "gummigeschosse", "schusswechsel*", "schüsse*", "schüssen"],
  },
  { means: "tank", noun: ["panzer*", "kampfpanzer*", "schützenpanzer*", "panzerfahrzeug*", "panzerkolonne*", "panzerverband*", "panzerverbände*", "panzereinheit*", "panzerbrigade*", "spähpanzer*", "radpanzer*", "transportpanzer*", "truppentransporter*", "mannschaftstransporter*", "gepanzerte* fahrzeug*", "panzerwagen*"] },
  { means: "naval", noun: ["kriegsschiff*", "marine*", "schlachtschiff*", "fregatte*", "korvette*", "zerstörer", "zerstörers", "zerstörern", "kreuzer*", "lenkwaffenkreuzer*", "u-boot*", "unterseeboot*", "patrouillenboot*", "schnellboot*", "kanonenboot*", "landungsschiff*", "landungsboot*", "flugzeugträger*", "torpedo*", "flotte*", "kriegsflotte*", "schiffsartillerie*", "marineschiff*", "raketenkreuzer*"] },
  { means: "cyber", noun: ["schadsoftware*", "computervirus*", "trojaner*", "hackerangriff*", "cyberangriff*", "cyberattacke*", "ddos*"] },
  { means: "fire", noun: ["molotowcocktail*", "molotow-cocktail*", "brandsatz*", "brandsätze*", "brandflasche*", "flammenwerfer*", "brandmunition*", "napalm*", "brandbeschleuniger*"] },
  { means: "gas", noun: ["giftgas*", "senfgas*", "chlorgas*", "nervengas*", "sarin*", "chemiewaffe*", "chemische* waffe*", "kampfstoff*", "nervengift*", "tränengas*", "reizgas*", "chlorbombe*", "giftstoff*"] },
];

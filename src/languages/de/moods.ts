import type { MoodWords } from "../../core/model/language.ts";

/** Words of mood in German. */
export const moods: MoodWords = {
  negations: [
    "nicht", "nicht mehr", "noch nicht", "nie", "niemals", "nirgends", "nirgendwo", "keineswegs", "keinesfalls", "auf keinen fall", "in keiner weise", "niemand*", "keiner der", "keine der", "keines der", "keiner von", "keine von", "nichts", "weder",
    "kaum noch", "vereitel*", "vereitelt*", "verhinder*", "verhindert*", "unterbind*", "unterband*", "unterbunden*", "abgewendet*", "abwend*", "misslang", "misslungen*", "misslingt", "fehlgeschlagen*", "fehl+schlug",
    "scheiterte", "scheiterten", "scheitert", "scheitern", "gescheitert*", "ausgeblieben*", "blieb aus", "blieben aus", "bleibt aus", "unterlassen*", "unterblieb*", "entging", "entgingen", "entgangen",
    "entkam", "entkamen", "entkommen", "weiger*", "geweigert", "lehnt* .. ab", "lehnen .. ab", "abgelehnt*", "ablehn*", "verweiger*", "schließt .. aus", "schloss .. aus", "verzichte*", "verzichtet*",
  ],
  nounNegations: ["kein", "keine", "keinen", "keinem", "keiner", "keines", "keinerlei", "ohne", "null", "statt", "anstatt", "anstelle"],
  planned: [
    "wird", "werden", "werde", "würden", "soll", "sollen", "solle", "sollten", "will", "wollen", "wolle", "wollte", "wollten", "plan*", "plant*", "planen", "geplant*", "beabsichtig*", "beabsichtigt*", "vorhaben",
    "bereitet vor", "bereiten vor", "vorbereit*", "vorbereitet*", "vorbereitung*", "kündig*", "ankündig*", "angekündigt*", "ankündigung*", "droht", "drohte", "drohten", "drohen", "drohe", "gedroht", "drohend*", "angedroht*",
    "androhung*", "drohung*", "befohlen*", "befahl*", "befiehl*", "angeordnet*", "anordn*", "beschlossen*", "zugesagt*", "versprochen*", "versprech*", "versprach*", "in aussicht", "in aussicht gestellt",
    "bereit", "bereiterklärt*", "bereitschaft", "entschlossen", "absicht*", "mit dem ziel", "zielt darauf", "voraussichtlich", "bevorstehend*", "steht bevor", "stehen bevor", "stand bevor", "standen bevor",
    "bevorsteh*", "erwartet*", "erwart*", "rechne* mit", "rechnet* mit", "befürcht*", "befürchtet*", "anstehend*", "künftig*", "zukünftig*", "demnächst", "in kürze", "bald", "in den nächsten tagen", "in den kommenden",
    "kommende*", "vorgesehen*", "aufgefordert*", "ziel .. sei es", "ziel .. ist es", "ziel sei es", "ziel ist es", "ziel war es", "zugestimmt", "warn* vor", "warnt* .. vor", "warnung* vor", "gewarnt vor", "vor .. gewarnt",
  ],
  hypothetical: [
    "könnte", "könnten", "dürfte", "dürften", "müsste", "müssten", "falls", "sofern", "möglich", "möglichkeit*", "nicht ausgeschlossen",
    "nicht auszuschließen", "denkbar", "unter umständen", "gegebenenfalls", "im falle", "für den fall", "gefahr", "erwogen", "erwägt", "erwägen", "erwog", "theoretisch", "eventuell*", "womöglich",
  ],
  ongoing: [
    "noch immer", "immer noch", "nach wie vor", "weiterhin", "weiter an", "dauert an", "dauern an", "dauerte an", "dauerten an", "andauer*", "andauernd*", "anhaltend*", "anhält", "hält an", "halten an",
    "hielten an", "gehen weiter", "geht weiter", "ging weiter", "gingen weiter", "setz* .. fort", "setzt* .. fort", "fortgesetzt*", "fortsetz*", "derzeit", "derzeitig*", "zurzeit", "zur zeit", "gegenwärtig*", "momentan*", "aktuell*",
    "im moment", "im augenblick", "laufend*", "läuft", "laufen", "toben", "tobt", "tobten", "tobte", "im gange", "im gang", "ununterbrochen*", "unvermindert*",
    "dabei zu", "bleibt", "bleiben", "ungebrochen",
  ],
  habitual: [
    "täglich", "jeden tag", "tag für tag", "jede nacht", "wiederholt*", "immer wieder", "regelmäßig*", "ständig*", "häufig*", "oft", "oftmals", "mehrfach", "mehrmals", "immer häufiger", "permanent*", "systematisch*", "dauernd*", "wöchentlich*",
    "stündlich*", "rund um die uhr", "üblicherweise", "gewöhnlich", "in der regel", "vereinzelt*", "gelegentlich*", "von zeit zu zeit", "jahrelang*", "monatelang*", "wochenlang*", "tagelang*", "pausenlos*",
  ],
  hedges: [
    "soll", "sollen", "angeblich*", "mutmaßlich*", "vermutlich*", "offenbar", "offensichtlich", "anscheinend*", "scheinbar*", "scheint", "scheinen", "schien", "schienen", "möglicherweise", "wahrscheinlich*", "wohl", "womöglich",
    "vielleicht", "eventuell", "dem anschein nach", "allem anschein nach", "dem vernehmen nach", "unbestätigt*", "nicht bestätigt*", "unbestätigte* bericht*", "unbestätigten berichten zufolge", "unbestätigten angaben", "nicht unabhängig", "unabhängig nicht",
    "gerücht*", "gerüchteweise", "vermutet*", "vermut*", "vermutung*", "mutmaß*", "verdacht*", "unter verdacht", "im verdacht", "steht im verdacht", "verdächtigt*", "spekulation*", "spekulier*", "spekuliert*",
    "geht davon aus", "gehen davon aus", "ging davon aus", "gingen davon aus", "davon auszugehen", "davon ausgegangen", "es wird angenommen", "deutet darauf hin", "deuten darauf hin", "deutet* .. darauf hin", "hinweise auf", "anzeichen für", "anzeichen dafür", "vorläufig*", "ersten erkenntnissen zufolge", "nicht verifiziert*",
    "nicht überprüf*", "nicht überprüfbar*", "ließ* sich nicht überprüfen", "ließen sich .. nicht überprüfen", "lassen sich .. nicht überprüfen", "dürfte", "dürften", "könnte* .. gewesen", "nicht eindeutig", "gilt als wahrscheinlich", 
  ],
  stances: ["muss", "müssen", "müsse", "müssten", "sollte", "sollten", "dürfe nicht", "dürfen nicht", "darf nicht", "es sei zu", "wichtig", "notwendig", "nötig", "entscheidend", "unerlässlich", "inakzeptabel", "unannehmbar",
    "nicht hinnehmbar", "nicht akzeptabel", "unverantwortlich", "unverständlich", "falsch sei", "richtig sei", "an der zeit", "höchste zeit", "hoffnung", "hoffe", "hoffen", "hofft", "überzeugt", "zuversichtlich", "besorgt", "zutiefst",
    "keinen zweifel", "kein zweifel", "zweifellos", "die einzige", "der einzige", "keine alternative", "keine militärische lösung", "gerechtfertigt", "berechtigt", "verantwortung", "verpflichtet", "solidarität", "an der seite"],
  demands: ["muss", "müssen", "müsse", "müssten", "notwendigkeit", "es sei notwendig", "es ist notwendig", "es sei wichtig", "es ist wichtig"],
  refutations: [
    "keine erkenntnisse", "keine hinweise", "keine beweise", "keine belege", "keinen beleg", "keinen beweis", "keine anhaltspunkte", "falschmeldung*", "falschnachricht*", "falschinformation*", "fake", "fakes", "fake news", "fälschung*", "gefälscht*", "falschbehauptung*", "fälschlich*", "fälschlicherweise", "desinformation*", "lüge*", "lügen", "erlogen*", "erfunden*", "unwahr*",
    "unwahrheit*", "unzutreffend*", "trifft nicht zu", "treffen nicht zu", "entspricht nicht den tatsachen", "entspricht nicht der wahrheit", "haltlos*", "frei erfunden*", "aus der luft gegriffen*", "propagandalüge*", "ente", "zeitungsente*", "widerlegt*", "stimmt nicht", "falsch", "inszeniert*",
  ],
};

import type { NameRule } from "../../core/model/language.ts";

type Forms = NameRule["forms"];
const feminine = (stem: string, soft: string): Forms => ({
  n: [`${stem}а`], g: [`${stem}и`], d: [`${soft}і`], a: [`${stem}у`], i: [`${stem}ою`], l: [`${soft}і`],
});
const masculine = (nominative: string, stem: string, genitive: readonly string[], instrumental = "ом"): Forms => ({
  n: [nominative], g: genitive.map((ending) => stem + ending), d: [`${stem}у`, `${stem}ові`], a: [nominative],
  i: [stem + instrumental], l: [`${stem}і`, `${stem}у`, `${stem}ові`],
});
const adjective = (stem: string, soft: boolean, gender: "m" | "f" | "n" | "p"): Forms => {
  const s = soft ? "і" : "и";
  if (gender === "f") return { n: [`${stem}${soft ? "я" : "а"}`], g: [`${stem}${soft ? "ьої" : "ої"}`], d: [`${stem}ій`], a: [`${stem}${soft ? "ю" : "у"}`], i: [`${stem}${soft ? "ьою" : "ою"}`], l: [`${stem}ій`] };
  if (gender === "p") return { n: [`${stem}і`], g: [`${stem}${s}х`], d: [`${stem}${s}м`], a: [`${stem}і`], i: [`${stem}${s}ми`], l: [`${stem}${s}х`] };
  const o = soft ? "ьо" : "о";
  const n = gender === "m" ? `${stem}${s}й` : `${stem}${soft ? "є" : "е"}`;
  return { n: [n], g: [`${stem}${o}го`], d: [`${stem}${o}му`], a: [n], i: [`${stem}${s}м`], l: [`${stem}${o}му`, `${stem}ім`] };
};

/** Declension of Ukrainian place names (and of the adjectives inside them). */
export const names: readonly NameRule[] = [
  { ends: "", forms: { n: [""] } },
  // masculine, hard: Бахмут, Лиман, Соледар
  ...[..."бвгґджзклмнпрстфхцчшщ"].map((c): NameRule => ({ ends: c, forms: masculine(c, c, ["а", "у"], "жчшщ".includes(c) ? "ем" : "ом"), adjective: [`${c}ськ*`] })),
  { ends: "х", forms: { ...masculine("х", "х", ["а", "у"]), l: ["ху", "сі"] }, adjective: ["ськ*"] },
  { ends: "г", forms: { ...masculine("г", "г", ["а", "у"]), l: ["гу", "зі"] }, adjective: ["зьк*"] },
  { ends: "ж", forms: masculine("ж", "ж", ["а", "у"], "ем"), adjective: ["зьк*"] },
  { ends: "к", forms: { ...masculine("к", "к", ["а", "у"]), l: ["ку", "ці", "кові"] }, adjective: ["цьк*"] },
  { ends: "ч", forms: masculine("ч", "ч", ["а", "у"], "ем"), adjective: ["цьк*"] },
  { ends: "напрямок", forms: { n: ["напрямок"], g: ["напрямку"], d: ["напрямку", "напрямкові"], a: ["напрямок"], i: ["напрямком"], l: ["напрямку"] } },
  { ends: "ськ", forms: masculine("ськ", "ськ", ["а", "у"]), adjective: ["ськ*"] },
  { ends: "цьк", forms: masculine("цьк", "цьк", ["а", "у"]), adjective: ["цьк*"] },
  { ends: "зьк", forms: masculine("зьк", "зьк", ["а", "у"]), adjective: ["зьк*"] },
  { ends: "ів", forms: { ...masculine("ів", "ов", ["а", "у"]), i: ["овом", "овим"] }, adjective: ["івськ*"] },
  { ends: "їв", forms: { ...masculine("їв", "єв", ["а", "у"]), i: ["євом"] }, adjective: ["ївськ*"] },
  { ends: "ків", forms: { ...masculine("ків", "ков", ["а"]), i: ["ковом", "ковим"] }, adjective: ["ківськ*"] },
  { ends: "чів", forms: masculine("чів", "чев", ["а"]), adjective: ["чівськ*"] },
  { ends: "жів", forms: masculine("жів", "жев", ["а"]), adjective: ["жівськ*"] },
  { ends: "шів", forms: masculine("шів", "шев", ["а"]), adjective: ["шівськ*"] },
  { ends: "ців", forms: masculine("ців", "цев", ["а"]), adjective: ["цівськ*"] },
  { ends: "ьків", forms: { ...masculine("ьків", "ьков", ["а"]), i: ["ьковом", "ьковим"] }, adjective: ["ьківськ*"] },
  { ends: "київ", forms: { n: ["київ"], g: ["києва"], d: ["києву", "києвові"], a: ["київ"], i: ["києвом"], l: ["києві"] }, adjective: ["київськ*"] },
  { ends: "ріг", forms: { n: ["ріг"], g: ["рогу"], d: ["рогу"], a: ["ріг"], i: ["рогом"], l: ["розі"] }, adjective: ["різьк*"] },
  { ends: "піль", forms: { n: ["піль"], g: ["поля"], d: ["полю"], a: ["піль"], i: ["полем"], l: ["полі"] }, adjective: ["пільськ*"] },
  { ends: "іль", forms: { n: ["іль"], g: ["оля"], d: ["олю"], a: ["іль"], i: ["олем"], l: ["олі"] }, adjective: ["ільськ*"] },
  { ends: "міст", forms: { n: ["міст"], g: ["мосту"], d: ["мосту"], a: ["міст"], i: ["мостом"], l: ["мості"] }, adjective: ["міськ*"] },
  { ends: "ець", forms: { n: ["ець"], g: ["ця"], d: ["цю"], a: ["ець"], i: ["цем"], l: ["ці"] }, adjective: ["ецьк*"] },
  { ends: "єць", forms: { n: ["єць"], g: ["йця"], d: ["йцю"], a: ["єць"], i: ["йцем"], l: ["йці"] }, adjective: ["єцьк*"] },
  { ends: "нь", forms: { n: ["нь"], g: ["ня", "ні"], d: ["ню", "ні"], a: ["нь"], i: ["нем", "нню"], l: ["ні"] }, adjective: ["нськ*"] },
  { ends: "ань", forms: { n: ["ань"], g: ["ані"], d: ["ані"], a: ["ань"], i: ["анню"], l: ["ані"] }, adjective: ["анськ*"] },
  { ends: "инь", forms: { n: ["инь"], g: ["ині"], d: ["ині"], a: ["инь"], i: ["инню"], l: ["ині"] }, adjective: ["инськ*"] },
  { ends: "інь", forms: { n: ["інь"], g: ["еня"], d: ["еню"], a: ["інь"], i: ["енем"], l: ["ені"] } },
  { ends: "ль", forms: { n: ["ль"], g: ["ля", "лі"], d: ["лю", "лі"], a: ["ль"], i: ["лем", "ллю"], l: ["лі"] }, adjective: ["льськ*"] },
  { ends: "рь", forms: { n: ["рь"], g: ["ря"], d: ["рю"], a: ["рь"], i: ["рем"], l: ["рі"] } },
  { ends: "ть", forms: { n: ["ть"], g: ["ті"], d: ["ті"], a: ["ть"], i: ["ттю"], l: ["ті"] } },
  { ends: "й", forms: { n: ["й"], g: ["я", "ю"], d: ["ю"], a: ["й"], i: ["єм"], l: ["ї", "ю"] }, adjective: ["йськ*"] },
  // feminine: Авдіївка, Кліщіївка, Полтава, Вінниця
  ...[..."бвджзлмнпрстфчшщц"].map((c): NameRule => ({ ends: `${c}а`, forms: feminine(c, c), adjective: [`${c}ськ*`] })),
  { ends: "ка", forms: feminine("к", "ц"), adjective: ["ськ*", "цьк*"] },
  { ends: "івка", forms: feminine("івк", "івц"), adjective: ["івськ*"] },
  { ends: "ївка", forms: feminine("ївк", "ївц"), adjective: ["ївськ*"] },
  { ends: "га", forms: feminine("г", "з"), adjective: ["зьк*"] },
  { ends: "ха", forms: feminine("х", "с"), adjective: ["ськ*"] },
  { ends: "ця", forms: { n: ["ця"], g: ["ці"], d: ["ці"], a: ["цю"], i: ["цею"], l: ["ці"] }, adjective: ["цьк*"] },
  { ends: "ля", forms: { n: ["ля"], g: ["лі"], d: ["лі"], a: ["лю"], i: ["лею"], l: ["лі"] }, adjective: ["льськ*"] },
  { ends: "ня", forms: { n: ["ня"], g: ["ні"], d: ["ні"], a: ["ню"], i: ["нею"], l: ["ні"] }, adjective: ["нськ*"] },
  { ends: "ря", forms: { n: ["ря"], g: ["рі"], d: ["рі"], a: ["рю"], i: ["рею"], l: ["рі"] } },
  { ends: "ея", forms: { n: ["ея"], g: ["еї"], d: ["еї"], a: ["ею"], i: ["еєю"], l: ["еї"] }, adjective: ["ейськ*"] },
  { ends: "ія", forms: { n: ["ія"], g: ["ії"], d: ["ії"], a: ["ію"], i: ["ією"], l: ["ії"] }, adjective: ["ійськ*"] },
  { ends: "щина", forms: feminine("щин", "щин") },
  { ends: "ччина", forms: feminine("ччин", "ччин") },
  // neuter: Роботине (adjectival), Селидове, Запоріжжя, Мирне, Олешки is plural
  { ends: "не", forms: adjective("н", false, "n"), adjective: ["ненськ*", "нськ*"] },
  { ends: "ове", forms: { ...adjective("ов", false, "n"), i: ["овим", "овом"], l: ["овому", "ові"], g: ["ового", "ова"], d: ["овому", "ову"] }, adjective: ["івськ*"] },
  { ends: "єве", forms: { ...adjective("єв", false, "n"), i: ["євим", "євом"], l: ["євому", "єві"], g: ["євого", "єва"] }, adjective: ["ївськ*"] },
  { ends: "еве", forms: { ...adjective("ев", false, "n"), g: ["евого", "ева"], l: ["евому", "еві"] }, adjective: ["івськ*"] },
  { ends: "ине", forms: { ...adjective("ин", false, "n"), l: ["иному", "ині"], i: ["иним", "ином"] }, adjective: ["инськ*"] },
  { ends: "іне", forms: { ...adjective("ін", false, "n"), l: ["іному", "іні"], i: ["іним", "іном"] }, adjective: ["інськ*"] },
  { ends: "їне", forms: { ...adjective("їн", false, "n"), l: ["їному", "їні"], i: ["їним", "їном"] } },
  { ends: "ське", forms: adjective("ськ", false, "n"), adjective: ["ськ*"] },
  { ends: "цьке", forms: adjective("цьк", false, "n"), adjective: ["цьк*"] },
  { ends: "зьке", forms: adjective("зьк", false, "n"), adjective: ["зьк*"] },
  ...[..."кгхртлв"].map((c): NameRule => ({ ends: `${c}е`, forms: adjective(c, false, "n") })),
  { ends: "нє", forms: adjective("н", true, "n") },
  { ends: "ське море", forms: { n: ["ське море"] } },
  { ends: "ре", forms: { n: ["ре"], g: ["ря"], d: ["рю"], a: ["ре"], i: ["рем"], l: ["рі"] } },
  { ends: "ле", forms: { n: ["ле"], g: ["ля"], d: ["лю"], a: ["ле"], i: ["лем"], l: ["лі"] } },
  { ends: "це", forms: { n: ["це"], g: ["ця"], d: ["цю"], a: ["це"], i: ["цем"], l: ["ці"] } },
  { ends: "жжя", forms: { n: ["жжя"], g: ["жжя"], d: ["жжю"], a: ["жжя"], i: ["жжям"], l: ["жжі"] }, adjective: ["зьк*"] },
  ...["лля", "ння", "ття", "стя", "ззя", "чя", "ччя", "в'я", "р'я"].map((e): NameRule => ({ ends: e, forms: { n: [e], g: [e], d: [`${e.slice(0, -1)}ю`], a: [e], i: [`${e}м`], l: [`${e.slice(0, -1)}і`] } })),
  { ends: "ко", forms: { n: ["ко"], g: ["ка"], d: ["ку"], a: ["ко"], i: ["ком"], l: ["ку"] } },
  ...[..."внрслт"].map((c): NameRule => ({ ends: `${c}о`, forms: { n: [`${c}о`], g: [`${c}а`], d: [`${c}у`], a: [`${c}о`], i: [`${c}ом`], l: [`${c}і`] }, adjective: [`${c}ськ*`] })),
  // plural: Суми, Черкаси, Бровари, Прилуки, Олешки, Сєверодвінські Яри
  ...[..."бвгджзклмнпрстхцчш"].map((c): NameRule => ({ ends: `${c}и`, forms: { n: [`${c}и`], g: [c, `${c}ів`], d: [`${c}ам`], a: [`${c}и`], i: [`${c}ами`], l: [`${c}ах`] }, adjective: [`${c}ськ*`] })),
  { ends: "ки", forms: { n: ["ки"], g: ["ок", "ків"], d: ["кам"], a: ["ки"], i: ["ками"], l: ["ках"] }, adjective: ["ківськ*", "цьк*"] },
  { ends: "ці", forms: { n: ["ці"], g: ["ць", "ців"], d: ["цям"], a: ["ці"], i: ["цями"], l: ["цях"] }, adjective: ["цьк*"] },
  { ends: "лі", forms: { n: ["лі"], g: ["ль", "лів"], d: ["лям"], a: ["лі"], i: ["лями"], l: ["лях"] } },
  { ends: "рі", forms: { n: ["рі"], g: ["рів"], d: ["рям"], a: ["рі"], i: ["рями"], l: ["рях"] } },
  { ends: "ні", forms: { n: ["ні"], g: ["нь", "нів", "них"], d: ["ням", "ним"], a: ["ні"], i: ["нями", "ними"], l: ["нях", "них"] } },
  { ends: "ї", forms: { n: ["ї"], g: ["їв", "й"], d: ["ям"], a: ["ї"], i: ["ями"], l: ["ях"] } },
  { ends: "логи", forms: { n: ["логи"], g: ["логів", "лог"], d: ["логам"], a: ["логи"], i: ["логами"], l: ["логах"] }, adjective: ["логівськ*"] },
  // adjectives inside names: Велика, Кривий, Нова, Нижнє, Червоний
  { ends: "ий", forms: adjective("", false, "m") },
  { ends: "ій", forms: adjective("", true, "m") },
  ...["ська", "цька", "зька", "увата", "мінна", "пасна", "річна", "жна"].map((e): NameRule => ({ ends: e, forms: adjective(e.slice(0, -1), false, "f") })),
  ...["велика", "нова", "стара", "мала", "біла", "верхня", "нижня", "середня", "красна", "червона", "ясна", "кам'яна", "суха", "гола", "довга", "зелена", "права", "ліва", "крива", "чорна", "золота", "дружня", "вільна", "східна", "західна", "північна", "південна"].map((w): NameRule =>
    ({ ends: w, forms: w.endsWith("я") ? adjective(w.slice(0, -1), true, "f") : adjective(w.slice(0, -1), false, "f") })),
  ...["ські", "цькі", "зькі", "козачі", "великі", "нові", "сухі", "білі", "червоні", "малі", "старі"].map((w): NameRule => ({ ends: w, forms: adjective(w.slice(0, -1), false, "p") })),
  { ends: "область", forms: { n: ["область"], g: ["області"], d: ["області"], a: ["область"], i: ["областю"], l: ["області"] } },
  { ends: "часів", forms: { n: ["часів"], g: ["часового", "часова", "часів"], d: ["часовому", "часову"], a: ["часів"], i: ["часовим", "часовом"], l: ["часовому", "часові", "часів"] }, adjective: ["часівськ*"] },
];

import type { NameRule } from "../../core/model/language.ts";

type Forms = NameRule["forms"];
const masculine = (nominative: string, stem: string, instrumental = "ом"): Forms => ({
  n: [nominative], g: [`${stem}а`], d: [`${stem}у`], a: [nominative], i: [stem + instrumental], l: [`${stem}е`, `${stem}у`],
});
const feminine = (stem: string, soft = "ы", instrumental = "ой"): Forms => ({
  n: [`${stem}а`], g: [stem + soft], d: [`${stem}е`], a: [`${stem}у`], i: [stem + instrumental], l: [`${stem}е`],
});
const adjective = (stem: string, vowel: "ы" | "и", gender: "m" | "f" | "n" | "p"): Forms => {
  const soft = vowel === "и" && !/[кгх]$/.test(stem);
  if (gender === "f") return { n: [`${stem}${soft ? "яя" : "ая"}`], g: [`${stem}${soft ? "ей" : "ой"}`], d: [`${stem}${soft ? "ей" : "ой"}`], a: [`${stem}${soft ? "юю" : "ую"}`], i: [`${stem}${soft ? "ей" : "ой"}`], l: [`${stem}${soft ? "ей" : "ой"}`] };
  if (gender === "p") return { n: [`${stem}${vowel}е`], g: [`${stem}${vowel}х`], d: [`${stem}${vowel}м`], a: [`${stem}${vowel}е`], i: [`${stem}${vowel}ми`], l: [`${stem}${vowel}х`] };
  const o = soft ? "е" : "о";
  const n = gender === "n" ? `${stem}${o}е` : `${stem}${vowel}й`;
  return { n: [n], g: [`${stem}${o}го`], d: [`${stem}${o}му`], a: [n], i: [`${stem}${vowel}м`], l: [`${stem}${o}м`] };
};

/** Declension of Russian place names (and of the adjectives inside them). */
export const names: readonly NameRule[] = [
  { ends: "", forms: { n: [""] } },
  // masculine: Бахмут, Лиман, Донецк, Харьков
  ...[..."бвгджзклмнпрстфхцчшщ"].map((c): NameRule => ({ ends: c, forms: masculine(c, c, "жчшщц".includes(c) ? "ем" : "ом"), adjective: [`${c}ск*`] })),
  ...["ов", "ев", "ин", "ын"].map((c): NameRule => ({ ends: c, forms: { ...masculine(c, c), i: [`${c}ом`, `${c}ым`] }, adjective: [`${c}ск*`] })),
  { ends: "ск", forms: masculine("ск", "ск"), adjective: ["ск*"] },
  { ends: "цк", forms: masculine("цк", "цк"), adjective: ["цк*"] },
  { ends: "ж", forms: masculine("ж", "ж", "ем"), adjective: ["жск*"] },
  { ends: "ец", forms: { n: ["ец"], g: ["ца"], d: ["цу"], a: ["ец"], i: ["цом", "цем"], l: ["це"] }, adjective: ["ецк*"] },
  { ends: "ок", forms: { n: ["ок"], g: ["ка", "ока"], d: ["ку"], a: ["ок"], i: ["ком"], l: ["ке"] } },
  { ends: "рог", forms: { n: ["рог"], g: ["рога"], d: ["рогу"], a: ["рог"], i: ["рогом"], l: ["роге"] }, adjective: ["рожск*"] },
  { ends: "орел", forms: { n: ["орел"], g: ["орла"], d: ["орлу"], a: ["орел"], i: ["орлом"], l: ["орле"] }, adjective: ["орловск*"] },
  { ends: "ополь", forms: { n: ["ополь"], g: ["ополя"], d: ["ополю"], a: ["ополь"], i: ["ополем"], l: ["ополе"] }, adjective: ["опольск*"] },
  { ends: "поль", forms: { n: ["поль"], g: ["поля"], d: ["полю"], a: ["поль"], i: ["полем"], l: ["поле"] }, adjective: ["польск*"] },
  { ends: "ль", forms: { n: ["ль"], g: ["ля", "ли"], d: ["лю", "ли"], a: ["ль"], i: ["лем", "лью"], l: ["ле", "ли"] }, adjective: ["льск*"] },
  { ends: "нь", forms: { n: ["нь"], g: ["ня", "ни"], d: ["ню", "ни"], a: ["нь"], i: ["нем", "нью"], l: ["не", "ни"] }, adjective: ["нск*"] },
  { ends: "чь", forms: { n: ["чь"], g: ["чи"], d: ["чи"], a: ["чь"], i: ["чью"], l: ["чи"] }, adjective: ["ченск*"] },
  { ends: "верь", forms: { n: ["верь"], g: ["вери"], d: ["вери"], a: ["верь"], i: ["верью"], l: ["вери"] }, adjective: ["верск*"] },
  { ends: "здок", forms: masculine("здок", "здок"), adjective: ["здокск*"] },
  { ends: "восток", forms: masculine("восток", "восток"), adjective: ["востокск*"] },
  { ends: "ря", forms: { n: ["ря"], g: ["рей"], d: ["рям"], a: ["ря"], i: ["рями"], l: ["рях"] } },
  { ends: "рь", forms: { n: ["рь"], g: ["ря"], d: ["рю"], a: ["рь"], i: ["рем"], l: ["ре"] }, adjective: ["рск*"] },
  { ends: "ть", forms: { n: ["ть"], g: ["ти"], d: ["ти"], a: ["ть"], i: ["тью"], l: ["ти"] } },
  { ends: "вь", forms: { n: ["вь"], g: ["ви"], d: ["ви"], a: ["вь"], i: ["вью"], l: ["ви"] } },
  { ends: "мь", forms: { n: ["мь"], g: ["ми"], d: ["ми"], a: ["мь"], i: ["мью"], l: ["ми"] } },
  { ends: "й", forms: { n: ["й"], g: ["я"], d: ["ю"], a: ["й"], i: ["ем"], l: ["е", "и"] }, adjective: ["йск*"] },
  { ends: "ай", forms: { n: ["ай"], g: ["ая"], d: ["аю"], a: ["ай"], i: ["аем"], l: ["ае"] }, adjective: ["айск*"] },
  // feminine: Авдеевка, Полтава, Винница, Балаклея
  ...[..."бвдзлмнпрстф"].map((c): NameRule => ({ ends: `${c}а`, forms: feminine(c), adjective: [`${c}ск*`] })),
  { ends: "ка", forms: feminine("к", "и"), adjective: ["ск*", "чск*"] },
  { ends: "га", forms: feminine("г", "и"), adjective: ["жск*"] },
  { ends: "ха", forms: feminine("х", "и") },
  ...[..."жчшщ"].map((c): NameRule => ({ ends: `${c}а`, forms: feminine(c, "и", "ей") })),
  { ends: "ца", forms: feminine("ц", "ы", "ей"), adjective: ["цк*"] },
  { ends: "овка", forms: feminine("овк", "и"), adjective: ["овск*"] },
  { ends: "евка", forms: feminine("евк", "и"), adjective: ["евск*"] },
  { ends: "ница", forms: feminine("ниц", "ы", "ей"), adjective: ["ницк*"] },
  ...[..."лнрвм"].map((c): NameRule => ({ ends: `${c}я`, forms: { n: [`${c}я`], g: [`${c}и`], d: [`${c}е`], a: [`${c}ю`], i: [`${c}ей`], l: [`${c}е`] } })),
  { ends: "ия", forms: { n: ["ия"], g: ["ии"], d: ["ии"], a: ["ию"], i: ["ией"], l: ["ии"] }, adjective: ["ийск*"] },
  { ends: "ея", forms: { n: ["ея"], g: ["еи"], d: ["ее"], a: ["ею"], i: ["еей"], l: ["ее"] }, adjective: ["ейск*"] },
  // neuter: Запорожье, Селидово, Работино, Песковка
  ...[..."внрлсткшж"].map((c): NameRule => ({ ends: `${c}о`, forms: { n: [`${c}о`], g: [`${c}а`], d: [`${c}у`], a: [`${c}о`], i: [`${c}ом`], l: [`${c}е`] }, adjective: [`${c}ск*`] })),
  { ends: "ье", forms: { n: ["ье"], g: ["ья"], d: ["ью"], a: ["ье"], i: ["ьем"], l: ["ье"] }, adjective: ["ск*"] },
  { ends: "жье", forms: { n: ["жье"], g: ["жья"], d: ["жью"], a: ["жье"], i: ["жьем"], l: ["жье"] }, adjective: ["жск*"] },
  { ends: "ие", forms: { n: ["ие"], g: ["ия"], d: ["ию"], a: ["ие"], i: ["ием"], l: ["ии"] } },
  { ends: "ре", forms: { n: ["ре"], g: ["ря"], d: ["рю"], a: ["ре"], i: ["рем"], l: ["ре"] } },
  { ends: "ле", forms: { n: ["ле"], g: ["ля"], d: ["лю"], a: ["ле"], i: ["лем"], l: ["ле"] } },
  // plural: Сумы, Черкассы, Олешки, Пологи, Ямполь
  ...[..."бвдзлмнпрстц"].map((c): NameRule => ({ ends: `${c}ы`, forms: { n: [`${c}ы`], g: [c, `${c}ов`], d: [`${c}ам`], a: [`${c}ы`], i: [`${c}ами`], l: [`${c}ах`] }, adjective: [`${c}ск*`] })),
  ...[..."гхшжч"].map((c): NameRule => ({ ends: `${c}и`, forms: { n: [`${c}и`], g: [c, `${c}ов`, `${c}ей`], d: [`${c}ам`], a: [`${c}и`], i: [`${c}ами`], l: [`${c}ах`] } })),
  { ends: "ки", forms: { n: ["ки"], g: ["ок", "ков", "ек"], d: ["кам"], a: ["ки"], i: ["ками"], l: ["ках"] }, adjective: ["ковск*"] },
  { ends: "ьки", forms: { n: ["ьки"], g: ["ек"], d: ["ькам"], a: ["ьки"], i: ["ьками"], l: ["ьках"] } },
  ...[..."лн"].map((c): NameRule => ({ ends: `${c}и`, forms: { n: [`${c}и`], g: [`${c}ей`], d: [`${c}ям`], a: [`${c}и`], i: [`${c}ями`], l: [`${c}ях`] } })),
  // adjectives as names and inside them: Красный, Угледар; Новое, Великая, Белгородская
  { ends: "ый", forms: adjective("", "ы", "m") },
  { ends: "ий", forms: adjective("", "и", "m") },
  ...[..."кгх"].map((c): NameRule => ({ ends: `${c}ий`, forms: adjective(c, "и", "m") })),
  { ends: "ой", forms: { n: ["ой"], g: ["ого", "оя"], d: ["ому", "ою"], a: ["ой"], i: ["ым", "им", "оем"], l: ["ом", "ое"] }, adjective: ["ойск*"] },
  { ends: "ая", forms: { n: ["ая"], g: ["ой"], d: ["ой"], a: ["ую"], i: ["ой"], l: ["ой"] } },
  { ends: "яя", forms: { n: ["яя"], g: ["ей"], d: ["ей"], a: ["юю"], i: ["ей"], l: ["ей"] } },
  { ends: "ое", forms: { n: ["ое"], g: ["ого"], d: ["ому"], a: ["ое"], i: ["ым"], l: ["ом"] } },
  ...[..."кгх"].map((c): NameRule => ({ ends: `${c}ое`, forms: { n: [`${c}ое`], g: [`${c}ого`], d: [`${c}ому`], a: [`${c}ое`], i: [`${c}им`], l: [`${c}ом`] } })),
  { ends: "ее", forms: { n: ["ее"], g: ["его"], d: ["ему"], a: ["ее"], i: ["им"], l: ["ем"] } },
  { ends: "ые", forms: { n: ["ые"], g: ["ых"], d: ["ым"], a: ["ые"], i: ["ыми"], l: ["ых"] } },
  ...[..."кгх"].map((c): NameRule => ({ ends: `${c}ие`, forms: { n: [`${c}ие`], g: [`${c}их`], d: [`${c}им`], a: [`${c}ие`], i: [`${c}ими`], l: [`${c}их`] } })),
  { ends: "казачьи", forms: { n: ["казачьи"], g: ["казачьих"], d: ["казачьим"], a: ["казачьи"], i: ["казачьими"], l: ["казачьих"] } },
  { ends: "область", forms: { n: ["область"], g: ["области"], d: ["области"], a: ["область"], i: ["областью"], l: ["области"] } },
  { ends: "край", forms: { n: ["край"], g: ["края"], d: ["краю"], a: ["край"], i: ["краем"], l: ["крае"] } },
  { ends: "часов", forms: { n: ["часов"], g: ["часова", "часового"], d: ["часову"], a: ["часов"], i: ["часовым", "часовом"], l: ["часове", "часовом"] }, adjective: ["часовск*"] },
];

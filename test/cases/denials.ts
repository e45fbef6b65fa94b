import type { Expected, Row } from "./frames.ts";

type Texts = Readonly<Partial<Record<Row["language"], readonly [text: string, has: string, voice?: string | null]>>>;
type What = Pick<Expected, "kind" | "polarity" | "hedge" | "quantity" | "modality" | "noPlace">;

/** Who denies, confirms, conceals or leaves open what happened, and that nobody was harmed, in four languages. */
const CASES: Readonly<Record<string, readonly [What, Texts]>> = {
  "a seat of a government denies": [
    { kind: "casualties", polarity: "denied", quantity: ["killed", 20, 20] },
    {
      de: ["Moskau bestreitet, dass bei Isjum 20 Soldaten starben.", "20 Soldaten", "Moskau"],
      en: ["Moscow denied that 20 soldiers had died near Izium.", "20 soldiers", "Moscow"],
      uk: ["Київ заперечує, що під Ізюмом загинули 20 солдатів.", "20 солдатів", "Київ"],
      ru: ["Москва отрицает, что под Изюмом погибли 20 солдат.", "20 солдат", "Москва"],
    },
  ],
  "a seat of a government admits": [
    { kind: "casualties", polarity: "affirmed", quantity: ["killed", 20, 20] },
    {
      de: ["Kiew räumte ein, dass bei Isjum 20 Soldaten starben.", "20 Soldaten", "Kiew"],
      en: ["Kyiv admitted that 20 soldiers had died near Izium.", "20 soldiers", "Kyiv"],
      uk: ["Київ визнав, що під Ізюмом загинули 20 солдатів.", "20 солдатів", "Київ"],
      ru: ["Москва признала, что под Изюмом погибли 20 солдат.", "20 солдат", "Москва"],
    },
  ],
  "a denied noun": [
    { kind: "capture", polarity: "denied" },
    {
      de: ["Der Generalstab dementierte die Einnahme von Bachmut.", "Einnahme", "Generalstab"],
      en: ["The General Staff denied the capture of Bakhmut.", "capture", "General Staff"],
      uk: ["Генштаб заперечив захоплення Бахмута.", "захоплення", "Генштаб"],
      ru: ["Минобороны опровергло взятие Бахмута.", "взятие", "Минобороны"],
    },
  ],
  "a denial that is not made": [
    { kind: "strike", polarity: "affirmed" },
    {
      de: ["Die Armee bestritt den Beschuss von Isjum nicht.", "Beschuss", "Armee"],
      en: ["The army did not deny the shelling of Izium.", "shelling", "army"],
      uk: ["Росіяни не заперечують обстріл Ізюма.", "обстріл", "Росіяни"],
      ru: ["Россияне не отрицают обстрел Изюма.", "обстрел", "Россияне"],
    },
  ],
  "who conceals does not speak": [
    { kind: "casualties", polarity: "affirmed", quantity: ["killed", 100, 100] },
    {
      de: ["Das Kommando verschwieg, dass bei Bachmut 100 Soldaten starben.", "100 Soldaten", null],
      en: ["The command concealed that 100 soldiers had died near Bakhmut.", "100 soldiers", null],
      uk: ["Командування приховує, що під Бахмутом загинули 100 солдатів.", "100 солдатів", null],
      ru: ["Командование скрывает, что под Бахмутом погибли 100 солдат.", "100 солдат", null],
    },
  ],
  "what was concealed is told by the publisher": [
    { kind: "casualties", quantity: ["killed", 1000, null] },
    {
      de: ["Auch die russische Seite verschweigt ihre Verluste: Tausende Soldaten seien bei Bachmut gefallen.", "Tausende", null],
    },
  ],
  "who does not conceal admits": [
    { kind: "casualties", polarity: "affirmed", quantity: ["killed", 20, 20] },
    {
      de: ["Das Kommando verschwieg nicht, dass bei Isjum 20 Soldaten starben.", "20 Soldaten", "Kommando"],
      en: ["The command did not conceal that 20 soldiers had died near Izium.", "20 soldiers", "command"],
      uk: ["Командування не приховує, що під Ізюмом загинули 20 солдатів.", "20 солдатів", "Командування"],
      ru: ["Командование не скрывает, что под Изюмом погибли 20 солдат.", "20 солдат", "Командование"],
    },
  ],
  "a confirmation that is not given": [
    { kind: "capture", polarity: "affirmed", modality: "happened", hedge: true },
    {
      de: ["Der Generalstab bestätigte die Einnahme von Bachmut nicht.", "Einnahme", null],
      en: ["Moscow did not confirm the capture of Bakhmut.", "capture", null],
      uk: ["Генштаб не підтвердив захоплення Бахмута.", "захоплення", null],
      ru: ["Москва не подтвердила взятие Бахмута.", "взятие", null],
    },
  ],
  "what is not confirmed": [
    { kind: "capture", polarity: "affirmed", modality: "happened", hedge: true },
    {
      de: ["Die Einnahme von Bachmut konnte nicht unabhängig überprüft werden.", "Einnahme", null],
      en: ["The capture of Bakhmut could not be independently verified.", "capture", null],
      uk: ["Захоплення Бахмута не підтверджено.", "Захоплення", null],
      ru: ["Взятие Бахмута официально не подтверждено.", "Взятие", null],
    },
  ],
  "a town has not fallen": [
    { kind: "capture", polarity: "denied" },
    {
      de: ["Bachmut ist noch nicht gefallen, sagte der Sprecher.", "gefallen", "Sprecher"],
      en: ["Bakhmut has not fallen, the army said.", "fallen", "army"],
      uk: ["Бахмут не впав, заявили військові.", "впав", "військові"],
      ru: ["Город Бахмут не пал, заявили военные.", "пал", "военные"],
    },
  ],
  "a town is taken by troops": [
    { kind: "capture", polarity: "affirmed" },
    {
      de: ["Bachmut wurde von russischen Truppen eingenommen.", "eingenommen"],
      en: ["Bakhmut was captured by Russian forces.", "captured"],
      uk: ["Бахмут захоплено російськими військами.", "захоплено"],
      ru: ["Бахмут захвачен российскими войсками.", "захвачен"],
    },
  ],
  "soldiers are taken by troops": [
    { kind: "detention", polarity: "affirmed", quantity: ["captured", 3, 3] },
    {
      de: ["Drei Soldaten wurden bei Bachmut von russischen Truppen gefangen genommen.", "Drei Soldaten"],
      en: ["Three soldiers were captured by Russian forces near Bakhmut.", "Three soldiers"],
      uk: ["Трьох солдатів взяли в полон під Бахмутом російські війська.", "солдатів"],
      ru: ["Трое солдат захвачены в плен российскими войсками под Бахмутом.", "солдат"],
    },
  ],
  "nobody was killed": [
    { kind: "casualties", polarity: "denied", quantity: ["killed", 0, 0] },
    {
      de: ["In Isjum wurde niemand getötet.", "niemand"],
      en: ["Nobody was killed in Izium.", "Nobody"],
      uk: ["В Ізюмі ніхто не загинув.", "ніхто"],
      ru: ["В Изюме никто не погиб.", "никто"],
    },
  ],
  "nobody was harmed": [
    { kind: "casualties", polarity: "denied", quantity: ["losses", 0, 0] },
    {
      de: ["In Isjum wurde niemand verletzt.", "niemand"],
      en: ["No one was hurt in Izium.", "No one"],
      uk: ["В Ізюмі ніхто не постраждав.", "ніхто"],
      ru: ["В Изюме никто не пострадал.", "никто"],
    },
  ],
  "not one": [
    { kind: "casualties", polarity: "denied", quantity: ["killed", 0, 0] },
    {
      de: ["In Isjum wurde kein einziger Mensch getötet.", "kein einziger"],
      en: ["Not a single person was killed in Izium.", "Not a single"],
      uk: ["В Ізюмі не загинула жодна людина.", "жодна"],
      ru: ["Ни один человек в Изюме не погиб.", "Ни один"],
    },
  ],
  "there are no victims": [
    { kind: "casualties", polarity: "denied" },
    {
      de: ["In Isjum gab es keine Opfer.", "keine Opfer"],
      en: ["There were no casualties in Izium.", "no casualties"],
      uk: ["В Ізюмі постраждалих немає.", "немає"],
      ru: ["В Изюме пострадавших нет.", "нет"],
    },
  ],
  "no victims are reported": [
    { kind: "casualties", polarity: "denied", quantity: ["losses", 0, 0] },
    {
      de: ["Aus Isjum wurden keine Opfer gemeldet.", "keine Opfer", null],
      en: ["No casualties were reported in Izium.", "No casualties", null],
      ru: ["О пострадавших в Изюме не сообщается.", "пострадавших", null],
    },
  ],
  "an event that did not take place": [
    { kind: "strike", polarity: "denied" },
    {
      de: ["Einen Beschuss von Isjum gab es nicht.", "Beschuss"],
      en: ["The shelling of Izium did not take place.", "shelling"],
      uk: ["Обстрілу Ізюма не було.", "Обстрілу"],
      ru: ["Обстрела Изюма не было.", "Обстрела"],
    },
  ],
  "an attempt that failed": [
    { kind: "capture", polarity: "denied" },
    {
      de: ["Den russischen Truppen gelang es nicht, Bachmut einzunehmen.", "einzunehmen"],
      en: ["Russian forces failed to capture Bakhmut.", "capture"],
      uk: ["Російським військам не вдалося захопити Бахмут.", "захопити"],
      ru: ["Российским войскам не удалось захватить Бахмут.", "захватить"],
    },
  ],
  "what an event did not do is no denial of it": [
    { kind: "strike", polarity: "affirmed", modality: "happened" },
    {
      de: ["Nach dem Beschuss von Isjum fuhren keine Züge.", "Beschuss"],
      en: ["The strike on Izium did not stop the trains.", "strike"],
      uk: ["Обстріл Ізюма не вплинув на роботу заводу.", "Обстріл"],
      ru: ["Обстрел Изюма не повлиял на работу завода.", "Обстрел"],
    },
  ],
  "whether it happened is left open": [
    { kind: "capture", modality: "hypothetical" },
    {
      de: ["Unklar ist, ob russische Truppen Isjum eingenommen haben.", "eingenommen"],
      en: ["It is unclear whether Russian forces captured Izium.", "captured"],
      uk: ["Невідомо, чи захопили росіяни Ізюм.", "захопили"],
      ru: ["Неизвестно, захватили ли россияне Изюм.", "захватили"],
    },
  ],
  "how many is not known": [
    { kind: "casualties", polarity: "affirmed", modality: "happened" },
    {
      de: ["Es ist nicht bekannt, wie viele Menschen in Isjum getötet wurden.", "getötet", null],
      en: ["Nobody knows how many people were killed in Izium.", "killed", null],
      uk: ["Невідомо, скільки людей загинуло в Ізюмі.", "загинуло", null],
      ru: ["Неизвестно, сколько человек погибло в Изюме.", "погибло", null],
    },
  ],
  "pictures show and say nothing": [
    { kind: "withdrawal", polarity: "affirmed" },
    {
      de: ["Videos zeigen, dass sich die Ukrainer aus Bachmut zurückziehen.", "zurückziehen", null],
      en: ["Videos show that the Ukrainians are withdrawing from Bakhmut.", "withdrawing", null],
    },
  ],
};

export const denials: readonly Row[] = Object.entries(CASES).flatMap(([construct, [what, texts]]) =>
  Object.entries(texts).map(([language, [text, has, voice]]) => ({
    construct,
    language: language as Row["language"],
    text,
    claims: [{ ...what, has, ...(voice === undefined ? {} : { voice }) }],
  })),
);

/** Questions that can be answered by yes or no assert nothing; answers, verdicts, numbers and names that were once misread. */
export const questions: readonly Row[] = [
  { construct: "a question", language: "de", text: "Haben russische Truppen Isjum eingenommen?", none: ["capture"] },
  { construct: "a question", language: "en", text: "Did Russian forces capture Izium?", none: ["capture"] },
  { construct: "a question", language: "uk", text: "Чи захопили росіяни Ізюм?", none: ["capture"] },
  { construct: "a question", language: "ru", text: "Захватили ли россияне Изюм?", none: ["capture"] },
  { construct: "a question of time", language: "en", text: "When did Russian forces capture Izium?", claims: [{ kind: "capture", place: "Izium" }] },
  { construct: "who answers an accusation", language: "en", text: "Moscow accused Kyiv of shelling Enerhodar; Kyiv denied it.", claims: [{ kind: "strike", polarity: "affirmed", voice: "Moscow" }] },
  { construct: "who answers an accusation", language: "ru", text: "Москва обвинила Киев в обстреле Энергодара, Киев это отрицает.", claims: [{ kind: "strike", polarity: "affirmed", voice: "Москва" }] },
  { construct: "people at the end are the toll", language: "uk", text: "Кількість загиблих унаслідок удару по Краматорську зросла до 57 осіб.", claims: [{ kind: "casualties", quantity: ["killed", 57, 57] }] },
  { construct: "who answers in a headline", language: "de", text: "Kampf um Bachmut: Moskau meldet Einnahme, Kiew widerspricht", claims: [{ kind: "capture", polarity: "affirmed", voice: "Moskau" }, { kind: "clash", polarity: "affirmed", voice: null }] },
  { construct: "a verdict behind what is told", language: "de", text: "Berichte, Bachmut sei gefallen, sind falsch.", claims: [{ kind: "capture", polarity: "denied" }] },
  { construct: "a verdict behind what is told", language: "en", text: "The claim that Bakhmut had fallen is false.", claims: [{ kind: "capture", polarity: "denied" }] },
  { construct: "times counted", language: "en", text: "Russian forces shelled Nikopol 12 times.", claims: [{ kind: "strike", quantity: ["attacks", 12, 12] }] },
  { construct: "times counted", language: "uk", text: "Росіяни 12 разів обстріляли Нікополь.", claims: [{ kind: "strike", quantity: ["attacks", 12, 12] }] },
  { construct: "times counted", language: "ru", text: "Войска 12 раз обстреляли Донецк.", claims: [{ kind: "strike", quantity: ["attacks", 12, 12] }] },
  { construct: "a toll is no number of its strike", language: "uk", text: "Кількість загиблих внаслідок удару по Дніпру зросла до 45.", claims: [{ kind: "casualties", quantity: ["killed", 45, 45] }] },
  { construct: "works by an abbreviation", language: "uk", text: "Обстріл Запорізької АЕС тривав годину.", claims: [{ kind: "strike", place: "Zaporizhzhia Nuclear Power Plant", noPlace: "Zaporizhzhia" }] },
  { construct: "works by an abbreviation", language: "ru", text: "На Запорожской АЭС погиб человек.", claims: [{ kind: "casualties", place: "Zaporizhzhia Nuclear Power Plant", noPlace: "Zaporizhzhia" }] },
  { construct: "a bare name of a territory", language: "en", text: "Israeli aircraft struck targets in Gaza.", claims: [{ kind: "strike", place: "Gaza Strip", noPlace: "Gaza City" }] },
  { construct: "sources in one word", language: "de", text: "In Isjum wurden nach Behördenangaben zwölf Menschen getötet.", claims: [{ kind: "casualties", voice: "Behördenangaben" }] },
  { construct: "the time of another event", language: "de", text: "Gestern war der Präsident in Berlin. Die Aufnahme zeigt Bachmut nach den Kämpfen.", claims: [{ kind: "clash", place: "Bakhmut", time: null }] },
];

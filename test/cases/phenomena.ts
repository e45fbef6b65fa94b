/**
 * What grammar does, construct by construct in four languages, and beside it what only looks like it ("not: ..."). A case
 * is a sentence written for this table, what must be read in it, and kinds that must not be; checked like `frames.ts`.
 */
import type { Expected, Row } from "./frames.ts";

type Case = readonly [text: string, claims: readonly Expected[], none?: readonly string[]];

const CASES: Readonly<Record<string, Partial<Record<Row["language"], Case>>>> = {
  "object before its verb": {
    de: ["Den Ort Robotyne eroberten russische Truppen am Abend.", [{ kind: "capture", actor: "RU", place: "Robotyne" }]],
    uk: ["Село Роботине захопили російські війська.", [{ kind: "capture", actor: "RU", place: "Robotyne" }]],
    ru: ["Село Работино захватили российские войска.", [{ kind: "capture", actor: "RU", place: "Robotyne" }]],
  },
  "a noun of the deed": {
    de: ["Nach der Einnahme von Soledar durch russische Truppen flohen die Bewohner.", [{ kind: "capture", actor: "RU", place: "Soledar" }]],
    en: ["After the capture of Soledar by Russian forces residents fled.", [{ kind: "capture", actor: "RU", place: "Soledar" }]],
    uk: ["Після захоплення Соледара російськими військами мешканці тікали.", [{ kind: "capture", actor: "RU", place: "Soledar" }]],
    ru: ["После захвата Соледара российскими войсками жители бежали.", [{ kind: "capture", actor: "RU", place: "Soledar" }]],
  },
  "a participle before its noun": {
    de: ["Rettungskräfte bargen drei in Cherson getötete Soldaten.", [{ kind: "casualties", place: "Kherson", quantity: ["killed", 3, 3] }]],
    uk: ["Рятувальники вивезли трьох поранених у Херсоні бійців.", [{ kind: "casualties", place: "Kherson", quantity: ["wounded", 3, 3] }]],
    ru: ["Спасатели вывезли троих раненых в Херсоне бойцов.", [{ kind: "casualties", place: "Kherson", quantity: ["wounded", 3, 3] }]],
    en: ["Rescuers recovered three soldiers killed in Kherson.", [{ kind: "casualties", place: "Kherson", quantity: ["killed", 3, 3] }]],
  },
  "an impersonal passive": {
    uk: ["Над Одесою збито три дрони, у Нікополі пошкоджено школу.", [{ kind: "interception", place: "Odesa", quantity: ["intercepted", 3, 3] }, { kind: "destruction", place: "Nikopol" }]],
    ru: ["Над Одессой сбито три дрона, в Никополе повреждена школа.", [{ kind: "interception", place: "Odesa", quantity: ["intercepted", 3, 3] }, { kind: "destruction", place: "Nikopol" }]],
    de: ["Über Odessa wurden drei Drohnen abgeschossen, in Nikopol wurde eine Schule beschädigt.", [{ kind: "interception", place: "Odesa", quantity: ["intercepted", 3, 3] }, { kind: "destruction", place: "Nikopol" }]],
    en: ["Three drones were shot down over Odesa, and a school was damaged in Nikopol.", [{ kind: "interception", place: "Odesa", quantity: ["intercepted", 3, 3] }, { kind: "destruction", place: "Nikopol" }]],
  },
  "a verb in two parts or with a reflexive": {
    de: ["Die russischen Truppen zogen sich am Freitag aus Cherson zurück.", [{ kind: "withdrawal", actor: "RU", place: "Kherson" }]],
    en: ["Russian troops pulled back from Kherson on Friday.", [{ kind: "withdrawal", actor: "RU", place: "Kherson" }]],
    uk: ["Українські військові закріпилися в Роботиному.", [{ kind: "advance", actor: "UA", place: "Robotyne" }]],
    ru: ["Украинские военные закрепились в Работине.", [{ kind: "advance", actor: "UA", place: "Robotyne" }]],
  },
  "two verbs of one subject": {
    de: ["Russische Truppen beschossen Nikopol und zerstörten in Cherson eine Brücke.", [{ kind: "strike", actor: "RU", place: "Nikopol" }, { kind: "destruction", actor: "RU", place: "Kherson" }]],
    en: ["Russian troops shelled Nikopol and destroyed a bridge in Kherson.", [{ kind: "strike", actor: "RU", place: "Nikopol" }, { kind: "destruction", actor: "RU", place: "Kherson" }]],
    uk: ["Російські війська обстріляли Нікополь і знищили міст у Херсоні.", [{ kind: "strike", actor: "RU", place: "Nikopol" }, { kind: "destruction", actor: "RU", place: "Kherson" }]],
    ru: ["Российские войска обстреляли Никополь и уничтожили мост в Херсоне.", [{ kind: "strike", actor: "RU", place: "Nikopol" }, { kind: "destruction", actor: "RU", place: "Kherson" }]],
  },
  "two places of one verb": {
    de: ["Russische Truppen beschossen eine Schule in Nikopol und ein Krankenhaus in Cherson.", [{ kind: "strike", has: "Schule", place: "Nikopol", noPlace: "Kherson" }, { kind: "strike", has: "Krankenhaus", place: "Kherson", noPlace: "Nikopol" }]],
    en: ["Russian troops shelled a school in Nikopol and a hospital in Kherson.", [{ kind: "strike", has: "school", place: "Nikopol", noPlace: "Kherson" }, { kind: "strike", has: "hospital", place: "Kherson", noPlace: "Nikopol" }]],
    uk: ["Російські війська обстріляли школу в Нікополі та лікарню в Херсоні.", [{ kind: "strike", has: "школу", place: "Nikopol", noPlace: "Kherson" }, { kind: "strike", has: "лікарню", place: "Kherson", noPlace: "Nikopol" }]],
    ru: ["Российские войска обстреляли школу в Никополе и больницу в Херсоне.", [{ kind: "strike", has: "школу", place: "Nikopol", noPlace: "Kherson" }, { kind: "strike", has: "больницу", place: "Kherson", noPlace: "Nikopol" }]],
  },
  "a relative clause": {
    de: ["Die Brücke, die ukrainische Truppen bei Cherson zerstört hatten, wird wieder aufgebaut.", [{ kind: "destruction", actor: "UA", place: "Kherson" }]],
    en: ["The bridge which Ukrainian forces had destroyed near Kherson is being rebuilt.", [{ kind: "destruction", actor: "UA", place: "Kherson" }]],
    uk: ["Міст, який українські військові знищили під Херсоном, відбудовують.", [{ kind: "destruction", actor: "UA", place: "Kherson" }]],
    ru: ["Мост, который украинские военные уничтожили под Херсоном, восстанавливают.", [{ kind: "destruction", actor: "UA", place: "Kherson" }]],
  },
  "nobody was hurt": {
    de: ["Bei dem Raketenangriff auf Odessa wurde niemand verletzt.", [{ kind: "casualties", polarity: "denied" }, { kind: "strike", polarity: "affirmed", place: "Odesa" }]],
    en: ["Nobody was wounded in the missile attack on Odesa.", [{ kind: "casualties", polarity: "denied" }, { kind: "strike", polarity: "affirmed", place: "Odesa" }]],
    uk: ["Унаслідок ракетного удару по Одесі ніхто не постраждав.", [{ kind: "casualties", polarity: "denied" }, { kind: "strike", polarity: "affirmed", place: "Odesa" }]],
    ru: ["В результате ракетного удара по Одессе никто не пострадал.", [{ kind: "casualties", polarity: "denied" }, { kind: "strike", polarity: "affirmed", place: "Odesa" }]],
  },
  "nobody was hurt, said as one phrase": {
    de: ["Am Montag wurde in Cherson niemand getötet.", [{ kind: "casualties", polarity: "denied", place: "Kherson", quantity: ["killed", 0, 0] }]],
    en: ["No one was killed in Kherson on Monday.", [{ kind: "casualties", polarity: "denied", place: "Kherson", quantity: ["killed", 0, 0] }]],
    uk: ["У понеділок у Херсоні ніхто не загинув.", [{ kind: "casualties", polarity: "denied", place: "Kherson" }]],
    ru: ["В понедельник в Херсоне никто не погиб.", [{ kind: "casualties", polarity: "denied", place: "Kherson" }]],
  },
  "not: only not all": {
    de: ["In Cherson wurden nicht nur zwei Frauen verletzt.", [{ kind: "casualties", polarity: "affirmed", place: "Kherson" }]],
    en: ["Not only two women were wounded in Kherson.", [{ kind: "casualties", polarity: "affirmed", place: "Kherson" }]],
    uk: ["У Херсоні поранено не лише двох жінок.", [{ kind: "casualties", polarity: "affirmed", place: "Kherson" }]],
    ru: ["В Херсоне ранены не только две женщины.", [{ kind: "casualties", polarity: "affirmed", place: "Kherson" }]],
  },
  "a denial stays in its clause": {
    de: ["Die Russen haben Kupjansk nicht erobert, aber Cherson beschossen.", [{ kind: "capture", polarity: "denied", place: "Kupiansk" }, { kind: "strike", polarity: "affirmed", place: "Kherson" }]],
    en: ["The Russians have not captured Kupiansk, but they shelled Kherson.", [{ kind: "capture", polarity: "denied", place: "Kupiansk" }, { kind: "strike", polarity: "affirmed", place: "Kherson" }]],
    uk: ["Росіяни не захопили Куп'янськ, але обстріляли Херсон.", [{ kind: "capture", polarity: "denied", place: "Kupiansk" }, { kind: "strike", polarity: "affirmed", place: "Kherson" }]],
    ru: ["Русские не захватили Купянск, но обстреляли Херсон.", [{ kind: "capture", polarity: "denied", place: "Kupiansk" }, { kind: "strike", polarity: "affirmed", place: "Kherson" }]],
  },
  "what goes on every day": {
    de: ["Jeden Tag beschießen russische Truppen Cherson.", [{ kind: "strike", modality: "ongoing", place: "Kherson" }]],
    en: ["Russian troops shell Kherson every day.", [{ kind: "strike", modality: "ongoing", place: "Kherson" }]],
    uk: ["Російські війська щодня обстрілюють Херсон.", [{ kind: "strike", modality: "ongoing", place: "Kherson" }]],
    ru: ["Российские войска каждый день обстреливают Херсон.", [{ kind: "strike", modality: "ongoing", place: "Kherson" }]],
  },
  "what may come": {
    de: ["Die Russen könnten bald Pokrowsk erobern.", [{ kind: "capture", modality: "hypothetical", place: "Pokrovsk" }]],
    en: ["The Russians could capture Pokrovsk soon.", [{ kind: "capture", modality: "hypothetical", place: "Pokrovsk" }]],
    uk: ["Росіяни можуть захопити Покровськ.", [{ kind: "capture", modality: "hypothetical", place: "Pokrovsk" }]],
    ru: ["Русские могут захватить Покровск.", [{ kind: "capture", modality: "hypothetical", place: "Pokrovsk" }]],
  },
  "a refuted report": {
    de: ["Die Meldung über die Einnahme von Soledar ist falsch.", [{ kind: "capture", polarity: "denied", place: "Soledar" }]],
    en: ["The report about the capture of Soledar is a fake.", [{ kind: "capture", polarity: "denied", place: "Soledar" }]],
    uk: ["Інформація про захоплення Соледара є фейком.", [{ kind: "capture", polarity: "denied", place: "Soledar" }]],
    ru: ["Информация о захвате Соледара — фейк.", [{ kind: "capture", polarity: "denied", place: "Soledar" }]],
  },
  "not: a fight of another age": {
    de: ["Der Film erzählt von der Schlacht um Charkiw im Jahr 1943.", [], ["clash"]],
    en: ["The film tells of the battle of Kharkiv in 1943.", [], ["clash"]],
    uk: ["Фільм розповідає про бої за Харків у 1943 році.", [], ["clash"]],
    ru: ["Фильм рассказывает о боях за Харьков в 1943 году.", [], ["clash"]],
  },
  "a fight of these years": {
    de: ["Der Film erzählt von der Schlacht um Bachmut im Jahr 2023.", [{ kind: "clash", place: "Bakhmut" }]],
    en: ["The film tells of the battle of Bakhmut in 2023.", [{ kind: "clash", place: "Bakhmut" }]],
    uk: ["Фільм розповідає про бої за Бахмут у 2023 році.", [{ kind: "clash", place: "Bakhmut" }]],
    ru: ["Фильм рассказывает о боях за Бахмут в 2023 году.", [{ kind: "clash", place: "Bakhmut" }]],
  },
  "a list of losses": {
    uk: ["Втрати ворога станом на 24.02:\nОсобовий склад - близько 150 осіб\nТанки – 12", [{ kind: "casualties", quantity: ["losses", 150, 150] }, { kind: "destruction", quantity: ["destroyed", 12, 12], modality: "happened" }]],
    ru: ["Потери противника на 24.02:\nЛичный состав - около 150 человек\nТанки – 12", [{ kind: "casualties", quantity: ["losses", 150, 150] }, { kind: "destruction", quantity: ["destroyed", 12, 12] }]],
    en: ["Losses of the enemy this week:\nPersonnel - about 150 people\nTanks – 12", [{ kind: "casualties", quantity: ["losses", 150, 150] }, { kind: "destruction", quantity: ["destroyed", 12, 12] }]],
    de: ["Verluste des Feindes am 24.02.:\nSoldaten - etwa 150\nPanzer – 12", [{ kind: "casualties", quantity: ["losses", 150, 150] }, { kind: "destruction", quantity: ["destroyed", 12, 12] }]],
  },
  "not: numbers after a dash without a heading of losses": {
    uk: ["Ціни станом на ранок:\nХліб - 12\nТанки – 12", [], ["destruction", "casualties"]],
    ru: ["Цены на утро:\nХлеб - 12\nТанки – 12", [], ["destruction", "casualties"]],
    en: ["Prices this morning:\nBread - 12\nTanks – 12", [], ["destruction", "casualties"]],
    de: ["Preise am Morgen:\nBrot - 12\nPanzer – 12", [], ["destruction", "casualties"]],
  },
  "a passive names who says it": {
    en: ["The town of Soledar was captured, it was announced by the Russian Defence Ministry.", [{ kind: "capture", voice: "Ministry" }]],
    uk: ["Генштабом повідомлено, що Соледар захоплено.", [{ kind: "capture", place: "Soledar" }]],
    ru: ["Минобороны сообщено, что Соледар захвачен.", [{ kind: "capture", place: "Soledar" }]],
    de: ["Vom Generalstab wurde mitgeteilt, dass Soledar eingenommen wurde.", [{ kind: "capture", voice: "Generalstab" }]],
  },
  "the place of the sentence before": {
    de: ["Russische Truppen beschossen am Abend Nikopol. Dort wurden drei Menschen getötet.", [{ kind: "casualties", place: "Nikopol", quantity: ["killed", 3, 3] }]],
    en: ["Russian troops shelled Nikopol in the evening. Three people were killed there.", [{ kind: "casualties", place: "Nikopol", quantity: ["killed", 3, 3] }]],
    uk: ["Російські війська ввечері обстріляли Нікополь. Там загинули троє людей.", [{ kind: "casualties", place: "Nikopol", quantity: ["killed", 3, 3] }]],
    ru: ["Российские войска вечером обстреляли Никополь. Там погибли три человека.", [{ kind: "casualties", place: "Nikopol", quantity: ["killed", 3, 3] }]],
  },
  "the town for its name": {
    de: ["Russische Truppen griffen Bachmut an. In der Stadt wurden drei Häuser zerstört.", [{ kind: "destruction", place: "Bakhmut", quantity: ["destroyed", 3, 3] }]],
    en: ["Russian troops attacked Bakhmut. Three houses in the city were destroyed.", [{ kind: "destruction", place: "Bakhmut", quantity: ["destroyed", 3, 3] }]],
    uk: ["Російські війська атакували Бахмут. У місті знищено три будинки.", [{ kind: "destruction", place: "Bakhmut", quantity: ["destroyed", 3, 3] }]],
    ru: ["Российские войска атаковали Бахмут. В городе уничтожены три дома.", [{ kind: "destruction", place: "Bakhmut", quantity: ["destroyed", 3, 3] }]],
  },
  "a seat of government as a voice": {
    de: ["Moskau teilte mit, dass die Armee Soledar erobert habe.", [{ kind: "capture", voice: "Moskau", place: "Soledar", noPlace: "Moscow" }]],
    en: ["Moscow said its army had captured Soledar.", [{ kind: "capture", voice: "Moscow", place: "Soledar", noPlace: "Moscow" }]],
    uk: ["Москва заявила, що армія захопила Соледар.", [{ kind: "capture", voice: "Москва", place: "Soledar", noPlace: "Moscow" }]],
    ru: ["Москва заявила, что армия захватила Соледар.", [{ kind: "capture", voice: "Москва", place: "Soledar", noPlace: "Moscow" }]],
  },
  "one cites another": {
    de: ["Die Zeitung berichtete unter Berufung auf den Generalstab, dass Soledar erobert wurde.", [{ kind: "capture", voice: "Generalstab", place: "Soledar" }]],
    en: ["The newspaper reported, citing the General Staff, that Soledar had been captured.", [{ kind: "capture", voice: "General Staff", place: "Soledar" }]],
    uk: ["Газета повідомила з посиланням на Генштаб, що Соледар захоплено.", [{ kind: "capture", voice: "Генштаб", place: "Soledar" }]],
    ru: ["Газета сообщила со ссылкой на Генштаб, что Соледар захвачен.", [{ kind: "capture", voice: "Генштаб", place: "Soledar" }]],
  },
  "the part and the whole": {
    de: ["In Cherson wurden 61 Menschen getötet, darunter sieben Kinder.", [{ kind: "casualties", quantity: ["killed", 61, 61] }]],
    en: ["In Kherson 61 people were killed, including seven children.", [{ kind: "casualties", quantity: ["killed", 61, 61] }]],
    uk: ["У Херсоні загинула 61 людина, зокрема семеро дітей.", [{ kind: "casualties", quantity: ["killed", 61, 61] }]],
    ru: ["В Херсоне погиб 61 человек, в том числе семеро детей.", [{ kind: "casualties", quantity: ["killed", 61, 61] }]],
  },
  "not: a promise asked of others": {
    de: ["Der Präsident bat die Verbündeten, Panzer zu liefern.", [{ kind: "statement", voice: "Präsident" }], ["aid"]],
    en: ["The president asked the allies to send tanks.", [{ kind: "statement", voice: "president" }], ["aid"]],
    uk: ["Президент попросив союзників надати танки.", [{ kind: "statement", voice: "Президент" }], ["aid"]],
    ru: ["Президент попросил союзников поставить танки.", [{ kind: "statement", voice: "Президент" }], ["aid"]],
  },
  "an operation begins": {
    de: ["Am Montag begann die Befreiung von Cherson.", [{ kind: "offensive", place: "Kherson" }], ["capture"]],
    en: ["The liberation of Kherson began on Monday.", [{ kind: "offensive", place: "Kherson" }], ["capture"]],
    uk: ["У понеділок почалося звільнення Херсона.", [{ kind: "offensive", place: "Kherson" }], ["capture"]],
    ru: ["В понедельник началось освобождение Херсона.", [{ kind: "offensive", place: "Kherson" }], ["capture"]],
  },
};

/** The table, one row a language. */
export const phenomena: readonly Row[] = Object.entries(CASES).flatMap(([construct, texts]) =>
  Object.entries(texts).map(([language, [text, claims, none]]) => ({
    construct,
    language: language as Row["language"],
    text,
    claims,
    ...(none ? { none } : {}),
  })),
);

/**
 * Constructs of reported speech x languages, with negatives. Each row is a text written for this table; `has`
 * picks a claim by words of its quote, `voices` are the words its chain must hold, outermost first (parts of
 * them suffice); an empty list says that nobody but the publisher speaks.
 */
export interface VoiceRow {
  readonly construct: string;
  readonly language: "de" | "en" | "uk" | "ru";
  readonly text: string;
  readonly has: string;
  readonly voices: readonly string[];
}

type Texts = Readonly<Partial<Record<VoiceRow["language"], readonly [text: string, has: string, ...voices: string[]]>>>;

const CASES: Readonly<Record<string, Texts>> = {
  "what a ministry is for belongs to its name": {
    uk: ["Міністерство оборони повідомило про удар по складу в Одесі.", "удар", "Міністерство оборони"],
    ru: ["Министерство внутренних дел сообщило об ударе по складу в Одессе.", "ударе", "Министерство внутренних дел"],
  },
  "direct speech after a colon": {
    de: ["Der Gouverneur erklärte: „Russische Truppen haben Cherson beschossen.“", "Cherson", "Gouverneur"],
    en: ["The governor said: “Russian troops shelled Kherson.”", "Kherson", "governor"],
    uk: ["Губернатор заявив: «Російські війська обстріляли Херсон».", "Херсон", "Губернатор"],
    ru: ["Губернатор заявил: «Российские войска обстреляли Херсон».", "Херсон", "Губернатор"],
  },
  "direct speech before its speaker": {
    de: ["„Russische Truppen haben Cherson beschossen“, sagte der Gouverneur.", "Cherson", "Gouverneur"],
    en: ['"Russian troops shelled Kherson," the governor said.', "Kherson", "governor"],
    uk: ["«Російські війська обстріляли Херсон», – заявив губернатор.", "Херсон", "губернатор"],
    ru: ["«Российские войска обстреляли Херсон», — заявил губернатор.", "Херсон", "губернатор"],
  },
  "people told of right before the speaker": {
    en: ["The shelling of Kherson killed 52 people, prosecutors said.", "52 people", "prosecutors"],
    de: ["Beim Beschuss von Cherson starben 52 Menschen, sagte der Gouverneur.", "52 Menschen", "Gouverneur"],
  },
  "direct speech on both sides of its speaker": {
    de: ["„Die Lage ist ernst“, sagte der Gouverneur, „russische Truppen haben Cherson beschossen.“", "Cherson", "Gouverneur"],
    en: ['"The situation is grave," the governor said, "Russian troops shelled Kherson."', "Kherson", "governor"],
    uk: ["«Ситуація важка, – заявив губернатор. – Російські війська обстріляли Херсон».", "Херсон", "губернатор"],
    ru: ["«Ситуация тяжелая, — заявил губернатор. — Российские войска обстреляли Херсон».", "Херсон", "губернатор"],
  },
  "a quotation that runs on": {
    de: ["Der Gouverneur sagte: „Die Nacht war schwer. Russische Truppen haben Cherson beschossen.“", "Cherson", "Gouverneur"],
    en: ["The governor said: “The night was hard. Russian troops shelled Kherson.”", "Kherson", "governor"],
    uk: ["Губернатор сказав: «Ніч була важка. Російські війська обстріляли Херсон».", "Херсон", "Губернатор"],
    ru: ["Губернатор сказал: «Ночь была тяжелая. Российские войска обстреляли Херсон».", "Херсон", "Губернатор"],
  },
  "an apposition between speaker and verb": {
    de: ["Peter Krause, ein Sprecher der Polizei, sagte, in Cherson seien zwei Frauen getötet worden.", "Frauen", "Krause"],
    en: ["John Miller, a spokesman for the army, said two women were killed in Kherson.", "women", "Miller"],
    uk: ["Речник поліції Петро Коваль повідомив, що у Херсоні загинули дві жінки.", "загинули", "Коваль"],
    ru: ["Представитель полиции Петр Коваль сообщил, что в Херсоне погибли две женщины.", "погибли", "Коваль"],
  },
  "an insert of saying": {
    de: ["In Cherson wurden, wie die Polizei mitteilte, zwei Frauen getötet.", "Frauen", "Polizei"],
    en: ["Two women were killed in Kherson, as the police reported.", "women", "police"],
    uk: ["У Херсоні загинули дві жінки, як повідомила поліція.", "загинули", "поліція"],
    ru: ["В Херсоне погибли две женщины, как сообщила полиция.", "погибли", "полиция"],
  },
  "an insert of saying in front": {
    de: ["Wie die Polizei mitteilte, wurden in Cherson zwei Frauen getötet.", "Frauen", "Polizei"],
    en: ["As the police reported, two women were killed in Kherson.", "women", "police"],
    uk: ["Як повідомила поліція, у Херсоні загинули дві жінки.", "загинули", "поліція"],
    ru: ["Как сообщила полиция, в Херсоне погибли две женщины.", "погибли", "полиция"],
  },
  "what points back": {
    de: ["Russische Truppen beschossen Cherson. Das teilte der Gouverneur mit.", "Cherson", "Gouverneur"],
    en: ["Russian troops shelled Kherson. This was reported by the governor.", "Kherson", "governor"],
    uk: ["Російські війська обстріляли Херсон. Про це повідомив губернатор.", "Херсон", "губернатор"],
    ru: ["Российские войска обстреляли Херсон. Об этом сообщил губернатор.", "Херсон", "губернатор"],
  },
  "a pronoun for the last voice": {
    de: ["Bürgermeister Vitali Klitschko sprach am Abend: „Es ist ernst.“ Er sagte, in Cherson seien zwei Frauen getötet worden.", "Frauen", "Klitschko"],
    en: ["Mayor Vitali Klitschko said it was grave. He added that two women were killed in Kherson.", "women", "Klitschko"],
    uk: ["Мер Віталій Кличко заявив, що ситуація важка. Він додав, що у Херсоні загинули дві жінки.", "загинули", "Кличко"],
    ru: ["Мэр Виталий Кличко заявил, что ситуация тяжелая. Он добавил, что в Херсоне погибли две женщины.", "погибли", "Кличко"],
  },
  "indirect mood that goes on": {
    de: ["Der Gouverneur sagte, die Nacht sei schwer gewesen. In Cherson seien zwei Frauen getötet worden.", "Frauen", "Gouverneur"],
  },
  "whoever condemns": {
    de: ["Die Regierung verurteilte den Angriff auf Cherson.", "Cherson", "Regierung"],
    en: ["The government condemned the attack on Kherson.", "Kherson", "government"],
    uk: ["Уряд засудив обстріл Херсона.", "Херсона", "Уряд"],
    ru: ["Правительство осудило обстрел Херсона.", "Херсона", "Правительство"],
  },
  "a voice that cites another": {
    de: ["Die Nachrichtenagentur Reuters berichtet unter Berufung auf die Polizei, in Cherson seien zwei Frauen getötet worden.", "Frauen", "Reuters", "Polizei"],
    en: ["Reuters reports, citing the police, that two women were killed in Kherson.", "women", "Reuters", "police"],
    uk: ["Агентство Reuters повідомляє з посиланням на поліцію, що у Херсоні загинули дві жінки.", "загинули", "Reuters", "поліцію"],
    ru: ["Агентство Reuters сообщает со ссылкой на полицию, что в Херсоне погибли две женщины.", "погибли", "Reuters", "полицию"],
  },
  "the tail of a headline": {
    de: ["Zwei Frauen in Cherson getötet – Gouverneur", "getötet", "Gouverneur"],
    en: ["Two women killed in Kherson – governor", "killed", "governor"],
    uk: ["У Херсоні загинули дві жінки – губернатор", "загинули", "губернатор"],
    ru: ["В Херсоне погибли две женщины — губернатор", "погибли", "губернатор"],
  },
  "the lead of a headline": {
    de: ["Gouverneur: Zwei Frauen in Cherson getötet", "getötet", "Gouverneur"],
    en: ["Governor: two women were killed in Kherson", "killed", "Governor"],
    uk: ["Губернатор: у Херсоні загинули дві жінки", "загинули", "Губернатор"],
    ru: ["Губернатор: в Херсоне погибли две женщины", "погибли", "Губернатор"],
  },
  "a source on a line of its own": {
    uk: ["У Херсоні загинули дві жінки.\n— Reuters", "загинули", "Reuters"],
    ru: ["В Херсоне погибли две женщины.\n— Reuters", "погибли", "Reuters"],
  },
  "a voice without a name, in its words": {
    de: ["Augenzeugen berichteten, russische Truppen hätten Cherson beschossen.", "Cherson", "Augenzeugen"],
    en: ["Eyewitnesses told reporters that Russian troops shelled Kherson.", "Kherson", "Eyewitnesses"],
    uk: ["Очевидці розповіли, що російські війська обстріляли Херсон.", "Херсон", "Очевидці"],
    ru: ["Очевидцы рассказали, что российские войска обстреляли Херсон.", "Херсон", "Очевидцы"],
  },
  "a source preposition": {
    de: ["Laut der Zeitung „Neuer Bote“ wurden in Cherson zwei Frauen getötet.", "Frauen", "Zeitung"],
    en: ["According to the newspaper, two women were killed in Kherson.", "women", "newspaper"],
    uk: ["За даними газети, у Херсоні загинули дві жінки.", "загинули", "газети"],
    ru: ["По данным газеты, в Херсоне погибли две женщины.", "погибли", "газеты"],
  },
  "not: a place before a colon": {
    de: ["Cherson: Zwei Frauen getötet", "getötet"],
    en: ["Kherson: two women were killed", "killed"],
    uk: ["Херсон: загинули дві жінки", "загинули"],
    ru: ["Херсон: погибли две женщины", "погибли"],
  },
  "not: a word of saying without a voice": {
    de: ["Es heißt, in Cherson seien zwei Frauen getötet worden.", "Frauen"],
    en: ["It is reported that two women were killed in Kherson.", "women"],
    uk: ["Повідомляється, що у Херсоні загинули дві жінки.", "загинули"],
    ru: ["Сообщается, что в Херсоне погибли две женщины.", "погибли"],
  },
  "not: the publisher about itself": {
    de: ["Wie wir berichteten, wurden in Cherson zwei Frauen getötet.", "Frauen"],
    en: ["As we reported, two women were killed in Kherson.", "women"],
    uk: ["Як ми писали, у Херсоні загинули дві жінки.", "загинули"],
    ru: ["Как мы писали, в Херсоне погибли две женщины.", "погибли"],
  },
  "verbs joined by and": {
    de: ["Der Minister verurteilte den Anschlag und erklärte, in Cherson seien zwei Frauen getötet worden.", "Frauen", "Minister"],
    en: ["The minister condemned the attack and said that two women were killed in Kherson.", "women", "minister"],
  },
  "an object before the verb that closes": {
    de: ["Der Minister hat am Montag den Anschlag in Cherson verurteilt.", "Anschlag", "Minister"],
  },
  "not: a hint in brackets at another report": {
    de: ["In Cherson wurden drei Soldaten getötet (Reuters berichtete).", "Soldaten"],
  },
  "a pronoun beside the verb": {
    en: ["The governor spoke on Monday, the governor said. Kherson was shelled by the army, he added.", "shelled", "governor"],
  },
  "a document speaks": {
    en: ["The release said the two leaders discussed the strikes on Kherson.", "leaders", "release"],
  },
  "a statement follows": {
    en: ["The commander provided the following statement on the advance:\n\n\"The army has captured Kherson.\"", "captured", "commander"],
  },
  "titles with genitives inside": {
    uk: ["БпЛА влучили у завод, повідомив міністр з питань стратегічних галузей промисловості України Олександр Камишін.", "влучили", "міністр з питань стратегічних галузей промисловості України Олександр Камишін"],
    ru: ["Министерство обороны Франции сообщает, что в Херсоне прогремел взрыв.", "взрыв", "Министерство обороны Франции"],
  },
  "a source ends before the time": {
    uk: ["За даними представника України в ООН Сергія Кислиці з початку вторгнення РФ вивезла 234 тисячі дітей.", "вивезла", "представника України в ООН Сергія Кислиці"],
  },
  "not: small words that only look like a source": {
    de: ["Cherson wurde so heftig beschossen, dass zwei Häuser brannten.", "Cherson"],
    en: ["Kherson was shelled for hours, two houses per street burned.", "Kherson"],
    uk: ["За годину Херсон обстріляли двічі.", "Херсон"],
    ru: ["По мосту в Херсоне нанесли удар.", "Херсон"],
  },
};

/** The table, one row a language. */
export const voiceRows: readonly VoiceRow[] = Object.entries(CASES).flatMap(([construct, texts]) =>
  Object.entries(texts).map(([language, [text, has, ...voices]]) => ({
    construct,
    language: language as VoiceRow["language"],
    text,
    has,
    voices,
  })),
);

/** An article written for the measurement: what a page must give. No text of others. */
export interface Article {
  readonly language: string;
  readonly title: string;
  readonly lead: string;
  readonly paragraphs: readonly string[];
  readonly subhead: string;
  readonly quotation: string;
  readonly caption: string;
}

export const ARTICLES: readonly Article[] = [
  {
    language: "de",
    title: "Schwere Gefechte am Nordrand der Stadt Lindau am See",
    lead: "Am Dienstagmorgen haben die Truppen den Nordrand der Stadt angegriffen, teilte der Generalstab mit.",
    paragraphs: [
      "Nach Angaben der Verwaltung wurden drei Wohnhäuser und eine Schule getroffen, vier Menschen kamen ins Krankenhaus.",
      "Die Gegenseite erklärte dagegen, sie habe ausschließlich ein Munitionslager beschossen; unabhängig prüfen ließ sich das nicht.",
      "Kurz.",
      "Am Nachmittag fiel in zwei Bezirken der Strom aus, erst gegen 22 Uhr war er nach Worten des Bürgermeisters wieder da.",
      "Bereits in der Nacht waren über dem Fluss elf Drohnen abgeschossen worden, sieben weitere stürzten auf freies Feld.",
    ],
    subhead: "Brücke bleibt gesperrt",
    quotation: "„Wir haben noch Menschen unter den Trümmern“, sagte die Leiterin der Rettungskräfte.",
    caption: "Ein ausgebranntes Auto vor der Schule am Dienstag.",
  },
  {
    language: "en",
    title: "Two villages change hands east of the river, officials say",
    lead: "Government forces pulled out of two villages on Sunday after a week of shelling, the regional governor said.",
    paragraphs: [
      "The withdrawal was orderly, he told reporters, and all of the wounded had been moved before the road was cut.",
      "A spokesman for the other side put the number of prisoners at forty; the army called that figure an invention.",
      "Satellite images seen by aid workers show smoke over the grain store and a crater where the bridge used to stand.",
      "No.",
      "At least 1,200 people have left the district since Thursday, according to the office that registers displaced families.",
    ],
    subhead: "Hospital without water",
    quotation: "“We carry buckets up four floors,” said a nurse who gave only her first name.",
    caption: "Families wait at the crossing on Saturday evening.",
  },
  {
    language: "uk",
    title: "Уночі безпілотники вдарили по порту, є поранені",
    lead: "Унаслідок нічної атаки на порт поранено шістьох людей, повідомив начальник обласної адміністрації.",
    paragraphs: [
      "За його словами, пошкоджено два склади із зерном та адміністративну будівлю, пожежу загасили до восьмої ранку.",
      "Повітряні сили заявили, що збили дев’ятнадцять із двадцяти трьох безпілотників, ще один зник із радарів.",
      "Рух суден не зупиняли, хоча перші години порт працював без електрики, розповіли в управлінні.",
      "Противник ці дані заперечує і стверджує, що вцілив у військовий об’єкт на околиці міста.",
    ],
    subhead: "Що кажуть мешканці",
    quotation: "«Вікна вилетіли разом із рамами», — розповіла мешканка сусідньої вулиці.",
    caption: "Рятувальники на території порту вранці.",
  },
  {
    language: "ru",
    title: "Обстрел приграничного посёлка: повреждены двадцать домов",
    lead: "Приграничный посёлок утром обстреляли из миномётов, сообщил глава района.",
    paragraphs: [
      "По предварительным данным, повреждены двадцать частных домов, линия электропередачи и газовая труба.",
      "Погибла одна женщина, ещё двое мужчин получили осколочные ранения и доставлены в больницу областного центра.",
      "В министерстве заявили, что ответный огонь подавил позиции противника, однако подтверждений этому пока нет.",
      "Жителям трёх улиц предложили выехать, автобусы отправятся от школы в полдень.",
    ],
    subhead: "Школы закрыты до понедельника",
    quotation: "«Свет обещали дать к вечеру», — сказал дежурный районных сетей.",
    caption: "Повреждённая крыша дома на окраине посёлка.",
  },
];

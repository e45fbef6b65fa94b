/**
 * Constructs x languages for clauses, voices and moods. Each row: a sentence written for this table, and
 * what must be read in it. `claims` lists kind and the slots that matter; `none` lists kinds that must not be read.
 */
export interface Expected {
  readonly kind: string;
  /** Words that the span must contain. */
  readonly has?: string;
  /** Innermost voice, as written; `null` for none. */
  readonly voice?: string | null;
  readonly polarity?: "affirmed" | "denied";
  readonly modality?: "happened" | "ongoing" | "planned" | "hypothetical";
  readonly hedge?: boolean;
  readonly place?: string;
  /** A place that the claim must not have. */
  readonly noPlace?: string;
  /** Side of the actor; `null` where nobody may be named. */
  readonly actor?: string | null;
  readonly target?: string;
  /** Words of its time, its own or taken over; `null` for none. */
  readonly time?: string | null;
  readonly quantity?: readonly [of: string, low: number | null, high: number | null];
}

export interface Row {
  readonly construct: string;
  readonly language: "de" | "en" | "uk" | "ru";
  readonly text: string;
  readonly claims?: readonly Expected[];
  readonly none?: readonly string[];
}

export const rows: readonly Row[] = [
  { construct: "a neighbour only tells where a place is", language: "uk", text: "Вибухи пролунали в Чорнобаївці поблизу Херсона.", claims: [{ kind: "attack", place: "Chornobaivka", noPlace: "Kherson" }] },
  { construct: "a neighbour only tells where a place is", language: "ru", text: "Ночью сгорел склад в Чернобаевке под Херсоном.", claims: [{ kind: "destruction", place: "Chornobaivka", noPlace: "Kherson" }] },
  { construct: "a district is more specific than its oblast", language: "uk", text: "Окупанти обстріляли Криворізький район на Дніпропетровщині.", claims: [{ kind: "strike", place: "Kryvyi Rih Raion", noPlace: "Dnipropetrovsk Oblast" }] },
  { construct: "the region behind one of two towns", language: "ru", text: "Авиация нанесла удары в Купянске Харьковской области и Лимане.", claims: [{ kind: "strike", place: "Kupiansk", noPlace: "Kharkiv Oblast" }] },
  { construct: "a capital with a word between it and its verb", language: "ru", text: "Киев, вероятно, считает, что мост в Керчи поврежден.", claims: [{ kind: "destruction", place: "Kerch", noPlace: "Kyiv" }] },
  { construct: "a capital that uses something against a place", language: "uk", text: "Москва використала для удару по Одесі новий корабель.", claims: [{ kind: "strike", place: "Odesa", noPlace: "Moscow" }] },
  { construct: "a state whose forces act is no scene", language: "uk", text: "Місто, по якому Росія завдає ударів, без світла.", claims: [{ kind: "strike", noPlace: "Russia" }] },
  { construct: "a ministry of a state is no scene", language: "ru", text: "В МИД Китая осудили удар по больнице в Харькове.", claims: [{ kind: "strike", place: "Kharkiv", noPlace: "China" }] },
  { construct: "a state that is shelled", language: "uk", text: "Росія щодня обстрілює населення України.", claims: [{ kind: "strike", place: "Ukraine" }] },
  { construct: "a state that is shelled", language: "ru", text: "Ночью враг атаковал Украину дронами.", claims: [{ kind: "strike", place: "Ukraine" }] },
  { construct: "an unknown name takes no place over", language: "uk", text: "У Бахмуті тривають бої. Під Хмелястівкою підірвали міст.", claims: [{ kind: "attack", noPlace: "Bakhmut" }] },
  { construct: "an unknown name takes no place over", language: "ru", text: "В Бахмуте идут бои. В деревне Хмелястовка подорвали мост.", claims: [{ kind: "attack", noPlace: "Bakhmut" }] },
  { construct: "a part of the land takes no place over", language: "ru", text: "В Бахмуте идут бои. На западе сожжены два склада.", claims: [{ kind: "destruction", noPlace: "Bakhmut" }] },
  { construct: "a sum over a day happens elsewhere than the sentence before", language: "uk", text: "У Бахмуті тривають бої. За добу знищено 700 окупантів.", claims: [{ kind: "casualties", noPlace: "Bakhmut" }] },
  { construct: "a plan happens elsewhere than the sentence before", language: "ru", text: "В Бахмуте идут бои. Завтра обстрелы продолжатся.", claims: [{ kind: "strike", noPlace: "Bakhmut" }] },
  { construct: "a capital acts", language: "de", text: "Moskau hat Bachmut am Samstag eingenommen.", claims: [{ kind: "capture", place: "Bakhmut", noPlace: "Moscow" }] },
  { construct: "a capital acts", language: "en", text: "Moscow has captured Bakhmut.", claims: [{ kind: "capture", place: "Bakhmut", noPlace: "Moscow" }] },
  { construct: "a capital acts", language: "ru", text: "Москва захватила Бахмут.", claims: [{ kind: "capture", place: "Bakhmut", noPlace: "Moscow" }] },
  { construct: "a capital acts", language: "uk", text: "Москва захопила Бахмут.", claims: [{ kind: "capture", place: "Bakhmut", noPlace: "Moscow" }] },
  { construct: "a capital speaks", language: "de", text: "Moskau hat die Eroberung von Bachmut gemeldet.", claims: [{ kind: "capture", place: "Bakhmut", noPlace: "Moscow", voice: "Moskau" }] },
  { construct: "the object of a closing verb of saying", language: "de", text: "Prigoschin hat die Einnahme von Bachmut gemeldet.", claims: [{ kind: "capture", place: "Bakhmut", voice: "Prigoschin" }] },
  { construct: "where a voice sits is no scene", language: "de", text: "Nach Angaben des Ministeriums in Moskau wurde Bachmut erobert. Prigoschin hatte die Einnahme der Stadt am Samstag gemeldet.", claims: [{ kind: "capture", has: "Einnahme", place: "Bakhmut", noPlace: "Moscow" }] },
  { construct: "a number rejected beside another", language: "de", text: "In Bachmut wurden fünf Zivilisten getötet, nicht zehn.", claims: [{ kind: "casualties", polarity: "affirmed", quantity: ["killed", 5, 5] }] },
  { construct: "a number rejected beside another", language: "en", text: "Five civilians were killed in Bakhmut, not ten.", claims: [{ kind: "casualties", polarity: "affirmed", quantity: ["killed", 5, 5] }] },
  { construct: "a number rejected beside another", language: "uk", text: "У Бахмуті загинули п'ятеро людей, а не десятеро.", claims: [{ kind: "casualties", polarity: "affirmed", quantity: ["killed", 5, 5] }] },
  { construct: "a number rejected beside another", language: "ru", text: "В Бахмуте погибли пять человек, а не десять.", claims: [{ kind: "casualties", polarity: "affirmed", quantity: ["killed", 5, 5] }] },
  { construct: "a date in brackets", language: "de", text: "Am Donnerstag (26.06) wurden in Charkiw drei Menschen getötet.", claims: [{ kind: "casualties", quantity: ["killed", 3, 3] }] },
  { construct: "a few metres", language: "de", text: "Das Sterben hunderter Soldaten um einige wenige Meter bei Bachmut geht weiter.", claims: [{ kind: "casualties", quantity: ["distance", 0.002, null] }] },
  { construct: "outbreak of war as a date", language: "de", text: "Vor Kriegsausbruch in Mariupol lebten dort 430.000 Menschen.", none: ["offensive"] },
  { construct: "a number of another verb", language: "de", text: "Nach Beginn der Kämpfe um Sudscha flohen Tausende.", claims: [{ kind: "clash", quantity: ["items", 1000, null] }] },
  { construct: "a duration is not taken over", language: "en", text: "The song has been played in Bakhmut for weeks. The roads are damaged by vehicles.", claims: [{ kind: "destruction", time: null }] },

  { construct: "a name that no table knows is the scene", language: "de", text: "In Bachmut wurden drei Menschen getötet. Bei einem Überfall in Lukeqin starben neun Polizisten.", claims: [{ kind: "casualties", has: "Polizisten", place: "Lukeqin", noPlace: "Bakhmut" }] },
  { construct: "a name that no table knows is the scene", language: "en", text: "Three people were killed in Bakhmut. Nine policemen died in the town of Tegendorra.", claims: [{ kind: "casualties", has: "Nine", place: "Tegendorra", noPlace: "Bakhmut" }] },
  { construct: "a bare noun behind a preposition is no name", language: "de", text: "In Bachmut wurden zwei Männer in Untersuchungshaft genommen. Drei Zivilisten kamen in Gefangenschaft ums Leben.", claims: [{ kind: "casualties", place: "Bakhmut" }] },
  { construct: "the unknown district of an unknown village", language: "de", text: "Im Dorf Lukeqin im Bezirk Piqan wurden neun Polizisten getötet.", claims: [{ kind: "casualties", place: "Lukeqin", noPlace: "Piqan" }] },
  { construct: "territory and capital of a state", language: "de", text: "In der syrischen Hauptstadt wurden fünf Menschen getötet. Auf libanesischem Gebiet wurden Raketen abgefeuert.", claims: [{ kind: "casualties", place: "Damascus" }, { kind: "strike", place: "Lebanon" }] },
  { construct: "territory and capital of a state", language: "en", text: "Five people were killed in the Syrian capital. They aim to seize Lebanese territory.", claims: [{ kind: "casualties", place: "Damascus" }, { kind: "capture", place: "Lebanon" }] },
  { construct: "of a part, not from there", language: "de", text: "In der Innenstadt von Kairo wurde eine Kundgebung aufgelöst. In Ägypten gilt der Ausnahmezustand. Die Polizei nahm vierzig Demonstranten fest.", claims: [{ kind: "detention", place: "Cairo" }] },
  { construct: "a state that gets something is no scene", language: "en", text: "The President of Iraq thanked the UK for its aid to Ukraine. France sent six howitzers to Ukraine.", claims: [{ kind: "aid", has: "France", noPlace: "Ukraine" }] },
  { construct: "what is done to a state is done in it", language: "en", text: "Russia has launched a major assault on Ukraine.", claims: [{ kind: "assault", place: "Ukraine" }] },
  { construct: "so far away from a place", language: "de", text: "In Agok, etwa 40 km von Abyei entfernt, wurden 42 Verletzte aufgenommen.", claims: [{ kind: "casualties", place: "Agok", noPlace: "Abyei" }] },

  { construct: "active verb", language: "de", text: "Russische Truppen beschossen am Morgen die Stadt Cherson.", claims: [{ kind: "strike", actor: "RU", place: "Kherson", polarity: "affirmed", modality: "happened" }] },
  { construct: "active verb", language: "en", text: "Russian troops shelled the city of Kherson in the morning.", claims: [{ kind: "strike", actor: "RU", place: "Kherson" }] },
  { construct: "active verb", language: "uk", text: "Російські війська вранці обстріляли місто Херсон.", claims: [{ kind: "strike", actor: "RU", place: "Kherson" }] },
  { construct: "active verb", language: "ru", text: "Российские войска утром обстреляли город Херсон.", claims: [{ kind: "strike", actor: "RU", place: "Kherson" }] },

  { construct: "a place meant again", language: "de", text: "In der Ukraine wird gekämpft. Charkiw wurde beschossen. Im Land starben 30 Menschen.", claims: [{ kind: "casualties", place: "Ukraine" }] },
  { construct: "a place meant again", language: "en", text: "Russia attacked Ukraine. Kharkiv was shelled. Ten thousand people were killed in the country.", claims: [{ kind: "casualties", place: "Ukraine" }] },
  { construct: "a place meant again", language: "uk", text: "У Харківській області тривають бої. Ворог обстріляв Куп'янськ. В області загинули троє людей.", claims: [{ kind: "casualties", place: "Kharkiv Oblast" }] },
  { construct: "a place meant again", language: "ru", text: "В Харьковской области идут бои. Обстрелян Купянск. В области погибли трое человек.", claims: [{ kind: "casualties", place: "Kharkiv Oblast" }] },
  { construct: "troops moved where the scene is", language: "de", text: "In Cherson fielen Schüsse. Soldaten wurden verlegt.", claims: [{ kind: "deployment", place: "Kherson" }] },
  { construct: "passive", language: "de", text: "In Slowjansk wurde ein Wohnhaus zerstört.", claims: [{ kind: "destruction", place: "Sloviansk" }] },
  { construct: "passive", language: "en", text: "A residential building was destroyed in Sloviansk.", claims: [{ kind: "destruction", place: "Sloviansk" }] },
  { construct: "passive", language: "uk", text: "У Слов'янську зруйновано житловий будинок.", claims: [{ kind: "destruction", place: "Sloviansk" }] },
  { construct: "passive", language: "ru", text: "В Славянске разрушен жилой дом.", claims: [{ kind: "destruction", place: "Sloviansk" }] },

  { construct: "a day is taken over, a term is not", language: "de", text: "Am 3. Mai wurde Cherson beschossen. Drei Menschen wurden getötet.", claims: [{ kind: "casualties", time: "3. Mai" }] },
  { construct: "a day is taken over, a term is not", language: "de", text: "Die Stellungen werden bis zum 1. Juni übergeben. In Bachmut wurden 200 Kämpfer getötet.", claims: [{ kind: "casualties", time: null }] },
  { construct: "a day is taken over, a term is not", language: "en", text: "Kherson was shelled on 3 May. Three people were killed.", claims: [{ kind: "casualties", time: "3 May" }] },
  { construct: "a day is taken over, a term is not", language: "en", text: "The positions will be handed over until 1 June. In Bakhmut 200 fighters were killed.", claims: [{ kind: "casualties", time: null }] },
  { construct: "a day is taken over, a term is not", language: "uk", text: "3 травня обстріляли Херсон. Загинули троє людей.", claims: [{ kind: "casualties", time: "3 травня" }] },
  { construct: "a day is taken over, a term is not", language: "uk", text: "Позиції передадуть до 1 червня. У Бахмуті загинули 200 бійців.", claims: [{ kind: "casualties", time: null }] },
  { construct: "a day is taken over, a term is not", language: "ru", text: "3 мая обстреляли Херсон. Погибли три человека.", claims: [{ kind: "casualties", time: "3 мая" }] },
  { construct: "a day is taken over, a term is not", language: "ru", text: "Позиции передадут до 1 июня. В Бахмуте погибли 200 бойцов.", claims: [{ kind: "casualties", time: null }] },

  { construct: "killed and wounded", language: "de", text: "Bei dem Angriff auf Charkiw wurden drei Menschen getötet und zwölf verletzt.", claims: [{ kind: "casualties", place: "Kharkiv", quantity: ["killed", 3, 3] }, { kind: "casualties", quantity: ["wounded", 12, 12] }] },
  { construct: "killed and wounded", language: "en", text: "Three people were killed and twelve wounded in the attack on Kharkiv.", claims: [{ kind: "casualties", place: "Kharkiv", quantity: ["killed", 3, 3] }, { kind: "casualties", quantity: ["wounded", 12, 12] }] },
  { construct: "killed and wounded", language: "uk", text: "Унаслідок удару по Харкову троє людей загинули, ще дванадцять поранено.", claims: [{ kind: "casualties", quantity: ["killed", 3, 3] }, { kind: "casualties", quantity: ["wounded", 12, 12] }] },
  { construct: "killed and wounded", language: "ru", text: "В результате удара по Харькову три человека погибли, еще двенадцать ранены.", claims: [{ kind: "casualties", quantity: ["killed", 3, 3] }, { kind: "casualties", quantity: ["wounded", 12, 12] }] },

  { construct: "voice before", language: "de", text: "Der Generalstab teilte mit, dass die Ukrainer das Dorf Robotyne befreit haben.", claims: [{ kind: "capture", voice: "Generalstab", place: "Robotyne" }] },
  { construct: "voice before", language: "en", text: "The General Staff said that Ukrainian forces had liberated the village of Robotyne.", claims: [{ kind: "capture", voice: "General Staff", place: "Robotyne" }] },
  { construct: "voice before", language: "uk", text: "Генштаб повідомив, що українські військові звільнили село Роботине.", claims: [{ kind: "capture", voice: "Генштаб", place: "Robotyne" }] },
  { construct: "voice before", language: "ru", text: "Генштаб сообщил, что украинские военные освободили село Работино.", claims: [{ kind: "capture", voice: "Генштаб", place: "Robotyne" }] },

  { construct: "voice after", language: "de", text: "Die Brücke bei Cherson wurde zerstört, sagte der Gouverneur.", claims: [{ kind: "destruction", voice: "Gouverneur" }] },
  { construct: "voice after", language: "en", text: "The bridge near Kherson was destroyed, the governor said.", claims: [{ kind: "destruction", voice: "governor" }] },
  { construct: "voice after", language: "uk", text: "Міст біля Херсона зруйновано, повідомив губернатор.", claims: [{ kind: "destruction", voice: "губернатор" }] },
  { construct: "voice after", language: "ru", text: "Мост под Херсоном разрушен, сообщил губернатор.", claims: [{ kind: "destruction", voice: "губернатор" }] },

  { construct: "source preposition", language: "de", text: "Laut dem Bürgermeister wurden in Nikopol zwei Frauen verletzt.", claims: [{ kind: "casualties", voice: "Bürgermeister", place: "Nikopol", quantity: ["wounded", 2, 2] }] },
  { construct: "source preposition", language: "en", text: "According to the mayor, two women were wounded in Nikopol.", claims: [{ kind: "casualties", voice: "mayor", place: "Nikopol", quantity: ["wounded", 2, 2] }] },
  { construct: "source preposition", language: "uk", text: "За словами мера, у Нікополі поранено двох жінок.", claims: [{ kind: "casualties", voice: "мера", place: "Nikopol", quantity: ["wounded", 2, 2] }] },
  { construct: "source preposition", language: "ru", text: "По словам мэра, в Никополе ранены две женщины.", claims: [{ kind: "casualties", voice: "мэра", place: "Nikopol", quantity: ["wounded", 2, 2] }] },

  { construct: "headline tail", language: "uk", text: "У Сумах пролунали вибухи – голова ОВА", claims: [{ kind: "attack", voice: "голова ОВА", place: "Sumy" }] },
  { construct: "headline tail", language: "ru", text: "В Сумах прогремели взрывы — губернатор", claims: [{ kind: "attack", voice: "губернатор", place: "Sumy" }] },

  { construct: "denial", language: "de", text: "Die russische Armee hat Kupjansk nicht erobert.", claims: [{ kind: "capture", polarity: "denied", place: "Kupiansk" }] },
  { construct: "denial", language: "en", text: "The Russian army has not captured Kupiansk.", claims: [{ kind: "capture", polarity: "denied", place: "Kupiansk" }] },
  { construct: "denial", language: "uk", text: "Російська армія не захопила Куп'янськ.", claims: [{ kind: "capture", polarity: "denied", place: "Kupiansk" }] },
  { construct: "denial", language: "ru", text: "Российская армия не захватила Купянск.", claims: [{ kind: "capture", polarity: "denied", place: "Kupiansk" }] },

  { construct: "plan", language: "de", text: "Die russische Armee will Pokrowsk erobern.", claims: [{ kind: "capture", modality: "planned", place: "Pokrovsk" }] },
  { construct: "plan", language: "en", text: "The Russian army plans to capture Pokrovsk.", claims: [{ kind: "capture", modality: "planned", place: "Pokrovsk" }] },
  { construct: "plan", language: "uk", text: "Російська армія планує захопити Покровськ.", claims: [{ kind: "capture", modality: "planned", place: "Pokrovsk" }] },
  { construct: "plan", language: "ru", text: "Российская армия планирует захватить Покровск.", claims: [{ kind: "capture", modality: "planned", place: "Pokrovsk" }] },

  { construct: "condition", language: "de", text: "Wenn die Russen Slowjansk erobern, ist Kramatorsk in Gefahr.", claims: [{ kind: "capture", modality: "hypothetical", place: "Sloviansk" }] },
  { construct: "condition", language: "en", text: "If the Russians capture Sloviansk, Kramatorsk is in danger.", claims: [{ kind: "capture", modality: "hypothetical", place: "Sloviansk" }] },
  { construct: "condition", language: "uk", text: "Якщо росіяни захоплять Слов'янськ, Краматорськ буде під загрозою.", claims: [{ kind: "capture", modality: "hypothetical", place: "Sloviansk" }] },
  { construct: "condition", language: "ru", text: "Если русские захватят Славянск, Краматорск окажется под угрозой.", claims: [{ kind: "capture", modality: "hypothetical", place: "Sloviansk" }] },

  { construct: "hedge", language: "de", text: "In Melitopol wurde angeblich ein Lager zerstört.", claims: [{ kind: "destruction", hedge: true, place: "Melitopol" }] },
  { construct: "hedge", language: "en", text: "A depot was reportedly destroyed in Melitopol.", claims: [{ kind: "destruction", hedge: true, place: "Melitopol" }] },
  { construct: "hedge", language: "uk", text: "У Мелітополі нібито знищено склад.", claims: [{ kind: "destruction", hedge: true, place: "Melitopol" }] },
  { construct: "hedge", language: "ru", text: "В Мелитополе якобы уничтожен склад.", claims: [{ kind: "destruction", hedge: true, place: "Melitopol" }] },

  { construct: "repelled, not assaulted", language: "de", text: "Die Verteidiger schlugen bei Awdijiwka einen Angriff zurück.", claims: [{ kind: "defence", place: "Avdiivka" }], none: ["assault"] },
  { construct: "repelled, not assaulted", language: "en", text: "The defenders repelled an assault near Avdiivka.", claims: [{ kind: "defence", place: "Avdiivka" }], none: ["assault"] },
  { construct: "repelled, not assaulted", language: "uk", text: "Захисники відбили штурм під Авдіївкою.", claims: [{ kind: "defence", place: "Avdiivka" }], none: ["assault"] },
  { construct: "repelled, not assaulted", language: "ru", text: "Защитники отбили штурм под Авдеевкой.", claims: [{ kind: "defence", place: "Avdiivka" }], none: ["assault"] },

  { construct: "ages and models are no numbers", language: "de", text: "Der Gouverneur (61) sprach in Cherson über die MiG-29 und die S-300.", none: ["casualties", "strike"] },
  { construct: "ages and models are no numbers", language: "en", text: "The governor, 61, spoke in Kherson about the MiG-29 and the S-300.", none: ["casualties", "strike"] },
  { construct: "ages and models are no numbers", language: "uk", text: "61-річний губернатор говорив у Херсоні про МіГ-29 та С-300.", none: ["casualties", "strike"] },
  { construct: "ages and models are no numbers", language: "ru", text: "61-летний губернатор говорил в Херсоне о МиГ-29 и С-300.", none: ["casualties", "strike"] },

  { construct: "demand is a statement", language: "de", text: "Der Präsident forderte die Verbündeten auf, Waffen zu liefern.", claims: [{ kind: "statement", voice: "Präsident" }], none: ["aid"] },
  { construct: "demand is a statement", language: "en", text: "The president called on the allies to deliver weapons.", claims: [{ kind: "statement", voice: "president" }], none: ["aid"] },
  { construct: "demand is a statement", language: "uk", text: "Президент закликав союзників надати зброю.", claims: [{ kind: "statement", voice: "Президент" }], none: ["aid"] },
  { construct: "demand is a statement", language: "ru", text: "Президент призвал союзников предоставить оружие.", claims: [{ kind: "statement", voice: "Президент" }], none: ["aid"] },

  { construct: "scenery", language: "de", text: "Am Morgen nieselte es, und die Männer tranken Kaffee.", none: ["condition", "strike", "statement"] },
  { construct: "scenery", language: "en", text: "It drizzled in the morning, and the men drank coffee.", none: ["condition", "strike", "statement"] },
  { construct: "scenery", language: "uk", text: "Зранку мрячило, і чоловіки пили каву.", none: ["condition", "strike", "statement"] },
  { construct: "scenery", language: "ru", text: "Утром моросило, и мужчины пили кофе.", none: ["condition", "strike", "statement"] },

  { construct: "subject behind its verb", language: "de", text: "Am Abend töteten russische Soldaten in Cherson neun Männer.", claims: [{ kind: "casualties", actor: "RU", place: "Kherson", quantity: ["killed", 9, 9] }] },
  { construct: "subject of a passive is no actor", language: "de", text: "Am Abend wurden in Cherson russische Soldaten getötet.", claims: [{ kind: "casualties", actor: null, target: "russische Soldaten" }] },
  { construct: "agent of a noun", language: "de", text: "Der Beschuss von Nikopol durch russische Truppen dauerte an.", claims: [{ kind: "strike", actor: "RU", place: "Nikopol" }] },
  { construct: "agent of a noun", language: "en", text: "The shelling of Nikopol by Russian troops went on.", claims: [{ kind: "strike", actor: "RU", place: "Nikopol" }] },
  { construct: "agent behind a number", language: "de", text: "Das Dorf Robotyne wurde von über hundert russischen Soldaten gestürmt.", claims: [{ kind: "assault", actor: "RU" }] },
  { construct: "subject behind its verb", language: "uk", text: "Склад під Херсоном атакували українські дрони.", claims: [{ kind: "strike", actor: "UA" }] },
  { construct: "subject behind its verb", language: "ru", text: "Склад под Херсоном атаковали российские дроны.", claims: [{ kind: "strike", actor: "RU" }] },
  { construct: "subject behind a genitive", language: "uk", text: "Під час роботи медиків у Херсоні російські війська обстріляли лікарню.", claims: [{ kind: "strike", actor: "RU" }] },
  { construct: "subject behind a genitive", language: "ru", text: "Во время работы медиков в Херсоне российские войска обстреляли больницу.", claims: [{ kind: "strike", actor: "RU" }] },
  { construct: "subject behind a genitive", language: "en", text: "Since the start of the week the Russian army has shelled Nikopol.", claims: [{ kind: "strike", actor: "RU" }] },
  { construct: "subject of an infinitive behind an auxiliary", language: "en", text: "The Ukrainian military is forced to shell the bridge near Kherson.", claims: [{ kind: "strike", actor: "UA" }] },
  { construct: "adjective of a people as its noun", language: "ru", text: "Русские отошли из Бахмута.", claims: [{ kind: "withdrawal", actor: "RU" }] },
  { construct: "agent of a noun", language: "uk", text: "Будинок пошкоджено внаслідок удару російської ракети по Херсону.", claims: [{ kind: "destruction", actor: "RU" }] },
  { construct: "agent of a noun", language: "ru", text: "В Донецке из-за обстрелов со стороны Украины загорелся склад.", claims: [{ kind: "destruction", actor: "UA" }] },
  { construct: "pronoun as the subject", language: "de", text: "Russische Truppen rückten auf Cherson vor. Sie beschossen am Abend Nikopol.", claims: [{ kind: "strike", actor: "RU" }] },
  { construct: "pronoun as the subject", language: "en", text: "Russian troops advanced towards Kherson. They shelled Nikopol in the evening.", claims: [{ kind: "strike", actor: "RU" }] },
  { construct: "pronoun as the subject", language: "uk", text: "Російські війська просунулися до Херсона. Вони обстріляли Нікополь.", claims: [{ kind: "strike", actor: "RU" }] },
  { construct: "pronoun as the subject", language: "ru", text: "Российские войска продвинулись к Херсону. Они обстреляли Никополь.", claims: [{ kind: "strike", actor: "RU" }] },
  { construct: "subject left out", language: "uk", text: "Російські війська обстріляли Нікополь. Також атакували Херсон.", claims: [{ kind: "strike", has: "Херсон", actor: "RU" }] },
  { construct: "subject left out", language: "ru", text: "Российские войска обстреляли Никополь. Также атаковали Херсон.", claims: [{ kind: "strike", has: "Херсон", actor: "RU" }] },
  { construct: "common noun for whom its full name named", language: "de", text: "Die russische Armee zog in Cherson ein. Am Abend beschoss die Armee Nikopol.", claims: [{ kind: "strike", actor: "RU" }] },
  { construct: "common noun for whom its full name named", language: "en", text: "The Russian army entered Kherson. In the evening the army shelled Nikopol.", claims: [{ kind: "strike", actor: "RU" }] },
  { construct: "common noun that two sides bear", language: "en", text: "The Russian soldiers met the Ukrainian soldiers in Kherson. The soldiers shelled Nikopol.", claims: [{ kind: "strike", has: "Nikopol", actor: null }] },
  { construct: "plan of who announces it", language: "de", text: "Russland kündigte eine Offensive auf Cherson an.", claims: [{ kind: "offensive", actor: "RU" }] },
  { construct: "plan of who announces it", language: "en", text: "Russia announced the start of an offensive on Kherson.", claims: [{ kind: "offensive", actor: "RU" }] },
  { construct: "deed behind a preposition is not the subject's", language: "de", text: "Die Regierung der Ukraine warnte vor Anschlägen in Cherson.", claims: [{ kind: "attack", actor: null }] },
  { construct: "civilians of a people", language: "en", text: "Russian troops shot three Ukrainian civilians in Bucha.", claims: [{ kind: "attack", actor: "RU" }] },
  { construct: "who protests", language: "de", text: "In Cherson demonstrierten hunderte Menschen.", claims: [{ kind: "protest", actor: "CIV" }] },
  { construct: "what a passive of saying tells of", language: "de", text: "Die Offensive auf Cherson wurde von einer Armeesprecherin bestätigt.", claims: [{ kind: "offensive", voice: "Armeesprecherin" }] },
  { construct: "what a passive of saying tells of", language: "en", text: "The shelling of Kherson was confirmed by the mayor.", claims: [{ kind: "strike", voice: "mayor" }] },
  { construct: "what a clause of saying opens with", language: "de", text: "Über die Proteste in Cherson berichtete die Zeitung Die Welt.", claims: [{ kind: "protest", voice: "Zeitung Die Welt" }] },
  { construct: "figures that point back", language: "de", text: "In Cherson starben 24 Menschen. Diese Zahlen veröffentlichte am Montag die Regierung.", claims: [{ kind: "casualties", voice: "Regierung" }] },
  { construct: "attribute with a noun inside is no voice", language: "de", text: "Russland begann am Abend die seit Tagen erwartete Offensive auf Cherson.", claims: [{ kind: "offensive", voice: null }] },
  { construct: "the dead say nothing", language: "de", text: "Acht Tote forderte am Morgen ein Anschlag in Cherson.", claims: [{ kind: "attack", voice: null }] },
  { construct: "source behind a clause of what went before", language: "de", text: "Nachdem russische Truppen Nikopol beschossen hatten, gab es laut der Polizei Proteste in Cherson.", claims: [{ kind: "strike", voice: null }, { kind: "protest", voice: "Polizei" }] },
  { construct: "place before the subject", language: "de", text: "Bei Cherson zerstörten ukrainische Truppen ein Lager.", claims: [{ kind: "destruction", actor: "UA", place: "Kherson" }] },
  { construct: "place before the subject", language: "en", text: "Near Kherson Ukrainian forces destroyed a depot.", claims: [{ kind: "destruction", actor: "UA", place: "Kherson" }] },
  { construct: "place before the subject", language: "uk", text: "На Херсонщині ЗСУ знищили 70 окупантів.", claims: [{ kind: "casualties", actor: "UA", quantity: ["killed", 70, 70] }] },
  { construct: "place before the subject", language: "ru", text: "В Херсонской области ВСУ уничтожили склад.", claims: [{ kind: "destruction", actor: "UA" }] },
  { construct: "passive inside a fixed phrase", language: "en", text: "The town was captured by Russian forces.", claims: [{ kind: "capture", actor: "RU" }] },
  { construct: "adjective of the deed", language: "en", text: "Two women were killed in a Russian attack on Nikopol.", claims: [{ kind: "casualties", actor: "RU", quantity: ["killed", 2, 2] }] },
  { construct: "adjective of the deed", language: "de", text: "Bei einem russischen Angriff auf Nikopol wurden zwei Frauen getötet.", claims: [{ kind: "casualties", actor: "RU", quantity: ["killed", 2, 2] }] },
  { construct: "who speaks has not done it", language: "de", text: "Die ukrainische Regierung warnte vor Anschlägen in Cherson.", claims: [{ kind: "attack", actor: null, place: "Kherson" }] },
  { construct: "place of a noun is no actor", language: "de", text: "Bombenanschlag im Libanon", claims: [{ kind: "attack", actor: null, place: "Lebanon" }] },

  { construct: "region in a list", language: "en", text: "Missiles hit Kharkiv and the Sumy region.", claims: [{ kind: "strike", place: "Kharkiv" }, { kind: "strike", place: "Sumy Oblast" }] },
  { construct: "region in a list", language: "ru", text: "Ракеты попали по Харькову и Сумской области.", claims: [{ kind: "strike", place: "Kharkiv" }, { kind: "strike", place: "Sumy Oblast" }] },
  { construct: "state where the scene is known", language: "de", text: "Eine Granate traf Nikopol. Das war der dritte Angriff in der Ukraine an diesem Tag. Zwei Frauen starben.", claims: [{ kind: "casualties", place: "Nikopol" }] },
  { construct: "state where the scene is known", language: "en", text: "A shell hit Nikopol. It was the third attack in Ukraine that day. Two women died.", claims: [{ kind: "casualties", place: "Nikopol" }] },

  { construct: "place of a statement", language: "en", text: "The mayor appealed to all drivers to avoid the centre of Kherson.", claims: [{ kind: "statement", voice: "mayor", place: "Kherson" }] },
  { construct: "opinion is a statement", language: "en", text: "“We must find a way out together,” the minister said.", claims: [{ kind: "statement", voice: "minister" }] },
  { construct: "opinion is a statement", language: "de", text: "Der Minister sagte, man müsse gemeinsam einen Weg finden.", claims: [{ kind: "statement", voice: "Minister" }] },
  { construct: "opinion is a statement", language: "uk", text: "Президент сказав, що світ повинен об'єднатися.", claims: [{ kind: "statement", voice: "Президент" }] },
  { construct: "opinion is a statement", language: "ru", text: "Президент сказал, что мир должен объединиться.", claims: [{ kind: "statement", voice: "Президент" }] },
  { construct: "opinion without a voice", language: "en", text: "We must find a way out together.", none: ["statement"] },
  { construct: "opinion without a voice", language: "de", text: "Man müsste gemeinsam einen Weg finden.", none: ["statement"] },
  { construct: "opinion without a voice", language: "uk", text: "Світ повинен об'єднатися.", none: ["statement"] },
  { construct: "opinion without a voice", language: "ru", text: "Мир должен объединиться.", none: ["statement"] },

  { construct: "enemy of the publisher", language: "uk", text: "Ворог обстріляв Херсон з мінометів.", claims: [{ kind: "strike", actor: "RU", place: "Kherson" }] },
  { construct: "enemy of the publisher", language: "ru", text: "Оккупанты отступили от Херсона. Вечером враг обстрелял Никополь.", claims: [{ kind: "strike", actor: "RU", place: "Nikopol" }] },
  { construct: "enemy of the publisher", language: "ru", text: "Укронацисты отступили от Токмака. Вечером враг обстрелял Шебекино.", claims: [{ kind: "strike", actor: "UA", place: "Shebekino" }] },
  { construct: "enemy of the publisher, unknown", language: "ru", text: "Противник обстрелял Никополь из гаубиц.", claims: [{ kind: "strike", actor: null }] },
  { construct: "enemy of the voice", language: "ru", text: "Генштаб ВСУ сообщил, что противник обстрелял Никополь.", claims: [{ kind: "strike", actor: "RU", place: "Nikopol" }] },
  { construct: "enemy in an adjective", language: "uk", text: "Унаслідок ворожого обстрілу Нікополя поранено двох людей.", claims: [{ kind: "casualties", actor: "RU", quantity: ["wounded", 2, 2] }] },
  { construct: "ours", language: "uk", text: "Наші дрони знищили склад під Токмаком.", claims: [{ kind: "destruction", actor: "UA", place: "Tokmak" }], none: ["interception"] },
  { construct: "state written small", language: "ru", text: "Вчера рф потеряла танк. Ночью противник обстрелял Никополь.", claims: [{ kind: "strike", actor: "RU", place: "Nikopol" }] },

  { construct: "what flies is brought down", language: "uk", text: "ЗСУ знищили 7 з 10 шахедів над Одесою.", claims: [{ kind: "interception", actor: "UA", quantity: ["intercepted", 7, 7] }], none: ["destruction"] },
  { construct: "what flies is brought down", language: "ru", text: "Зенитчики ВСУ уничтожили над Одессой семь крылатых ракет.", claims: [{ kind: "interception", quantity: ["intercepted", 7, 7] }], none: ["destruction"] },
  { construct: "a store of what flies", language: "uk", text: "У Криму знищено склад дронів.", claims: [{ kind: "destruction", place: "Crimea" }], none: ["interception"] },
  { construct: "what flies destroys", language: "ru", text: "Дронами уничтожен склад в Крыму.", claims: [{ kind: "destruction", place: "Crimea" }], none: ["interception"] },

  { construct: "an attack without success", language: "uk", text: "Окупанти атакували позиції біля Авдіївки, але не мали успіху.", claims: [{ kind: "defence", polarity: "affirmed" }] },
  { construct: "an attack without success", language: "ru", text: "Безуспешные атаки оккупантов у Авдеевки продолжались до ночи.", claims: [{ kind: "defence" }] },
  { construct: "men and things of one verb", language: "uk", text: "ЗСУ знищили десятки окупантів і склад боєприпасів під Херсоном.", claims: [{ kind: "casualties", quantity: ["killed", 10, null] }, { kind: "destruction", has: "склад" }] },
  { construct: "subject of the clause before", language: "uk", text: "Окупанти штурмували Мар'їнку, але відійшли.", claims: [{ kind: "assault", place: "Marinka" }, { kind: "withdrawal" }] },
  { construct: "headline without a verb", language: "uk", text: "Дрони на нафтобазу в Татарстані.", claims: [{ kind: "strike", place: "Tatarstan" }] },
  { construct: "headline without a verb", language: "ru", text: "Прилет в гостиницу в Херсоне.", claims: [{ kind: "strike", place: "Kherson" }] },
  { construct: "headline without a verb", language: "uk", text: "Дрони на виставці показали студентам.", none: ["strike"] },

  { construct: "names that are adjectives", language: "uk", text: "Удар по складу в Ясинуватій стався вночі.", claims: [{ kind: "strike", place: "Yasynuvata" }] },
  { construct: "names in a soft sign", language: "ru", text: "Взрывы в Керчи слышны с утра.", claims: [{ kind: "attack", place: "Kerch" }] },
  { construct: "directions of the front", language: "uk", text: "На Таврійському напрямку за ніч зафіксували 162 обстріли.", claims: [{ kind: "strike", place: "Tavria direction", quantity: ["attacks", 162, 162] }] },
  { construct: "regions in a list", language: "uk", text: "Сумська, Харківська, Дніпропетровська області зазнали обстрілів.", claims: [{ kind: "strike", place: "Sumy Oblast" }] },
  { construct: "a noun of one place, an adjective of another", language: "ru", text: "Обстреляна военная часть под Ивано-Франковском, ранены трое во Львове.", claims: [{ kind: "strike", place: "Ivano-Frankivsk" }] },
  { construct: "demanded deed", language: "en", text: "“Russia must withdraw its troops from Kherson,” the minister said.", claims: [{ kind: "statement", voice: "minister" }], none: ["withdrawal"] },
  { construct: "demanded deed", language: "de", text: "Russland müsse seine Truppen aus Cherson abziehen, sagte der Minister.", claims: [{ kind: "statement", voice: "Minister" }], none: ["withdrawal"] },
  { construct: "enforced deed", language: "en", text: "Russian troops had to withdraw from Kherson.", claims: [{ kind: "withdrawal", place: "Kherson" }], none: ["statement"] },
  { construct: "enforced deed", language: "de", text: "Die russischen Truppen mussten aus Cherson abziehen.", claims: [{ kind: "withdrawal", place: "Kherson" }], none: ["statement"] },
  { construct: "enemy by who publishes", language: "uk", text: "Ворог обстріляв Нікополь.", claims: [{ kind: "strike", actor: "RU", place: "Nikopol" }] },
  { construct: "our own by who publishes", language: "uk", text: "Наші захисники звільнили село Роботине.", claims: [{ kind: "capture", actor: "UA", place: "Robotyne" }] },
  { construct: "enemy by who speaks", language: "ru", text: "Минобороны РФ сообщило, что противник обстрелял Донецк.", claims: [{ kind: "strike", actor: "UA", place: "Donetsk" }] },
  { construct: "enemy by who speaks", language: "en", text: "The General Staff of Ukraine said the enemy shelled Nikopol.", claims: [{ kind: "strike", actor: "RU", place: "Nikopol" }] },
  { construct: "enemy by who speaks", language: "de", text: "Das ukrainische Verteidigungsministerium teilte mit, der Feind habe Nikopol beschossen.", claims: [{ kind: "strike", actor: "RU", place: "Nikopol" }] },
  { construct: "enemy of nobody known", language: "de", text: "Der Feind beschoss Nikopol.", claims: [{ kind: "strike", actor: null, place: "Nikopol" }] },
  { construct: "a crowd attacks, an army strikes", language: "en", text: "Gunmen attacked a tanker near Odesa.", claims: [{ kind: "attack" }], none: ["strike"] },
  { construct: "a crowd attacks, an army strikes", language: "en", text: "The navy attacked a tanker near Odesa.", claims: [{ kind: "strike" }], none: ["attack"] },

  { construct: "refuted", language: "uk", text: "Заява про захоплення Соледара не відповідає дійсності.", claims: [{ kind: "capture", polarity: "denied", place: "Soledar" }] },
  { construct: "refuted", language: "ru", text: "Информация о взятии Соледара не соответствует действительности.", claims: [{ kind: "capture", polarity: "denied", place: "Soledar" }] },
  { construct: "refuted before a colon", language: "uk", text: "Увага, ворожа брехня: українські захисники залишають Бахмут.", claims: [{ kind: "withdrawal", polarity: "denied", place: "Bakhmut" }] },
  { construct: "refuted by a noun", language: "uk", text: "Росіяни поширюють фейк про удар ЗСУ по Донецьку.", claims: [{ kind: "strike", polarity: "denied", place: "Donetsk" }] },
  { construct: "no refutation", language: "ru", text: "Это не фейк: Херсон обстреляли.", claims: [{ kind: "strike", polarity: "affirmed", place: "Kherson" }] },

  { construct: "rubric between headline and text", language: "ru", text: "Минобороны: уничтожен склад в Харькове — Специальная военная операция России Авиация нанесла удар по мосту в Полтаве. Об этом сообщил Игорь Конашенков.", claims: [{ kind: "destruction", voice: "Минобороны", place: "Kharkiv" }, { kind: "strike", voice: "Игорь Конашенков", place: "Poltava" }] },
  { construct: "rubric between headline and text", language: "ru", text: "В Херсоне взорван мост 16+ — Специальная военная операция России Пострадали три человека.", claims: [{ kind: "casualties", quantity: ["wounded", 3, 3] }] },
  { construct: "no rubric without its dash", language: "ru", text: "Специальная военная операция России продолжается: под Полтавой уничтожен склад.", claims: [{ kind: "destruction", place: "Poltava" }] },

  { construct: "inability", language: "uk", text: "Взяти Бахмут росіяни не можуть.", claims: [{ kind: "capture", polarity: "denied", place: "Bakhmut" }] },
  { construct: "inability", language: "ru", text: "Захватить Бахмут враг не может.", claims: [{ kind: "capture", polarity: "denied", place: "Bakhmut" }] },
  { construct: "inability", language: "uk", text: "Росіяни можуть захопити Бахмут.", claims: [{ kind: "capture", polarity: "affirmed", modality: "hypothetical" }] },

  { construct: "noun that ends like an infinitive", language: "uk", text: "Під Бахмутом у ворога великі втрати.", claims: [{ kind: "casualties", modality: "happened" }] },

  { construct: "adjective of a town and more adjectives", language: "uk", text: "Росіяни обстріляли Одеський торговельний порт.", claims: [{ kind: "strike", place: "Odesa" }] },
  { construct: "adjective of a town and more adjectives", language: "ru", text: "Войска нанесли авиаудар по Житомирскому бронетанковому заводу.", claims: [{ kind: "strike", place: "Zhytomyr" }] },
  { construct: "adjective of a town of two words", language: "uk", text: "Дрон влучив у Новокаховську лікарню.", claims: [{ kind: "strike", place: "Nova Kakhovka" }] },
  { construct: "adjective of a town of two words", language: "ru", text: "Дрон попал в Криворожский завод.", claims: [{ kind: "strike", place: "Kryvyi Rih" }] },

  { construct: "address", language: "ru", text: "В Донецке поврежден дом по ул. Щорса, 16.", claims: [{ kind: "destruction", place: "Donetsk" }] },
  { construct: "address", language: "uk", text: "У Харкові пошкоджено будинок на вул. Полтавська, 18.", claims: [{ kind: "destruction", place: "Kharkiv" }] },
  { construct: "streets of a town", language: "ru", text: "Бои идут на улицах Бахмута.", claims: [{ kind: "clash", place: "Bakhmut" }] },

  { construct: "lower-case name with a hyphen", language: "uk", text: "Нафтобазу під санкт-петербургом атакували дрони.", claims: [{ kind: "strike", place: "Saint Petersburg" }] },

  { construct: "namesakes of one list", language: "ru", text: "Подразделения вышли на рубеж Петровское-Евгеновка, войска заняли Волноваху.", claims: [{ kind: "advance", place: "Petrivske" }] },
  { construct: "a part belongs to its whole", language: "de", text: "In Cherson wurden sechs Menschen verwundet, von denen zwei im Krankenhaus starben.", claims: [{ kind: "casualties", has: "von denen", quantity: ["killed", 2, 2] }] },
  { construct: "a part belongs to its whole", language: "en", text: "Six people were wounded in Kherson, two of whom died in hospital.", claims: [{ kind: "casualties", has: "two of whom", quantity: ["killed", 2, 2] }] },
  { construct: "a part belongs to its whole", language: "uk", text: "У Херсоні поранено шістьох людей, двоє з них загинули.", claims: [{ kind: "casualties", quantity: ["killed", 2, 2] }] },
  { construct: "a part belongs to its whole", language: "ru", text: "В Херсоне ранены шесть человек, двое из них погибли.", claims: [{ kind: "casualties", quantity: ["killed", 2, 2] }] },
  { construct: "counted before the relative clause", language: "de", text: "Die zwölf Menschen, die in Cherson getötet wurden, sind begraben.", claims: [{ kind: "casualties", quantity: ["killed", 12, 12] }] },
  { construct: "an incident told before", language: "de", text: "Bei einem Anschlag in Cherson starben zwei Frauen. Der Vorfall ereignete sich am Montag in Nikopol.", claims: [{ kind: "attack", place: "Nikopol", has: "Vorfall" }] },
  { construct: "an incident told before", language: "en", text: "Gunmen attacked a bus. The incident happened on Monday in Nikopol.", claims: [{ kind: "attack", place: "Nikopol", has: "incident" }] },
  { construct: "an incident of nothing told", language: "en", text: "He spoke of the incident at length.", none: ["attack"] },
  { construct: "the verb that closes the clause", language: "de", text: "In Cherson wurden Zivilisten in zwei oder mehr Häusern getötet.", claims: [{ kind: "casualties", has: "Zivilisten in zwei" }] },
  { construct: "a passive is no plan", language: "de", text: "Die Stadt Cherson wird seit April von schweren Explosionen erschüttert.", claims: [{ kind: "attack", modality: "happened" }] },
  { construct: "a plan with werden", language: "de", text: "Es wird in Cherson bald neue Explosionen geben.", claims: [{ kind: "attack", modality: "planned" }] },
  { construct: "what happened is not demanded", language: "en", text: "The minister urged the world to act after Russian troops shelled Kherson.", claims: [{ kind: "strike", place: "Kherson" }, { kind: "statement", voice: "minister" }] },
  { construct: "a mention ends at the next noun phrase", language: "de", text: "In Cherson starb bei Gefechten ein Soldat aus Nikopol.", claims: [{ kind: "casualties", place: "Kherson" }] },
  { construct: "a list of countries is one claim", language: "en", text: "Nations that struck targets in Iraq include Australia, Belgium and Canada.", claims: [{ kind: "strike", has: "Canada" }] },
  { construct: "a phrase is not cut", language: "en", text: "The school in Kherson was used as a shelter for 20 civilians.", claims: [{ kind: "condition", has: "used as a shelter", place: "Kherson" }] },
  { construct: "a purpose is no object", language: "en", text: "The coalition struck Kherson to enable the defeat of the invaders in Nikopol and Odesa.", claims: [{ kind: "strike", has: "Odesa" }] },
  { construct: "a bare total", language: "en", text: "The number of munitions delivered in the strikes on Kherson now totals 6,602.", claims: [{ kind: "strike", quantity: ["launched", 6602, 6602] }] },
  { construct: "things in a list that were hit", language: "en", text: "The strikes near Kherson engaged three tanks, a tunnel and a bridge.", claims: [{ kind: "strike", quantity: ["items", 1, 1] }] },
  { construct: "what an attack shows is no attack", language: "en", text: "This attack shows the despair of the regime, the minister said.", none: ["attack", "strike"] },
  { construct: "a relative clause with an unknown verb", language: "de", text: "Wir werden die Gebiete bei Cherson einnehmen, von denen Raketenangriffe ausgehen.", claims: [{ kind: "capture", place: "Kherson" }, { kind: "strike", has: "ausgehen" }] },
  { construct: "the head among nouns", language: "de", text: "Nach dem Urteil kam es in Cherson zu schweren Ausschreitungen.", claims: [{ kind: "protest", has: "kam es", place: "Kherson" }] },
  { construct: "a threat in the infinitive", language: "de", text: "Die Rebellen drohten, die Geiseln in Cherson zu töten.", claims: [{ kind: "casualties", modality: "planned" }] },
  { construct: "duty to come is no doubt", language: "de", text: "Die Waffenruhe in Cherson soll am Sonntag beginnen.", claims: [{ kind: "diplomacy", modality: "planned", hedge: false }] },
  { construct: "hearsay is doubt", language: "de", text: "Bei Cherson soll ein Soldat getötet worden sein.", claims: [{ kind: "casualties", modality: "happened", hedge: true }] },
  { construct: "targets are struck", language: "de", text: "Am Montag wurden nach Armeeangaben 40 Ziele bei Cherson angegriffen.", claims: [{ kind: "strike", quantity: ["items", 40, 40] }], none: ["attack"] },
  { construct: "warned of", language: "de", text: "Die Botschaft warnte vor Anschlägen in Cherson.", claims: [{ kind: "attack", modality: "planned" }] },

  { construct: "words of another style", language: "ru", text: "Пострадали 7 человек\n в \nПетровском\n районе Донецка.", claims: [{ kind: "casualties", place: "Petrovskyi District, Donetsk" }] },
  { construct: "words of another style", language: "uk", text: "У Херсоні обстріляли лікарню, повідомляє \nThe Guardian\n.", claims: [{ kind: "strike", place: "Kherson", voice: "The Guardian" }] },
  { construct: "number of a unit", language: "ru", text: "Артиллеристы 45 бригады уничтожили 3 танка под Бахмутом.", claims: [{ kind: "destruction", quantity: ["destroyed", 3, 3] }] },
  { construct: "number of a unit", language: "uk", text: "93 окрема механізована бригада відбила 4 атаки під Бахмутом.", claims: [{ kind: "defence", quantity: ["attacks", 4, 4] }] },
  { construct: "so many of so many", language: "uk", text: "ЗСУ знищили 7 з 10 шахедів.", claims: [{ kind: "interception", quantity: ["launched", 10, 10] }] },
  { construct: "so many of so many", language: "ru", text: "Сбито 15 из 20 ракет.", claims: [{ kind: "interception", quantity: ["launched", 20, 20] }] },
  { construct: "district of a town", language: "ru", text: "В Киевском районе Донецка ранен мужчина.", claims: [{ kind: "casualties", place: "Kyivskyi District, Donetsk" }] },
  { construct: "instrument of destruction", language: "ru", text: "Наши бойцы уничтожали противника из стрелкового оружия.", claims: [{ kind: "casualties" }], none: ["destruction"] },
  { construct: "present of -увати", language: "uk", text: "Окупанти катують мешканців у Херсоні.", claims: [{ kind: "abuse", place: "Kherson" }] },
  { construct: "a state before the colon", language: "de", text: "Afghanistan: Soldaten schossen auf Demonstranten.", claims: [{ kind: "attack", place: "Afghanistan" }] },
  { construct: "a state that is visited", language: "en", text: "The general visited Jordan on Monday to meet the king.", claims: [{ kind: "diplomacy", place: "Jordan" }] },
  { construct: "not denied", language: "de", text: "Der Minister bestritt jedoch nicht, dass in Cherson zwei Frauen getötet wurden.", claims: [{ kind: "casualties", polarity: "affirmed", voice: "Minister" }] },
  { construct: "no evidence of it", language: "de", text: "Es gebe keine Hinweise, dass in Cherson Zivilisten getötet worden sind, sagte der Minister.", claims: [{ kind: "casualties", polarity: "denied" }] },
  { construct: "possible in the past", language: "de", text: "In Cherson könnte ein Soldat getötet worden sein.", claims: [{ kind: "casualties", modality: "happened" }] },
  { construct: "dead and wounded together", language: "de", text: "Bei den Kämpfen in Cherson gab es Dutzende von Toten und Verletzten.", claims: [{ kind: "casualties", quantity: ["losses", 12, null] }] },
  { construct: "driven out", language: "en", text: "Peshmerga fighters have pushed the rebels out of Kherson and are holding their positions.", claims: [{ kind: "advance", place: "Kherson" }] },
  { construct: "an appeal of the publisher", language: "en", text: "Stop cooperating with Russia!", none: ["diplomacy"] },
  { construct: "what is attacked is no aid", language: "en", text: "Gunmen attacked an aid convoy near Kherson.", claims: [{ kind: "attack", place: "Kherson" }], none: ["aid"] },
];

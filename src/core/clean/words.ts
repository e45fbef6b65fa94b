/**
 * Words of page furniture, in the languages Lagebild reads. They belong to the make of pages, not
 * to the grammar of a language, so they stand here; each is the beginning of a paragraph.
 */
export const BOILERPLATE = [
  "read also", "read more", "also read", "see also", "subscribe", "sign up", "follow us", "share this", "advertisement",
  "related articles", "join our", "our telegram", "click here", "cookie", "all rights reserved",
  "lesen sie auch", "lesen sie mehr", "mehr zum thema", "auch interessant", "weiterlesen", "abonnieren", "newsletter",
  "folgen sie uns", "jetzt anmelden", "anzeige", "werbung", "artikel teilen", "zum thema", "hier klicken",
  "читайте також", "читайте больше", "читайте більше", "дивіться також", "підписатися", "підписуйтесь", "підпишись",
  "підписатись", "реклама", "поширити", "більше новин", "надіслати новину", "наш канал", "приєднуйтесь",
  "читайте также", "смотрите также", "подписаться", "подписывайтесь", "подпишись", "больше новостей", "поделиться",
  "прислать новость", "присоединяйтесь",
] as const;

export const CAPTION = [
  "photo:", "photo by", "file photo", "pictured:", "image:", "picture:", "a satellite image", "this handout",
  "foto:", "bild:", "archivbild", "archivfoto", "symbolbild", "symbolfoto", "satelliten-aufnahme", "satellitenaufnahme",
  "satellitenbild", "luftaufnahme", "im bild:", "auf dem foto", "das foto zeigt", "grafik:", "quelle:",
  "фото:", "фото -", "фото з", "фото —", "на фото", "ілюстративне фото", "скріншот", "знімок", "супутниковий знімок",
  "на снимке", "фото из", "иллюстративное фото", "скриншот", "снимок", "спутниковый снимок",
] as const;

/** Frequent short words that tell German from English and Ukrainian from Russian. */
export const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  de: ["der", "die", "das", "und", "den", "dem", "des", "ein", "eine", "einer", "einen", "nicht", "ist", "sind", "mit",
    "auf", "von", "bei", "nach", "sich", "wurde", "wurden", "werden", "hat", "haben", "auch", "aus", "im", "zu", "für",
    "als", "dass", "laut", "seien", "sei"],
  en: ["the", "and", "of", "to", "in", "that", "is", "are", "was", "were", "with", "on", "for", "by", "has", "have",
    "from", "at", "been", "their", "its", "said", "an", "which", "after", "not", "this", "but"],
  uk: ["і", "та", "що", "у", "із", "від", "це", "як", "не", "було", "були", "біля", "після", "який", "які", "також",
    "або", "під", "про", "ще", "вже", "зі", "щодо", "через", "його", "її"],
  ru: ["и", "что", "из", "от", "это", "как", "не", "было", "были", "около", "после", "который", "которые", "также",
    "или", "под", "об", "ещё", "уже", "со", "его", "её", "во", "при", "с", "к"],
};

/** One report of an event, by an outlet that does not exist. */
export interface Telling {
  readonly language: "de" | "en" | "ru" | "uk";
  /** ISO date of publication. */
  readonly published: string;
  readonly text: string;
}

/** One occurrence and the reports that tell it; reports of different events must not be linked. */
export interface ToldEvent {
  readonly id: string;
  readonly tellings: readonly Telling[];
}

const telling = (language: Telling["language"]) => (published: string, text: string): Telling => ({ language, published, text });
export const de = telling("de");
export const en = telling("en");
export const ru = telling("ru");
export const uk = telling("uk");
export const event = (id: string, ...tellings: Telling[]): ToldEvent => ({ id, tellings });

/** Words of a list written with spaces between them; "_" is a space within a word. */
export const list = (words: string): string[] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll("_", " "));

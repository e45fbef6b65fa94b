/** One JSON document whose list `key` is written item by item; `head` comes before it. */
export async function* jsonDocument(head: object, key: string, items: AsyncIterable<object>): AsyncGenerator<string> {
  const opening = JSON.stringify(head).slice(0, -1);
  yield `${opening}${opening === "{" ? "" : ","}${JSON.stringify(key)}:[`;
  let first = true;
  for await (const item of items) {
    yield `${first ? "\n" : ",\n"}${JSON.stringify(item)}`;
    first = false;
  }
  yield "\n]}\n";
}

/** The object without what is undefined, null, empty text or an empty list. */
export function filled<T extends object>(slots: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(slots).filter(
      ([, value]) =>
        value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Partial<T>;
}

/** An id of ours as a URN; what a URN may not hold is percent-encoded. */
export const urn = (type: string, id: string): string =>
  `urn:lagebild:${type}:${encodeURIComponent(id.toWellFormed())}`;

/** The address of a report where it is one that others can open, else null. */
export const webAddress = (url: string | null): string | null =>
  url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url).href : null;

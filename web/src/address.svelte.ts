/** The address is the state of every page: path, and parameters for filters, selection, map and language. */
class Address {
  path = $state(location.pathname);
  private query = $state(location.search);
  readonly params = $derived(new URLSearchParams(this.query));

  constructor() {
    addEventListener("popstate", () => this.read());
  }

  private read(): void {
    this.path = location.pathname;
    this.query = location.search;
  }

  get(name: string): string {
    return this.params.get(name) ?? "";
  }

  /** Sets parameters (an empty value takes one away); `replace` leaves no step in the history. */
  set(changes: Readonly<Record<string, string | null>>, replace = false): void {
    const next = new URLSearchParams(location.search);
    for (const [name, value] of Object.entries(changes)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    this.to(location.pathname + asQuery(next), replace);
  }

  to(url: string, replace = false): void {
    if (url === location.pathname + location.search) return;
    history[replace ? "replaceState" : "pushState"](null, "", url);
    this.read();
  }
}

const asQuery = (params: URLSearchParams): string => {
  const text = params.toString().replaceAll("%2C", ",");
  return text ? `?${text}` : "";
};

export const address = new Address();

/** The address of a page; the language of the surface goes with it. */
export function linkTo(path: readonly string[], params: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(params);
  const language = address.get("lang");
  if (language && !query.has("lang")) query.set("lang", language);
  return `/${path.map(encodeURIComponent).join("/")}${asQuery(query)}`;
}

/** Follows links inside the pages without loading anew. */
export function follow(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const link = (event.target as Element | null)?.closest?.("a[href]");
  const href = link?.getAttribute("href");
  if (!href?.startsWith("/") || href.startsWith("/api/") || link?.hasAttribute("download")) return;
  event.preventDefault();
  address.to(href);
  scrollTo(0, 0);
  requestAnimationFrame(() => document.querySelector<HTMLElement>("h1")?.focus());
}

/** The filters of an address, as the interface takes them. */
const FILTERS = [
  "place",
  "from",
  "until",
  "kind",
  "side",
  "source",
  "language",
  "text",
  "origins",
  "contradicted",
  "bbox",
  "since",
];

export function filters(without: readonly string[] = []): string {
  const query = new URLSearchParams();
  for (const name of FILTERS) {
    const value = address.get(name);
    if (value && !without.includes(name)) query.set(name, value);
  }
  return query.toString();
}

export const hasFilters = (): boolean => filters() !== "";
export const withoutFilters = (): Record<string, null> => Object.fromEntries(FILTERS.map((name) => [name, null]));

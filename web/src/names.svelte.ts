import type { PlaceNames } from "../../src/apps/server/schemas.ts";
import { ask } from "./api.svelte.ts";
import { language } from "./i18n.svelte.ts";

/** What places are called in the languages of the surface; asked for once each, English is what they bear anyway. */
class Names {
  private readonly known = $state<Record<string, Readonly<Record<string, string>>>>({});
  private readonly asked = new Set<string>(["en"]);

  of(key: string, name: string): string {
    const code = language();
    if (!this.asked.has(code)) {
      this.asked.add(code);
      ask<PlaceNames>(`/names?language=${code}`).then(
        ({ names }) => {
          this.known[code] = names;
        },
        () => this.asked.delete(code),
      );
    }
    return this.known[code]?.[key] ?? name;
  }
}
const names = new Names();

/** The name of a place in the language of the surface. */
export const placeName = ({ key, name }: { readonly key: string; readonly name: string }): string =>
  names.of(key, name);

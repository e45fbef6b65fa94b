/** Writes src/theatres/world/country-names.ts from CLDR (Intl) and i18n-iso-countries: run by hand, the result is committed. */

import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const countries = require("i18n-iso-countries") as typeof import("i18n-iso-countries");
const LANGUAGES = ["en", "de", "uk", "ru"];

for (const language of LANGUAGES) countries.registerLocale(require(`i18n-iso-countries/langs/${language}.json`));

const display = Object.fromEntries(LANGUAGES.map((code) => [code, new Intl.DisplayNames([code], { type: "region" })]));
const clean = (name: string): string =>
  name
    .replace(/’/g, "'")
    .replace(/\u00ad/g, "")
    .trim();
const mixed = (name: string): boolean => /\p{Script=Latin}/u.test(name) && /\p{Script=Cyrillic}/u.test(name);

const rows = Object.keys(countries.getAlpha2Codes())
  .sort()
  .map((code) => {
    const names = LANGUAGES.map((language) => {
      const given = countries.getName(code, language, { select: "all" }) ?? [];
      const all = [display[language]?.of(code) ?? code, ...given]
        .map(clean)
        .filter((name) => !mixed(name) && name !== code);
      return `${language}: ${JSON.stringify([...new Set(all)])}`;
    });
    return `  ${code}: { ${names.join(", ")} },`;
  });
writeFileSync(
  new URL("../src/theatres/world/country-names.ts", import.meta.url),
  `import type { Names } from "../../core/model/theatre.ts";

/** Names of all countries (CLDR and i18n-iso-countries); written by scripts/country-names.ts. */
export const countryNames: Readonly<Record<string, Names>> = {
${rows.join("\n")}
};
`,
);

import type { TimeRule } from "../core/model/time-words.ts";

const ROMAN: readonly string[] = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi".split(" ");

/** Roman numbers of centuries, in Latin letters or the Cyrillic ones that look like them. */
export const ROMAN_CENTURIES: Readonly<Record<string, string>> = Object.fromEntries(ROMAN.map((roman, index) => [index + 1, roman.includes("v") ? `^${roman}` : `^${roman} ^${roman.replaceAll("x", "х").replaceAll("i", "і")}`]));

const RULES: readonly TimeRule[] = [
  // Dates
  { pattern: "weekday comma? day month yearWord? comma? year yearWord?", make: "date" },
  { pattern: "weekday comma? day month yearRelative?", make: "date" },
  { pattern: "weekday comma? fullDate|dayMonth", make: "date" },
  { pattern: "day|dayOrdinal month year yearWord?", make: "date" },
  { pattern: "day|dayOrdinal month yearRelative?", make: "date" },
  { pattern: "day|dayOrdinal dash|to|and day|dayOrdinal month year? yearWord?", make: "date" },
  { pattern: "fullDate yearWord?", make: "date" },
  { pattern: "portion? oldYear yearWord era?", make: "date" },
  { pattern: "oldYear era", make: "date" },
  { pattern: "year yearWord? era", make: "date" },
  { pattern: "dayMonth", make: "date" },
  { pattern: "ordinal month year? yearWord?", make: "date" },
  { pattern: "monthRange year? yearWord?", make: "date" },
  { pattern: "year dash num dash num", make: "date" },
  { pattern: "portion? month year yearWord?", make: "date" },
  { pattern: "portion? month yearRelative?", make: "date" },
  { pattern: "month dash month year? yearWord?", make: "date" },
  { pattern: "portion? year yearWord", make: "date" },
  { pattern: "portion year", make: "date" },
  { pattern: "portion yearRelative", make: "date" },
  { pattern: "portion relative unit|yearWord", make: "shift" },
  { pattern: "portion yearWord", make: "shift", set: { count: 0, unit: "year", anchor: "text" } },
  { pattern: "portion unit", make: "shift", set: { count: 0, anchor: "text" } },
  { pattern: "yearRelative", make: "date" },
  { pattern: "year", make: "date" },
  { pattern: "year dash|slash year|shortYear yearWord?", make: "date" },
  { pattern: "season year|oldYear yearWord? era?", make: "date" },
  { pattern: "relative season", make: "date" },
  { pattern: "season yearRelative?", make: "date" },
  { pattern: "ordinal quarterWord|halfWord year? yearWord?", make: "date" },
  { pattern: "ordinal halfWord month year? yearWord?", make: "date" },
  { pattern: "portion? decade yearWord?", make: "date" },
  { pattern: "ordinal halfWord decade yearWord?", make: "date" },
  { pattern: "portion? romanCentury|ordinal centuryWord era?", make: "date" },
  { pattern: "portion? num centuryWord", make: "date" },
  { pattern: "holiday year?", make: "date" },
  // Weekdays and days
  { pattern: "relative? weekday", make: "weekday" },
  { pattern: "weekday on? relative unit", make: "weekday" },
  { pattern: "relative? weekend", make: "shift" },
  { pattern: "part|night weekday", make: "weekday" },
  { pattern: "weekday part|night", make: "weekday" },
  { pattern: "nightTo weekday", make: "weekday" },
  { pattern: "nightTo day|dayOrdinal month year? yearWord?", make: "date" },
  { pattern: "nightTo dayWord", make: "shift" },
  { pattern: "night since day onto day month year? yearWord?", make: "date" },
  { pattern: "part|night day|dayOrdinal month year? yearWord?", make: "date" },
  { pattern: "day|dayOrdinal month comma? part|night", make: "date" },
  { pattern: "dayWord comma? part|night?", make: "shift" },
  { pattern: "part|night dayWord", make: "shift" },
  { pattern: "textDay part|night?", make: "shift" },
  { pattern: "relative part|night", make: "shift", set: { unit: "day" } },
  { pattern: "part|night", make: "date" },
  // Relative
  { pattern: "relative units", make: "span" },
  { pattern: "relative|textRelative unit|yearWord", make: "shift" },
  { pattern: "about? count|num unit|yearWord agoAfter", make: "shift", set: { sign: -1 } },
  { pattern: "unit|yearWord agoAfter", make: "shift", set: { sign: -1 } },
  { pattern: "hence about? count|num unit|yearWord", make: "shift", set: { sign: 1, anchor: "text" } },
  { pattern: "hence unit|yearWord", make: "shift", set: { sign: 1, anchor: "text" } },
  { pattern: "hence count|num unit|yearWord earlierAfter", make: "shift", set: { sign: -1, anchor: "text" } },
  { pattern: "laterAfter count|num unit|yearWord", make: "shift", set: { sign: 1, anchor: "text" } },
  { pattern: "count|num unit|yearWord laterAfter", make: "shift", set: { sign: 1, anchor: "text" } },
  { pattern: "relative count|num unit|yearWord", make: "span" },
  
  // Durations
  { pattern: "count|num yearWord ageWord", make: "none" },
  { pattern: "about? count|num long? unit|yearWord", make: "duration" },
  { pattern: "count|num dash|to count|num unit|yearWord", make: "duration" },
  { pattern: "over relative? unit", make: "span", set: { count: 1 } },
  { pattern: "count|num any unit|yearWord", make: "duration" },
  { pattern: "unitAdjective", make: "duration" },
  { pattern: "lasting", make: "duration" },
  // Sets
  { pattern: "setWord", make: "set" },
  { pattern: "each ordinal? unit|yearWord|weekday|part|night", make: "set" },
  { pattern: "each count|num unit|yearWord", make: "set" },
  // Clock
  { pattern: "clock|hour part|night? day month year? yearWord?", make: "clock" },
  { pattern: "clock fullDate|dayMonth", make: "clock" },
  { pattern: "day month comma? on clock|hour", make: "clock" },
  { pattern: "day month comma? clock", make: "clock" },
  { pattern: "hour|clock clockWord part|night?", make: "clock" },
  { pattern: "hour|clock part|night", make: "clock" },
  { pattern: "clock", make: "clock" },
  { pattern: "hour", make: "clock" },
  // Words that point
  { pattern: "present", make: "deictic" },
  { pattern: "pastWord", make: "deictic" },
  { pattern: "futureWord", make: "deictic" },
  { pattern: "whereas", make: "none" },
  { pattern: "sameWord", make: "deictic" },
  { pattern: "same unit|yearWord", make: "deictic" },
];

/** The orders in which Russian and Ukrainian time words make times, with examples of one of the two by pattern. */
export const slavicTimeRules = (examples: Readonly<Record<string, readonly string[]>>): readonly TimeRule[] =>
  RULES.map((rule) => {
    const own = examples[rule.pattern];
    return own ? { ...rule, examples: own } : rule;
  });

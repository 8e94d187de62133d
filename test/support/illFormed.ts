/** What a sentence must not say, with why. */
type Rule = readonly [pattern: RegExp, why: string];

const number = "(?:no|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+)";
const counted =
  "(?:record|target|body|policy|document|plan|partner|newsletter item|news item|fact|source|item|piece)";
const plural =
  "(?:records|targets|bodies|policies|documents|plans|partners|newsletter items|news items|facts|sources|items|pieces)";

const english: readonly Rule[] = [
  [/\ball (?:one|two|1|2)\b/i, "both, or the one"],
  [new RegExp(`\\b(${number}) of (?:the|these) \\1\\b`, "i"), "all of them"],
  [new RegExp(`\\b(?:one|1) ${plural}\\b`, "i"), "one of many"],
  [new RegExp(`\\b(?!(?:one|no|none|1)\\b)${number} ${counted}\\b(?! news)`, "i"), "many of one"],
  [/\bnone of (?:the|these) (?:one|two)\b/i, "neither"],
  [new RegExp(`\\b${number} of (?:the|these) (?:one|1)\\b`, "i"), "of one"],
  [/\b(?:one|two|both|all \w+) (?:corporate|policy) news(?! items?\b)/i, "news isn't counted"],
  [/\bboth of (?:the|these) (?!records)/i, "both"],
];

const chinese: readonly Rule[] = [
  // But the others may all be: '除1个条目外均为2023年'.
  [/(?<!\d)1(?:项|个|份|条|家)(?!条目外)[^，；。]{0,6}均/, "one isn't 均"],
  [/均[^，；。]*均/, "均 twice"],
  [/[^\d]0(?:项|个|份|条|家)/, "nothing is counted as 0"],
  [/[\u4e00-\u9fff] [\u4e00-\u9fff]/, "a blank within Chinese"],
];

const both: readonly Rule[] = [
  [/undefined|NaN|null|\[object/, "a value that isn't there"],
  [/ {2}| [,;.:]|^\s|\s$|[,;:]$/, "blanks and marks"],
];

const faults =
  (rules: readonly Rule[]) =>
  (sentence: string): readonly string[] =>
    [...rules, ...both].flatMap(([pattern, why]) => (pattern.test(sentence) ? [why] : []));

/** What is ill-formed in a sentence of either language. */
export const illFormed = { en: faults(english), zh: faults(chinese) };

import { dayOf } from "#domain/calendar/dates.ts";
import { simplified } from "#search/text/hanTable.ts";
import type { SearchDoc } from "#search/documents/searchDoc.ts";

/** A number from 0 to 1, the end excluded. */
export type Random = () => number;

const consonants = "b c d f g l m n p r s t v st tr pl ch".split(" ");
const vowels = "a e i o u ai ea".split(" ");
const finals = "a ai an ang ao e en eng i ian iang iao ie in ing u uan ui un uo".split(" ");
const initials = "b d f g h j l m n q sh t x y zh".split(" ");

const bodies = 40;
const englishWords = 20_000;
const chineseWords = 6_000;

const pick = (items: readonly string[], random: Random): string =>
  items[Math.floor(random() * items.length)] ?? "";

/** Few words are frequent and many are rare, as in any text. */
const skewed = (items: readonly string[], random: Random): string =>
  items[Math.floor(items.length * random() ** 3)] ?? "";

const list = (count: number, make: (at: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** Documents of about 900 characters each, shaped like the records, in English, Chinese and pinyin. */
export const makeCorpus = (size: number, random: Random): readonly SearchDoc[] => {
  const characters = [...new Set(simplified)];
  const syllableOf = new Map(
    characters.map((character) => [character, pick(initials, random) + pick(finals, random)]),
  );
  const pinyinOf = (chinese: string): string =>
    Array.from(chinese, (character) => syllableOf.get(character) ?? "").join(" ");
  const english = list(englishWords, () =>
    list(2 + Math.floor(random() * 3), () => pick(consonants, random) + pick(vowels, random)).join(
      "",
    ),
  );
  const chinese = list(chineseWords, () => list(2, () => pick(characters, random)).join(""));
  const phrase = (count: number): string => list(count, () => skewed(english, random)).join(" ");
  const run = (count: number): string => list(count, () => skewed(chinese, random)).join("");
  const named = list(bodies, () => run(4));
  const namedInEnglish = list(bodies, () => phrase(5));
  return Array.from({ length: size }, (_, at): SearchDoc => {
    const title = run(6);
    const year = 2000 + Math.floor(random() * 26);
    const issuers = list(2, () => String(Math.floor(bodies * random() ** 2))).map(Number);
    return {
      id: `record-${at}`,
      kind: at % 3 === 0 ? "policy" : "news",
      date: dayOf(year, 1 + (at % 12), 1 + (at % 28)),
      setsTargets: at % 6 === 0,
      acronyms: [],
      title: [phrase(8), title],
      names: [],
      numbers: [`${run(2)}〔${year}〕${1 + (at % 300)}号`],
      related: issuers.flatMap((body) => [namedInEnglish[body] ?? "", named[body] ?? ""]),
      text: [`${phrase(70)}, ${Math.floor(random() * 5000)} billion by ${year + 5}.`],
      pinyin: [pinyinOf(title)],
      relatedPinyin: issuers.map((body) => pinyinOf(named[body] ?? "")),
    };
  });
};

/** The syllables of standard Chinese, without tones; 'ü' is written 'u', as in the output of `normalise`. */
const table: readonly (readonly [initial: string, finals: string])[] = [
  [
    "",
    "a ai an ang ao e ei en eng er o ou wa wai wan wang wei wen weng wo wu ya yan yang yao ye yi yin ying yo yong you yu yuan yue yun",
  ],
  ["b", "a ai an ang ao ei en eng i ian iao ie in ing o u"],
  ["p", "a ai an ang ao ei en eng i ian iao ie in ing o ou u"],
  ["m", "a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u"],
  ["f", "a an ang ei en eng o ou u"],
  ["d", "a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo"],
  ["t", "a ai an ang ao e ei eng i ian iao ie ing ong ou u uan ui un uo"],
  ["n", "a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan ue uo"],
  ["l", "a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan ue un uo"],
  ["g", "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo"],
  ["k", "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo"],
  ["h", "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo"],
  ["j", "i ia ian iang iao ie in ing iong iu u uan ue un"],
  ["q", "i ia ian iang iao ie in ing iong iu u uan ue un"],
  ["x", "i ia ian iang iao ie in ing iong iu u uan ue un"],
  ["zh", "a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo"],
  ["ch", "a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo"],
  ["sh", "a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo"],
  ["r", "an ang ao e en eng i ong ou u ua uan ui un uo"],
  ["z", "a ai an ang ao e ei en eng i ong ou u uan ui un uo"],
  ["c", "a ai an ang ao e en eng i ong ou u uan ui un uo"],
  ["s", "a ai an ang ao e en eng i ong ou u uan ui un uo"],
];

const syllables: ReadonlySet<string> = new Set(
  table.flatMap(([initial, finals]) => finals.split(" ").map((final) => initial + final)),
);

/** Every prefix of a syllable, whole ones included. */
const beginnings: ReadonlySet<string> = new Set(
  [...syllables].flatMap((syllable) => Array.from(syllable, (_, at) => syllable.slice(0, at + 1))),
);

const longestSyllable = 6;
const longestWord = 40;
const mostReadings = 6;

export const isSyllable = (text: string): boolean => syllables.has(text);

/** Whether a text is a prefix of a syllable, or a whole one. */
export const beginsSyllable = (text: string): boolean => beginnings.has(text);

/**
 * The ways in which a word of a query can be read as syllables, longest syllables first; the last one may be
 * unfinished. Empty where it can't. There may be several, as for 'xian' (xian, xi'an), and at most six.
 */
export const readSyllables = (word: string): readonly (readonly string[])[] => {
  if (word.length > longestWord || !/^[a-z]+$/.test(word)) return [];
  const text = word.replaceAll("v", "u");
  const readings: string[][] = [];
  const deadEnds = new Set<number>();
  const readOn = (from: number, before: readonly string[]): void => {
    const found = readings.length;
    const rest = text.slice(from);
    if (beginnings.has(rest)) readings.push([...before, rest]);
    for (let length = Math.min(longestSyllable, rest.length - 1); length > 0; length -= 1) {
      if (readings.length >= mostReadings) return;
      const syllable = rest.slice(0, length);
      if (isSyllable(syllable) && !deadEnds.has(from + length)) {
        readOn(from + length, [...before, syllable]);
      }
    }
    if (readings.length === found) deadEnds.add(from);
  };
  readOn(0, []);
  return readings;
};

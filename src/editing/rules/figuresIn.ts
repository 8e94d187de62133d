// The figures in a sentence of ours, in either language, as amounts: '26.275 million' and '2627.5万' are the same.

/** How many of one a word or an abbreviation says. */
const englishScales: readonly (readonly [pattern: RegExp, times: number])[] = [
  [/^thousand\b/i, 1e3],
  [/^(?:million\b|mn?\b)/, 1e6],
  [/^(?:billion|bn)\b/, 1e9],
  [/^(?:trillion|tn)\b/, 1e12],
];

/** Units that Chinese counts in others, by how many of those they are: a megatonne is a million 吨. */
const englishUnits: readonly (readonly [pattern: RegExp, times: number])[] = [
  [/^k(?:t|tce)\b/, 1e3],
  [/^M(?:t|tce|W|Wh)\b/, 1e6],
  // 千瓦, of which a megawatt is a thousand.
  [/^M(?:W|Wh)\b/, 1e3],
  [/^G(?:t|tce)\b/, 1e9],
  [/^G(?:W|Wh)\b/, 1e6],
  [/^T(?:W|Wh)\b/, 1e9],
  [/^P(?:W|Wh)\b/, 1e12],
];

const chineseScales: ReadonlyMap<string, number> = new Map([
  ["万亿", 1e12],
  ["千亿", 1e11],
  ["百亿", 1e10],
  ["亿", 1e8],
  ["千万", 1e7],
  ["百万", 1e6],
  ["万", 1e4],
  ["千", 1e3],
  ["百", 1e2],
]);

const number = String.raw`\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const numbers = new RegExp(number, "g");

const valueOf = (digits: string): number => Number(digits.replaceAll(",", ""));

/** Without what multiplying leaves behind the twelfth digit. */
const rounded = (value: number): number => Number(value.toPrecision(12));

const timesOf = (
  table: readonly (readonly [pattern: RegExp, times: number])[],
  text: string,
): readonly number[] => table.filter(([pattern]) => pattern.test(text)).map(([, times]) => times);

/** What the words of a text or a unit may multiply by: of 'CNY million' a million. */
const timesIn = (text: string): readonly number[] =>
  text
    .split(/[^\p{L}]+/u)
    .flatMap((word) => [...timesOf(englishScales, word), ...timesOf(englishUnits, word)]);

/** A figure as it is written, and all amounts that it may stand for. */
interface Figure {
  readonly text: string;
  readonly amounts: readonly number[];
}

/** '2021-25' ends in 2025. */
const withWholeYears = (text: string): string =>
  text.replaceAll(
    /\b((?:19|20)\d\d)([-–/])(\d\d)\b(?![-–/\d])/g,
    (span: string, start: string, sign: string, end: string) =>
      Number(end) > Number(start.slice(2)) ? `${start}${sign}${start.slice(0, 2)}${end}` : span,
  );

/**
 * The figures of an English text. One without a scale of its own may have that of another in the text or of the
 * `units` of its record: 'from 475, in July, to 120 million'.
 */
const englishFigures = (given: string, units: readonly string[]): readonly Figure[] => {
  const text = withWholeYears(given).replaceAll(/\b(\d{4})-(\d\d)-(\d\d)\b/g, "$1 $2 $3");
  const around = [text, ...units].flatMap(timesIn);
  return [...text.matchAll(numbers)].map(({ 0: digits, index }) => {
    const value = valueOf(digits);
    const after = text.slice(index + digits.length);
    const next = after.replace(/^[- ]/, "");
    const scales = timesOf(englishScales, next);
    const inUnits = timesOf(englishUnits, next.replace(/^(?:thousand|million|billion) /, ""));
    const scaled = scales.length === 0 ? [value] : scales.map((times) => value * times);
    const own = [...scaled, ...scaled.flatMap((one) => inUnits.map((times) => one * times))];
    const shared = scales.length + inUnits.length === 0 ? around.map((times) => value * times) : [];
    // Of the 1990s Chinese says 90.
    const decade = after.startsWith("s") ? [value % 100] : [];
    return { text: digits, amounts: [...own, ...shared, ...decade].map(rounded) };
  });
};

const digitOf: ReadonlyMap<string, number> = new Map(
  [..."零一二三四五六七八九"].map((sign, at) => [sign, at] as const),
)
  .set("〇", 0)
  .set("两", 2);

const spoken =
  /(?:([一二两三四五六七八九])百)?零?(?:([一二三四五六七八九]?)十)?([零〇一二两三四五六七八九])?/g;

/** The numbers below a thousand that characters may say: of '十四五' 14 and 5 among others. */
const spokenNumbers = (run: string): readonly number[] => {
  const whole = [...run.matchAll(spoken)].flatMap(({ 0: match, 1: hundreds, 2: tens, 3: ones }) => {
    if (match === "") return [];
    const ten = tens === undefined ? 0 : 10 * (digitOf.get(tens) ?? 1);
    return 100 * (digitOf.get(hundreds ?? "") ?? 0) + ten + (digitOf.get(ones ?? "") ?? 0);
  });
  // Each character by itself too: '二三季度' are the second and the third.
  return [...whole, ...[...run].flatMap((sign) => digitOf.get(sign) ?? [])];
};

/** The years that the name of a five-year plan says: '十四五' is 2021 to 2025. */
const planYears = (text: string): readonly number[] =>
  [...text.matchAll(/十([二三四五])五/g)].flatMap(([, sign = ""]) => {
    const end = 1955 + 5 * (10 + (digitOf.get(sign) ?? 0));
    return [end - 4, end];
  });

const scale = [...chineseScales.keys()].join("|");
const chineseNumbers = new RegExp(
  `(${number})[余多]?(${scale})?(?:[—～~至到和、-]{1,2}(?=(?:${number})(${scale})))?`,
  "g",
);

/** All amounts that a Chinese text may state. */
const chineseAmounts = (text: string): ReadonlySet<number> => {
  const amounts = new Set<number>(planYears(text));
  const add = (value: number, ...scales: readonly (string | undefined)[]): void => {
    amounts.add(value);
    for (const one of scales) amounts.add(rounded(value * (chineseScales.get(one ?? "") ?? 1)));
  };
  // The scale of the end of a range is that of its beginning too.
  for (const { 1: digits = "", 2: own, 3: ofRange } of text.matchAll(chineseNumbers))
    add(valueOf(digits), own, ofRange);
  for (const { 0: run, index } of text.matchAll(/[零〇一二两三四五六七八九十百]+/g)) {
    const rest = text.slice(index + run.length);
    const own = [...chineseScales.keys()].find((sign) => rest.startsWith(sign));
    for (const value of spokenNumbers(run)) add(value, own);
  }
  // 'Per 10,000' is 每万.
  for (const [sign, times] of chineseScales) if (text.includes(sign)) amounts.add(times);
  return amounts;
};

/**
 * The figures of an English text, as they are written, that its Chinese one doesn't state: in whichever steps each
 * counts, million or 万. `units` are those of the record's figures, which a text may leave out.
 */
export const figuresMissing = (
  english: string,
  chinese: string,
  units: readonly string[] = [],
): readonly string[] => {
  const stated = chineseAmounts(chinese);
  return englishFigures(english, units)
    .filter(({ amounts }) => !amounts.some((amount) => stated.has(amount)))
    .map(({ text }) => text);
};

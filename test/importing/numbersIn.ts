/** Numbers as people write them, read without any of the importer's code. */

const SPELT = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const SCALES: readonly (readonly [pattern: RegExp, times: number])[] = [
  [/^[ -]?(?:thousand|k)\b/i, 1e3],
  [/^[ -]?(?:million|mn|mln|m)\b/i, 1e6],
  [/^[ -]?(?:billion|bn|bln)\b/i, 1e9],
  [/^[ -]?(?:trillion|tn|trn)\b/i, 1e12],
];

/** All numbers that a text prints, with and without the scale behind them. */
export const numbersIn = (text: string): ReadonlySet<number> => {
  const numbers = new Set<number>();
  const add = (value: number, after: string): void => {
    numbers.add(value);
    for (const [pattern, times] of SCALES)
      if (pattern.test(after)) numbers.add(Number((value * times).toPrecision(12)));
  };
  for (const { 0: digits, index } of text.matchAll(/\d[\d,]*(?:\.\d+)?|\d+/g)) {
    const value = Number(digits.replaceAll(",", ""));
    const after = text.slice(index + digits.length, index + digits.length + 12);
    add(value, after);
    if (/[-−–][$€£¥A-Z]* ?$/.test(text.slice(0, index))) add(-value, after);
  }
  // '2021-25' and '8/9' print both numbers, '1,2' may be two.
  for (const { 0: digits } of text.matchAll(/\d+/g)) numbers.add(Number(digits));
  for (const { 0: word, index } of text.matchAll(/[a-z]+/gi)) {
    const value = SPELT.indexOf(word.toLowerCase()) + 1;
    if (value > 0) add(value, text.slice(index + word.length, index + word.length + 12));
  }
  return numbers;
};

/** Words for counting and measuring, in the singular and in lower case. */
const measureWords: ReadonlySet<string> = new Set(
  "million billion trillion percent cny usd eur kw mw gw tw kwh mwh gwh twh tb pb eb zb pflop eflop km kg kt mt gt tonne".split(
    " ",
  ),
);

/** Their other names, in the singular too. */
export const measureFolds: ReadonlyMap<string, string> = new Map([
  ["bn", "billion"],
  ["mn", "million"],
  ["mln", "million"],
  ["tn", "trillion"],
  ["trn", "trillion"],
  ["rmb", "cny"],
  ["yuan", "cny"],
  ["renminbi", "cny"],
  ["dollar", "usd"],
  ["euro", "eur"],
  ["exaflop", "eflop"],
  ["exabyte", "eb"],
  ["zettabyte", "zb"],
  ["kilowatt", "kw"],
  ["gigawatt", "gw"],
  ["ton", "tonne"],
]);

/** Whether a word, in the singular or in the plural, counts or measures. */
export const isMeasure = (word: string): boolean => {
  const one = word.endsWith("s") ? word.slice(0, -1) : word;
  return measureWords.has(one) || measureFolds.has(one);
};

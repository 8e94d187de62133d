/** Chinese characters and their punctuation: they need their own font and `lang`. */
const HAN = /[⺀-鿿豈-﫿＀-￯]+/g;

export const isHan = (char: string): boolean => /[⺀-鿿豈-﫿＀-￯]/.test(char);

export interface HanRun {
  readonly text: string;
  readonly isHan: boolean;
}

/** Splits a text into runs that are Chinese and runs that aren't. */
export const runsOf = (text: string): readonly HanRun[] => {
  const runs: HanRun[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(HAN)) {
    if (index > from) runs.push({ text: text.slice(from, index), isHan: false });
    runs.push({ text: found, isHan: true });
    from = index + found.length;
  }
  if (from < text.length) runs.push({ text: text.slice(from), isHan: false });
  return runs;
};

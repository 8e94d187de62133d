/** Chinese characters and the signs that go with them: they have a face and a language of their own. */
const HAN = /[⺀-鿿豈-﫿＀-￯]+/g;

export const isHan = (char: string): boolean => /[⺀-鿿豈-﫿＀-￯]/.test(char);

export interface HanRun {
  readonly text: string;
  readonly isHan: boolean;
}

/** A text in stretches that are Chinese and stretches that aren't. */
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

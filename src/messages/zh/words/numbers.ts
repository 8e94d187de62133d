import type * as en from "#messages/words/numbers.ts";

/** Chinese counts in figures, in titles too. */
export const numberWords: typeof en.numberWords = (count) => String(count);

/** A count and what is counted with its measure word: '16个条目'. There is no plural. */
export const counted: typeof en.counted = (count, one) => `${count}${one}`;

export const countOf: typeof en.countOf = {
  records: (count) => counted(count, "个条目"),
  targets: (count) => counted(count, "项目标"),
};

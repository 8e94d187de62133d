import type * as en from "#messages/words/numbers.ts";

/** Chinese writes counts in digits, in titles too. */
export const numberWords: typeof en.numberWords = (count) => String(count);

/** A count with its noun and measure word: '16个条目'. There is no plural. */
export const counted: typeof en.counted = (count, one) => `${count}${one}`;

export const countOf: typeof en.countOf = {
  records: (count) => counted(count, "个条目"),
  // Chinese has one word for both: what is counted is said beside the counts.
  goals: (count) => counted(count, "个目标"),
  targets: (count) => counted(count, "个目标"),
};

const words = { and: "和", or: "或" };

/** Joins names within a sentence: 'A', 'A和B', 'A、B和C', or the same with '或'. */
export const listWords = (parts: readonly string[], word: "and" | "or" = "and"): string => {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join("、")}${words[word]}${last}`;
};

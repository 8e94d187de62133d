import type * as en from "#messages/words/order.ts";

/** By pinyin, as Chinese lists are ordered; made once, as it is dear. */
const collator = new Intl.Collator("zh-Hans-CN");

export const compareTexts: typeof en.compareTexts = (a, b) => collator.compare(a, b);

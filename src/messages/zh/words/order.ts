import type * as en from "#messages/words/order.ts";

/** By pinyin, as Chinese lists are ordered; made once, when first asked for, as it is dear. */
let collator: Intl.Collator | undefined;

export const compareTexts: typeof en.compareTexts = (a, b) =>
  (collator ??= new Intl.Collator("zh-Hans-CN")).compare(a, b);

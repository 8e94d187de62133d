import { orderBy } from "#languages/order.ts";
import { language } from "#languages/zh/language.ts";
import type * as en from "#messages/words/order.ts";

export const compareTexts: typeof en.compareTexts = orderBy(language.collation);

import { orderBy } from "#languages/order.ts";
import { language } from "#messages/language.ts";

/** The order of two texts in lists of the page's language. */
export const compareTexts = orderBy(language.collation);

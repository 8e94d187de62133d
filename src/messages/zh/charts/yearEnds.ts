import type * as en from "#messages/charts/yearEnds.ts";

export const yearEndLabel: typeof en.yearEndLabel = (year) => `${year}年末`;

import * as digits from "#languages/digits.ts";

export { formatRate, formatShare, formatShareBelow, formatSignedRate } from "#languages/digits.ts";

/** Chinese writes large figures in 万 and 亿, so digits aren't grouped by thousands. */
const ungrouped = (words: string): string => words.replaceAll(",", "");

export const formatValue: typeof digits.formatValue = (value) =>
  ungrouped(digits.formatValue(value));

export const formatPace: typeof digits.formatPace = (value) => ungrouped(digits.formatPace(value));

export const formatBeside: typeof digits.formatBeside = (calculated, other) =>
  ungrouped(digits.formatBeside(calculated, other));

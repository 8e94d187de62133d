/** Days on which readers may look back: ends of years and of half-years, and the day of the plan of the newsletter. */
export const asOfDays = [
  "2021-06-30",
  "2021-12-31",
  "2022-06-30",
  "2022-12-31",
  "2023-06-30",
  "2023-10-08",
  "2023-12-31",
  "2024-06-30",
  "2024-12-31",
  "2025-06-30",
  "2025-12-31",
  "2026-11-28",
] as const;

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A date in a text, as precise as it is there (`2025`, `2025-03`, `2025-03-09`), and what comes before it. */
interface DateText {
  readonly date: string;
  readonly before: string;
}

const pattern = new RegExp(
  String.raw`(?:(?:(\d{1,2}) )?(${months.join("|")})[a-z]* )?(?<![\d,.])(20[0-6]\d)(?![\da-z]|,\d)`,
  "g",
);

/** The dates in an English text, and the years of a Chinese one. */
export const dateTexts = (text: string): readonly DateText[] =>
  [...text.replaceAll("\u00A0", " ").matchAll(pattern)].map((match) => {
    const [, day, month, year = ""] = match;
    const parts = [year];
    if (month !== undefined) parts.push(String(months.indexOf(month) + 1).padStart(2, "0"));
    if (month !== undefined && day !== undefined) parts.push(day.padStart(2, "0"));
    return { date: parts.join("-"), before: match.input.slice(0, match.index) };
  });

/** Whether a date begins after a day. */
export const isAfter = (date: string, day: string): boolean =>
  date.concat("-01-01").slice(0, 10) > day;

const ahead =
  /(?:\b(?:by|until|to|through|due(?: on| in)?|before|from|for|in force|take effect on|needed by|passed by|passed on|its last day,|plan period|expected at|starting at)(?: the (?:start|middle|end) of)?(?: [A-Z][a-z]+)?|[-–—]|\d{4} \() ?$/i;

/** Whether the words before a date say that it lies ahead: a due date, an entry into force, the end of a plan. */
export const saysAhead = (before: string): boolean => ahead.test(before.slice(-40));

import { type Day, dayOf, isoDay, parseDate, partsOf } from "#domain/calendar/dates.ts";

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;

/** A date as it is printed: the year may be missing, and the day too. */
export interface PrintedDate {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number | undefined;
  /** The last day of 'October 8-9'. */
  readonly lastDay: number | undefined;
  /** Where it is in the text. */
  readonly from: number;
  readonly to: number;
}

const NAME =
  "jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)";
const SPAN = `${DAY}(?: ?[-–—/] ?(\\d{1,2})(?!\\d))?`;
const YEAR = "((?:19|20)\\d\\d)(?!\\d)";

/** `October 8, 2023`, `Oct. 8`, `October 2023`; `8 October 2023`; `2023-10-08`; `2023年10月8日`. */
const FORMS: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}\\d])(${NAME}) ${SPAN}(?:,? ${YEAR})?`, "giu"),
  new RegExp(`(?<![\\p{L}\\d.,])${SPAN}\\.? (?:of )?(${NAME})(?!\\p{L})(?:,? ${YEAR})?`, "giu"),
  new RegExp(`(?<![\\p{L}\\d])(${NAME}),? ${YEAR}`, "giu"),
  /(?<!\d)((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g,
  /(?<!\d)((?:19|20)\d\d) ?年 ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?日)?/g,
];

const monthOf = (text: string | undefined): number =>
  MONTHS.findIndex((month) => month.startsWith((text ?? "?").toLowerCase().slice(0, 3))) + 1;

const numberOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);

const read = (form: number, found: RegExpExecArray): Omit<PrintedDate, "from" | "to"> => {
  const [, a, b, c, d] = found;
  if (form === 0)
    return { month: monthOf(a), day: numberOf(b), lastDay: numberOf(c), year: numberOf(d) };
  if (form === 1)
    return { day: numberOf(a), lastDay: numberOf(b), month: monthOf(c), year: numberOf(d) };
  if (form === 2)
    return { month: monthOf(a), year: numberOf(b), day: undefined, lastDay: undefined };
  return { year: numberOf(a), month: Number(b), day: numberOf(c), lastDay: undefined };
};

/** The dates of a text, in their order; of two that overlap the longer one. */
export const datesIn = (text: string): readonly PrintedDate[] => {
  const all = FORMS.flatMap((form, at) =>
    [...text.matchAll(form)].map((found) => ({
      ...read(at, found),
      from: found.index,
      to: found.index + found[0].length,
    })),
  ).sort((a, b) => a.from - b.from || b.to - a.to);
  const distinct: PrintedDate[] = [];
  for (const date of all) {
    const last = distinct.at(-1);
    if (last === undefined || date.from >= last.to) distinct.push(date);
    else if (date.to - date.from > last.to - last.from) distinct[distinct.length - 1] = date;
  }
  return distinct;
};

const pad = (value: number): string => String(value).padStart(2, "0");

/** The date in our format in a year, or undefined where there is no such day. */
export const isoOf = (date: PrintedDate, year: number): string | undefined => {
  const month = `${year}-${pad(date.month)}`;
  if (date.day === undefined) return parseDate(month) === undefined ? undefined : month;
  const first = `${month}-${pad(date.day)}`;
  const last = date.lastDay === undefined ? first : `${month}-${pad(date.lastDay)}`;
  const whole = first === last ? first : `${first}/${last}`;
  return parseDate(whole) === undefined ? undefined : whole;
};

/** What a newsletter says of its own time. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
}

const DAYS_IN_YEAR = 365;

/** How many days a date lies outside a period; 0 within it. */
export const daysOutside = (iso: string, period: Period): number => {
  const date = parseDate(iso);
  if (date === undefined) return Number.POSITIVE_INFINITY;
  return Math.max(period.start - date.end, date.start - period.end, 0);
};

/** A date without a year, in the year in which it lies nearest to the period. */
export const datedBy = (date: PrintedDate, period: Period): string | undefined => {
  const near = partsOf(period.end).year;
  return [near, near - 1, near + 1]
    .flatMap((year) => isoOf(date, year) ?? [])
    .sort((a, b) => daysOutside(a, period) - daysOutside(b, period))
    .at(0);
};

/** The same date with month and day changed over: how '10/8' reads on the other side of an ocean. */
export const changedOver = (iso: string): string | undefined => {
  const [year, month, date] = iso.split("-");
  if (date === undefined || date === month) return undefined;
  const other = `${year}-${date}-${month}`;
  return parseDate(other) === undefined ? undefined : other;
};

const PERIOD = /reporting period\s*[:：]?\s*/i;

/** The reporting period in a line, its year from the day of the issue where the line names none. */
export const periodIn = (text: string, issued: Day | undefined): Period | undefined => {
  const found = PERIOD.exec(text);
  if (found === null) return undefined;
  const [first, second] = datesIn(text.slice(found.index + found[0].length));
  if (first === undefined) return undefined;
  const last = second ?? (first.lastDay === undefined ? first : { ...first, day: first.lastDay });
  const beginning = { ...first, lastDay: undefined };
  const years =
    last.year === undefined
      ? issued === undefined
        ? []
        : [partsOf(issued).year, partsOf(issued).year - 1]
      : [last.year];
  for (const year of years) {
    const end = parseDate(isoOf(last, year) ?? "")?.end;
    if (end === undefined || (last.year === undefined && issued !== undefined && end > issued))
      continue;
    const start = [first.year ?? year, (first.year ?? year) - 1]
      .flatMap((one) => parseDate(isoOf(beginning, one) ?? "")?.start ?? [])
      .find((one) => one <= end && end - one <= DAYS_IN_YEAR);
    if (start !== undefined) return { start, end };
  }
  return undefined;
};

/** `2023-09-26/2023-10-24`. */
export const isoPeriod = ({ start, end }: Period): string => `${isoDay(start)}/${isoDay(end)}`;

/** The day of a whole date that names its year, such as that of an issue. */
export const dayIn = (text: string): Day | undefined => {
  const date = datesIn(text).find(({ year, day: on }) => year !== undefined && on !== undefined);
  if (date?.year === undefined || date.day === undefined) return undefined;
  return isoOf(date, date.year) === undefined ? undefined : dayOf(date.year, date.month, date.day);
};

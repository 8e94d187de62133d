import { datesIn } from "./dates.ts";

/** A number in a text that may be a figure: no year, no number of a page, an article or a list. */
export interface Numeral {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  /** 'One', 'two': figures only where a thing that is counted follows. */
  readonly isWord: boolean;
}

const DIGITS = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,])|\d+(?:\.\d+)?/g;
const SPELT =
  /(?<![\p{L}\p{N}-])(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= [\p{L}])/giu;

const WORDS = "one two three four five six seven eight nine ten eleven twelve".split(" ");

const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/** What is counted up, not measured: 'Article 12', 'No. 5', 'phase 2'. */
const ORDINAL =
  /(?:^|[^\p{L}])(?:annex|appendix|art|article|articles|category|chapter|chapters|clause|class|decree|document|figure|generation|grade|issue|item|items|level|model|no|nos|number|order|p|page|pages|para|paragraph|part|phase|pp|round|section|sections|series|stage|step|table|tier|top|type|version|vol|volume)s?\.?[ -]?$/iu;

const isYear = (digits: string): boolean =>
  /^\d{4}$/.test(digits) && Number(digits) >= FIRST_YEAR && Number(digits) <= LAST_YEAR;

/** Whether digits are a number of their own: not part of a name, an ordinal, a ratio, a time or Chinese text. */
const standsAlone = (text: string, from: number, to: number): boolean => {
  const before = text.slice(Math.max(0, from - 14), from);
  const after = text.slice(to, to + 3);
  if (
    /[\p{L}\p{N}_#№〔第]$/u.test(before) &&
    !/(?:CNY|RMB|USD|EUR|HKD|JPY|GBP|KRW|TWD)$/.test(before)
  )
    return false;
  if (/[\p{L}\d][-/.:,]$/u.test(before) && !/[\d%] ?[-–]$/.test(before)) return false;
  if (/^(?:[/:]\d|\p{Script=Han}|[〕号条]|(?:st|nd|rd|th)(?!\p{L})|s(?!\p{L})|\.\d)/u.test(after))
    return false;
  if (before.endsWith("(") && after.startsWith(")")) return false;
  return !ORDINAL.test(before);
};

/** A number at the start of an item of a list: '1. ' or '2) '. */
const isListNumber = (text: string, from: number, to: number): boolean =>
  /(?:^|[\n;:] ?)\(?$/.test(text.slice(Math.max(0, from - 3), from)) &&
  /^[.)] /.test(text.slice(to, to + 2));

/** A minus before a number: no dash of a range, as in '3 percent -5 percent', and none that begins an item of a list. */
const MINUS = /(?:[($€£¥]|(?<!\d ?(?!and |or |to )\p{L}+)(?<=[\p{L},]) |(?:^|[:;.] )(?=−))[-−–]$/u;

const MONEY = /(?:[$€£¥]|\b(?:CNY|RMB|USD|EUR|HKD|JPY|GBP|KRW|TWD)) ?$/;
const MEASURED = /^(?: ?%| ?(?:percent|per cent)\b| (?:thousand|million|billion|trillion)\b)/i;

/** The numbers of a text that may be figures, in their order. */
export const numeralsIn = (text: string): readonly Numeral[] => {
  const dates = datesIn(text);
  let nextDate = 0;
  const isInDate = (at: number): boolean => {
    while ((dates[nextDate]?.to ?? Number.POSITIVE_INFINITY) <= at) nextDate += 1;
    return (dates[nextDate]?.from ?? Number.POSITIVE_INFINITY) <= at;
  };
  const numerals: Numeral[] = [];
  let afterYear = -1;
  for (const { 0: digits, index: from } of text.matchAll(DIGITS)) {
    const to = from + digits.length;
    if (isInDate(from)) continue;
    const sign = text.slice(afterYear, from);
    const endsSpan = afterYear >= 0 && from - afterYear <= 3 && /^ ?[-–—/] ?$/.test(sign);
    if (
      isYear(digits) &&
      !MONEY.test(text.slice(Math.max(0, from - 5), from)) &&
      !MEASURED.test(text.slice(to, to + 10))
    ) {
      afterYear = to;
      continue;
    }
    // '2021-25' is a span of years.
    if (endsSpan && digits.length <= 2) continue;
    if (!standsAlone(text, from, to) || isListNumber(text, from, to)) continue;
    const value = Number(digits.replaceAll(",", ""));
    if (!Number.isFinite(value) || value > 1e15) continue;
    const before = text.slice(Math.max(0, from - 24), from);
    const isSigned = MINUS.test(before);
    const isNegative = isSigned || MINUS.test(before.replace(MONEY, ""));
    numerals.push({
      value: isNegative ? -value : value,
      from: isSigned ? from - 1 : from,
      to,
      isWord: false,
    });
  }
  for (const { 0: word, index: from } of text.matchAll(SPELT)) {
    const value = WORDS.indexOf(word.toLowerCase()) + 1;
    numerals.push({ value, from, to: from + word.length, isWord: true });
  }
  return numerals.sort((a, b) => a.from - b.from);
};

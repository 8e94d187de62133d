import { parseDate } from "./dates.ts";

/** A date as somebody typed it, written as in the data (`2023`, `2023-11`, `2023-11-01`), or what is wrong with it. */
export type TypedDate =
  | { readonly date: string }
  | { readonly fault: "unreadable" | "no-such-day" | "either-of-two" };

/** The number of a month (1 to 12) by its name in lower case, or the beginning of it; undefined for other words. */
type MonthOf = (name: string) => number | undefined;

const isYear = (word: string | undefined): word is string => /^[1-9]\d{3}$/.test(word ?? "");
const isShort = (word: string | undefined): word is string => /^\d{1,2}$/.test(word ?? "");

const pad = (word: string | number): string => String(word).padStart(2, "0");

const dated = (...parts: readonly [string, ...(string | number)[]]): TypedDate => {
  const date = parts.map((part, at) => (at === 0 ? part : pad(part))).join("-");
  return parseDate(date) === undefined ? { fault: "no-such-day" } : { date };
};

const unreadable: TypedDate = { fault: "unreadable" };

/** Two numbers before a year: day and month, where only one order is possible or both mean the same day. */
const dayAndMonth = (first: string, second: string, year: string): TypedDate => {
  const [one, other] = [Number(first), Number(second)];
  if (one !== other && one <= 12 && other <= 12) return { fault: "either-of-two" };
  return other > 12 ? dated(year, one, other) : dated(year, other, one);
};

/**
 * Reads a year, a month or a day in the forms in which people type them: `2023-11`, `11/2023`, `Nov 2023`,
 * `1 Nov 2023`, `November 1, 2023`, `2023年11月1日`. Of `10/05/2019` it can't be told which of two days is meant.
 */
export const readTypedDate = (text: string, monthOf: MonthOf): TypedDate => {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .split(/[\s,./\-‐–年月日]+/u)
    .filter((word) => word !== "");
  const named = words.findIndex((word) => monthOf(word) !== undefined);
  const month = monthOf(words[named] ?? "");
  const [first, second, third] = named < 0 ? words : words.toSpliced(named, 1);
  if (words.length > 3) return unreadable;
  if (month !== undefined) {
    if (second === undefined) return isYear(first) ? dated(first, month) : unreadable;
    if (isShort(first) && isYear(second)) return dated(second, month, first);
    return isYear(first) && isShort(second) && named < 2 ? dated(first, month, second) : unreadable;
  }
  if (isYear(first)) {
    if (second === undefined) return dated(first);
    if (!isShort(second)) return unreadable;
    if (third === undefined) return dated(first, second);
    return isShort(third) ? dated(first, second, third) : unreadable;
  }
  if (!isShort(first)) return unreadable;
  if (isYear(second) && third === undefined) return dated(second, first);
  return isShort(second) && isYear(third) ? dayAndMonth(first, second, third) : unreadable;
};

/** Spreadsheets run what begins like this, after blanks too, and in the full-width signs of Chinese. */
const FORMULA = /^[\s\u00A0\u3000]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
/** What is a number to a spreadsheet, a minus in front included. */
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;

/** An apostrophe keeps a spreadsheet from running a text. */
const harmless = (text: string): string =>
  FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;

const field = (text: string): string => {
  const safe = harmless(text);
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Tells spreadsheets that the text is in UTF-8. */
const BYTE_ORDER = "\uFEFF";

/**
 * Rows as CSV by RFC 4180: each ends with CRLF, has as many fields as the longest, and no field runs as a
 * formula.
 */
export const csvText = (rows: readonly (readonly string[])[]): string => {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const line = (row: readonly string[]): string =>
    Array.from({ length: width }, (_none, at) => field(row[at] ?? "")).join(",");
  return `${BYTE_ORDER}${rows.map((row) => `${line(row)}\r\n`).join("")}`;
};

/** The beginnings of a formula in spreadsheets, also after blanks, and in the full-width forms of Chinese text. */
const FORMULA = /^[\s\u00A0\u3000]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
/** Spreadsheets read these as numbers, including a leading minus. */
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;

/** A leading apostrophe makes a spreadsheet treat a field as text. */
const harmless = (text: string): string =>
  FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;

const field = (text: string): string => {
  const safe = harmless(text);
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The byte order mark: without it Excel doesn't read the text as UTF-8. */
const BYTE_ORDER = "\uFEFF";

/** Rows as CSV (RFC 4180): each ends with CRLF, is padded to the longest, and no field runs as a formula. */
export const csvText = (rows: readonly (readonly string[])[]): string => {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const line = (row: readonly string[]): string =>
    Array.from({ length: width }, (_none, at) => field(row[at] ?? "")).join(",");
  return `${BYTE_ORDER}${rows.map((row) => `${line(row)}\r\n`).join("")}`;
};

import { formatValue } from "#messages/words/amounts.ts";

/** The integer format, with thousands grouped if this language groups them. */
const integerFormat = (): string => (formatValue(1000) === "1000" ? "0" : "#,##0");

const placesOf = (value: number): number => formatValue(value).split(".")[1]?.length ?? 0;

/** A number format that matches the page: as many decimal places as the value with the most has. */
export const figuresFormat = (values: readonly number[]): string => {
  const places = Math.max(0, ...values.map(placesOf));
  return places === 0 ? integerFormat() : `${integerFormat()}.${"0".repeat(places)}`;
};

/** Words as a literal in a number format. */
export const literal = (words: string): string =>
  words === "" ? "" : `"${words.replaceAll('"', String.raw`"\""`)}"`;

/**
 * A label as a number format of its point's value: every program shows it, including the signs of bounds, and
 * the number follows edits of the data. A label that doesn't contain the value is literal text.
 */
export const labelFormat = (label: string, value: number): string => {
  const figure = formatValue(value);
  const at = label.indexOf(figure);
  // The digits may belong to a date in the label.
  if (at < 0 || /[\p{L}\p{N}]/u.test(label.slice(0, at)))
    return [1, 2, 3].map(() => literal(label)).join(";");
  const before = literal(label.slice(0, at));
  const after = literal(label.slice(at + figure.length));
  const code = `${before}${figuresFormat([value])}${after}`;
  // A minus sign goes before the number, not before the bound.
  return value < 0 ? `${code};${before}"−"${figuresFormat([value])}${after}` : code;
};

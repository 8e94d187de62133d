import { formatValue } from "#messages/words/amounts.ts";

/** Whether this language groups digits by thousands. */
const whole = (): string => (formatValue(1000) === "1000" ? "0" : "#,##0");

const placesOf = (value: number): number => formatValue(value).split(".")[1]?.length ?? 0;

/** How spreadsheets write figures as the page does: in as many places as the one with most of them has. */
export const figuresFormat = (values: readonly number[]): string => {
  const places = Math.max(0, ...values.map(placesOf));
  return places === 0 ? whole() : `${whole()}.${"0".repeat(places)}`;
};

/** Words in a format. */
export const literal = (words: string): string =>
  words === "" ? "" : `"${words.replaceAll('"', String.raw`"\""`)}"`;

/**
 * A label as a format of its point's figure: every program shows it, the signs of bounds included, and
 * the figure follows who edits the data. One that doesn't have the figure in it is words alone.
 */
export const labelFormat = (label: string, value: number): string => {
  const figure = formatValue(value);
  const at = label.indexOf(figure);
  // A day may have the same figure in it.
  if (at < 0 || /[\p{L}\p{N}]/u.test(label.slice(0, at)))
    return [1, 2, 3].map(() => literal(label)).join(";");
  const before = literal(label.slice(0, at));
  const after = literal(label.slice(at + figure.length));
  const code = `${before}${figuresFormat([value])}${after}`;
  // A minus sign goes before the figure, not before the bound.
  return value < 0 ? `${code};${before}"-"${figuresFormat([value])}${after}` : code;
};

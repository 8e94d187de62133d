import type { Bound } from "#domain/pace/proof.ts";
import type { Comparator } from "#domain/schema/target.ts";
import { formatCompact } from "#messages/amounts.ts";
import { formatValue } from "#messages/numbers.ts";

/** Bounds and comparators as signs, where there is no room for the word. */
const boundSigns: Readonly<Record<Bound, string>> = {
  "more than": ">",
  "at least": "≥",
  about: "≈",
  "at most": "≤",
  "less than": "<",
  "up to": "≤",
};

const comparatorSigns: Readonly<Record<Comparator, string>> = {
  "more than": ">",
  "at least": "≥",
  reach: "",
  about: "≈",
  "at most": "≤",
  between: "",
};

/** As many characters as a label's column holds, in wide type too. */
const LONGEST = 8;

const signed = (sign: string, text: string): string => (sign === "" ? text : `${sign} ${text}`);

/** A figure that is too long for its column is shortened; the text beside a glyph has it whole. */
const fitted = (label: (figure: (value: number) => string) => string): string => {
  const whole = label(formatValue);
  return whole.length <= LONGEST ? whole : label(formatCompact);
};

/** A reading or a baseline as a short label: `> 1,680`. */
export const figureLabel = (value: number, bound?: Bound): string =>
  fitted((figure) => signed(bound === undefined ? "" : boundSigns[bound], figure(value)));

/** What a target asks for as a short label: `> 300`, `100–200`. */
export const goalLabel = (
  comparator: Comparator,
  value: number | { readonly min: number; readonly max: number },
): string =>
  fitted((figure) =>
    typeof value === "number"
      ? signed(comparatorSigns[comparator], figure(value))
      : `${figure(value.min)}–${figure(value.max)}`,
  );

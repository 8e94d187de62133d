import type { Bound } from "#domain/judging/evidence/proof.ts";
import type { Comparator } from "#domain/schema/target.ts";
import { boundSigns, formatValue, labelForms } from "#messages/words/amounts.ts";

/** The comparators of targets as signs, where the word doesn't fit. */
const comparatorSigns: Readonly<Record<Comparator, string>> = {
  "more than": ">",
  "at least": "≥",
  reach: "",
  about: "≈",
  "at most": "≤",
  between: "",
};

/** A value in full, and shortened where that doesn't fit; the text beside a glyph has it in full. */
export type LabelForms = readonly [whole: string, short: string];

/** The most characters of a short label, in wide type too. */
const LONGEST = 8;

const signed = (sign: string, text: string): string => (sign === "" ? text : `${sign} ${text}`);

const pick = ([whole, short]: LabelForms): string => (whole.length <= LONGEST ? whole : short);

/** A reading or a baseline as a label: `> 1,680`. Without a unit, as where it has another, as printed. */
export const figureForms = (
  value: number,
  unit: string | undefined,
  bound?: Bound,
  format = formatValue,
): LabelForms => {
  const [whole, short] = labelForms(value, unit, format);
  const sign = bound === undefined ? "" : boundSigns[bound];
  return [signed(sign, whole), signed(sign, short)];
};

/** The unit of labels where the figure says above them that they are in per cent: a sign at each would take space. */
export const besideHeading = (unit: string): string => (unit.startsWith("%") ? "" : unit);

/** A level of an axis in a unit, in full. */
export const levelLabel = (value: number, unit: string): string =>
  labelForms(value, unit, formatValue)[0];

/** A target's aim as a label: `> 300`, `100–200`. */
export const goalForms = (
  comparator: Comparator,
  value: number | { readonly min: number; readonly max: number },
  unit: string | undefined,
): LabelForms => {
  const sign = comparatorSigns[comparator];
  const [whole, short] = labelForms(
    typeof value === "number" ? value : value.min,
    unit,
    formatValue,
  );
  if (typeof value === "number") return [signed(sign, whole), signed(sign, short)];
  const [most, shortMost] = labelForms(value.max, unit, formatValue);
  return [`${whole}–${most}`, `${short}–${shortMost}`];
};

/** The longest form of a label that is short enough without text beside it. */
export const figureLabel = (...figure: Parameters<typeof figureForms>): string =>
  pick(figureForms(...figure));

/** The same for a target's aim. */
export const goalLabel = (...goal: Parameters<typeof goalForms>): string =>
  pick(goalForms(...goal));

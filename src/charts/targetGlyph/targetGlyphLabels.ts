import type { Bound } from "#domain/judging/evidence/proof.ts";
import type { Comparator } from "#domain/schema/target.ts";
import { boundSigns, formatCompact, formatValue } from "#messages/words/amounts.ts";

/** What targets ask for as signs, where there is no room for the word. */
const comparatorSigns: Readonly<Record<Comparator, string>> = {
  "more than": ">",
  "at least": "≥",
  reach: "",
  about: "≈",
  "at most": "≤",
  between: "",
};

/** A figure whole, and shortened for where that has no room; the text beside a glyph has it whole. */
export type LabelForms = readonly [whole: string, short: string];

/** As many characters as a short label has, in wide type too. */
const LONGEST = 8;

const signed = (sign: string, text: string): string => (sign === "" ? text : `${sign} ${text}`);

const formsOf = (label: (figure: (value: number) => string) => string): LabelForms => [
  label(formatValue),
  label(formatCompact),
];

const pick = ([whole, short]: LabelForms): string => (whole.length <= LONGEST ? whole : short);

/** A reading or a baseline as a label: `> 1,680`. */
export const figureForms = (value: number, bound?: Bound): LabelForms =>
  formsOf((figure) => signed(bound === undefined ? "" : boundSigns[bound], figure(value)));

/** What a target asks for as a label: `> 300`, `100–200`. */
export const goalForms = (
  comparator: Comparator,
  value: number | { readonly min: number; readonly max: number },
): LabelForms =>
  formsOf((figure) =>
    typeof value === "number"
      ? signed(comparatorSigns[comparator], figure(value))
      : `${figure(value.min)}–${figure(value.max)}`,
  );

/** The form of a label that is short enough to stand by itself. */
export const figureLabel = (value: number, bound?: Bound): string =>
  pick(figureForms(value, bound));

/** The same of what a target asks for. */
export const goalLabel = (...goal: Parameters<typeof goalForms>): string =>
  pick(goalForms(...goal));

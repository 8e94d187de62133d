import type { Verdict } from "#domain/judging/verdict.ts";
import type { EntryKind } from "#domain/schema/records.ts";

/**
 * What a colour stands for. A renderer turns it into a class on the screen, or into a colour of the light
 * or the dark theme in a file. A verdict or a kind that is added has to be given its colour to compile.
 */
export type Token =
  | "ink"
  | "ink.muted"
  | "paper"
  | "panel"
  | "rule"
  | "control"
  | "fill"
  | "way"
  | "bar"
  | "accent"
  /** The modules of a code that cameras read and what they stand on: dark on light in both themes. */
  | "code"
  | "code.ground"
  /** Lines that only a name tells apart, beside ink: no colour of a kind or of a verdict. */
  | "line.second"
  | "line.third"
  | `kind.${EntryKind}`
  | `verdict.${Verdict}`;

export const verdictToken = (verdict: Verdict): Token => `verdict.${verdict}`;

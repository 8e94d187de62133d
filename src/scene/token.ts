import type { Verdict } from "#domain/judging/verdict.ts";
import type { EntryKind } from "#domain/schema/records.ts";

/**
 * The meaning of a colour. A renderer turns it into a class on the screen, or into a colour of the light or the dark
 * theme in a file. A new verdict or kind doesn't compile until it has a colour.
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
  /** The modules of a QR code and their background: dark on light in both themes. */
  | "code"
  | "code.ground"
  /** Lines that only a name distinguishes, beside ink: no colour of a kind or of a verdict. */
  | "line.second"
  | "line.third"
  | `kind.${EntryKind}`
  | `verdict.${Verdict}`;

export const verdictToken = (verdict: Verdict): Token => `verdict.${verdict}`;

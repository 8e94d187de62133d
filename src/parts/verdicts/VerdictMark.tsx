import type { Verdict } from "#domain/judging/verdict.ts";
import { verdictWords } from "#messages/words/verdicts.ts";

import { verdictStyle } from "./verdictStyle.ts";

interface Props {
  readonly verdict: Verdict;
  /** Whether it needs an accessible name, as no word is beside it. */
  readonly named?: boolean;
  readonly className?: string;
}

/** The mark of a verdict, inline with text and as high as its capitals. An SVG, as glyphs differ between fonts. */
export const VerdictMark = ({ verdict, named = false, className = "" }: Props) => (
  <svg
    {...(named ? { "aria-label": verdictWords[verdict], role: "img" } : { "aria-hidden": true })}
    className={`inline-block shrink-0 fill-current [fill-rule:evenodd] ${className}`}
    height=".72em"
    viewBox="-1 -1 2 2"
    width=".72em"
  >
    <path d={verdictStyle[verdict].path} />
  </svg>
);

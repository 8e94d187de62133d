import type { ComponentProps, ReactNode } from "react";

import type { Verdict } from "#domain/judging/verdict.ts";
import { shell } from "#messages/app/shell.ts";
import { meaningOf, verdictWords } from "#messages/words/verdicts.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

import { VerdictLabel } from "./VerdictLabel.tsx";

interface MeaningProps {
  readonly verdict: Verdict;
  /** The text, where that isn't the verdict's name. */
  readonly words?: string | undefined;
  readonly children?: ReactNode;
}

/** The word for a verdict, linked to its meaning. */
export const MeaningLink = ({
  verdict,
  words = verdictWords[verdict],
  children = words,
}: MeaningProps) => (
  <RouteLink
    aria-label={meaningOf(words)}
    className="-my-1 inline-block py-1 decoration-1 underline-offset-3 hover:underline"
    to={`/method#${verdict}`}
  >
    {children}
  </RouteLink>
);

/** A verdict as mark and word, linked to its meaning. */
export const VerdictLink = (props: ComponentProps<typeof VerdictLabel>) => (
  <MeaningLink verdict={props.verdict}>
    <VerdictLabel {...props} />
  </MeaningLink>
);

/** A link to how targets are judged, for places with several verdicts. */
export const MethodLink = () => (
  <RouteLink
    className="py-0.75 text-small underline decoration-rule underline-offset-2 hover:decoration-ink pointer-coarse:py-3"
    to="/method"
  >
    {shell.method}
  </RouteLink>
);

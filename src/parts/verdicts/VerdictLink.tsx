import type { ComponentProps, ReactNode } from "react";

import type { Verdict } from "#domain/judging/verdict.ts";
import { method } from "#messages/app/parts.ts";
import { verdictWords } from "#messages/words/verdicts.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

import { VerdictLabel } from "./VerdictLabel.tsx";

interface MeaningProps {
  readonly verdict: Verdict;
  /** What is said of it, as its name is. */
  readonly words?: string | undefined;
  readonly children?: ReactNode;
}

/** The word of a verdict, which leads to what it means. */
export const MeaningLink = ({
  verdict,
  words = verdictWords[verdict],
  children = words,
}: MeaningProps) => (
  <RouteLink
    aria-label={method.meaningOf(words)}
    className="-my-1 inline-block py-1 decoration-1 underline-offset-3 hover:underline"
    to={`/method#${verdict}`}
  >
    {children}
  </RouteLink>
);

/** A verdict as mark and word that leads to what it means. */
export const VerdictLink = (props: ComponentProps<typeof VerdictLabel>) => (
  <MeaningLink verdict={props.verdict}>
    <VerdictLabel {...props} />
  </MeaningLink>
);

/** Leads to how targets are judged, from where several verdicts stand together. */
export const MethodLink = () => (
  <RouteLink
    className="inline-block text-small leading-6 underline decoration-rule underline-offset-2 hover:decoration-ink pointer-coarse:leading-11"
    to="/method"
  >
    {method.link}
  </RouteLink>
);

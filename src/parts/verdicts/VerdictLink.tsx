import type { ComponentProps } from "react";

import { method } from "#messages/app/method.ts";
import { verdictWords } from "#messages/words/verdicts.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

import { VerdictLabel } from "./VerdictLabel.tsx";

/** A verdict that leads to what it means. */
export const VerdictLink = (props: ComponentProps<typeof VerdictLabel>) => {
  const { verdict, words = verdictWords[verdict] } = props;
  return (
    <RouteLink
      aria-label={method.meaningOf(words)}
      className="inline-block decoration-1 underline-offset-3 hover:underline"
      to={`/method#${verdict}`}
    >
      <VerdictLabel {...props} />
    </RouteLink>
  );
};

/** Leads to how targets are judged, from where several verdicts stand together. */
export const MethodLink = () => (
  <RouteLink
    className="inline-block text-small leading-6 underline decoration-rule underline-offset-2 hover:decoration-ink pointer-coarse:leading-11"
    to="/method"
  >
    {method.link}
  </RouteLink>
);

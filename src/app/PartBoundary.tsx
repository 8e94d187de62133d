import type { ReactNode } from "react";

import { Button } from "#ui/Button.tsx";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { Notice } from "#ui/Notice.tsx";

import { texts } from "./texts.ts";

interface Props {
  /** What it is that could not be drawn. */
  readonly part: string;
  readonly children: ReactNode;
}

/**
 * Keeps a part that can't be loaded or drawn from taking the page with it. A lazy part that failed
 * once stays failed until the page is loaded again, so that is what is offered.
 */
export const PartBoundary = ({ part, children }: Props) => (
  <ErrorBoundary
    fallback={(message) => (
      <Notice role="alert">
        <span>{texts.partBroken(part, message)}</span>
        <Button onClick={() => location.reload()}>{texts.reload}</Button>
      </Notice>
    )}
    resetKey={part}
  >
    {children}
  </ErrorBoundary>
);

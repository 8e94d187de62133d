import { type ReactNode, Suspense } from "react";

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
 * A part that may come later than the page. One that can't be loaded or drawn doesn't take the page with
 * it; as it stays failed until the page is loaded again, that is what is offered.
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
    <Suspense>{children}</Suspense>
  </ErrorBoundary>
);

import { type ReactNode, Suspense } from "react";

import { shell } from "#messages/app/shell.ts";
import { Button } from "#ui/frame/Button.tsx";
import { ErrorBoundary } from "#ui/frame/ErrorBoundary.tsx";
import { Notice } from "#ui/frame/Notice.tsx";

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
        <span>{shell.partBroken(part, message)}</span>
        <Button onClick={() => location.reload()}>{shell.reload}</Button>
      </Notice>
    )}
    resetKey={part}
  >
    <Suspense>{children}</Suspense>
  </ErrorBoundary>
);

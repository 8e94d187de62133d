import { type ReactNode, Suspense } from "react";

import { shell } from "#messages/app/shell.ts";
import { Button } from "#ui/frame/Button.tsx";
import { ErrorBoundary } from "#ui/frame/ErrorBoundary.tsx";
import { Notice } from "#ui/frame/Notice.tsx";

import { NotLoaded } from "./NotLoaded.tsx";

interface Props {
  /** What it is that could not be drawn. */
  readonly part: string;
  readonly children: ReactNode;
}

/** A part that may come later than the page. One that can't be loaded or drawn doesn't take the page with it. */
export const PartBoundary = ({ part, children }: Props) => (
  <ErrorBoundary
    fallback={({ message, isNotLoaded, retry }) => (
      <Notice role="alert">
        {isNotLoaded ? (
          <>
            <span>{shell.partNotLoaded(part)}</span>
            <NotLoaded retry={retry} />
          </>
        ) : (
          <>
            <span>{shell.partBroken(part, message)}</span>
            <Button onClick={() => location.reload()}>{shell.reload}</Button>
          </>
        )}
      </Notice>
    )}
    resetKey={part}
  >
    <Suspense>{children}</Suspense>
  </ErrorBoundary>
);

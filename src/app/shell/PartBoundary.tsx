import { type ReactNode, Suspense } from "react";

import { shell } from "#messages/app/shell.ts";
import { ErrorBoundary } from "#ui/frame/ErrorBoundary.tsx";
import { Notice } from "#ui/frame/Notice.tsx";

import { FaultWords } from "./NotLoaded.tsx";

interface Props {
  /** What it is that could not be drawn. */
  readonly part: string;
  readonly children: ReactNode;
}

/** A part that may come later than the page. One that can't be loaded or drawn doesn't take the page with it. */
export const PartBoundary = ({ part, children }: Props) => (
  <ErrorBoundary
    fallback={(fault) => (
      <Notice role="alert">
        {fault.isNotLoaded ? <span>{shell.partNotLoaded(part)}</span> : null}
        <FaultWords broken={shell.partBroken(part, fault.message)} fault={fault} />
      </Notice>
    )}
    resetKey={part}
  >
    <Suspense>{children}</Suspense>
  </ErrorBoundary>
);

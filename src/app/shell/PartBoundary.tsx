import { type ReactNode, Suspense } from "react";

import { shell } from "#messages/app/shell.ts";
import { ErrorBoundary } from "#ui/frame/ErrorBoundary.tsx";
import { Notice } from "#ui/frame/Notice.tsx";

import { FaultWords } from "./NotLoaded.tsx";

interface Props {
  /** The name of the part for an error message. */
  readonly part: string;
  readonly children: ReactNode;
}

/** A part that may load later than the page. If it can't be loaded or rendered, the page is unaffected. */
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

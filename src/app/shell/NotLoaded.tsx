import { useEffect, useState } from "react";

import { type Cause, causeOfLoadFailure, reloadFor } from "#data/build.ts";
import { shell } from "#messages/app/shell.ts";
import { Button } from "#ui/frame/Button.tsx";
import type { RenderFault } from "#ui/frame/ErrorBoundary.tsx";

interface Props {
  readonly retry: () => void;
  /** Whether the reader has nothing else before them, so that the page may be loaded again unasked. */
  readonly isView?: boolean | undefined;
}

/** Whether this page has lost something with the network. */
let wasOffline = false;

/** Says why a part of the program didn't come, and offers what helps. It comes by itself with the network. */
export const NotLoaded = ({ retry, isView = false }: Props) => {
  const [cause, setCause] = useState<Cause>();
  useEffect(() => {
    let isGone = false;
    const ask = async (): Promise<void> => {
      const found = await causeOfLoadFailure();
      if (isGone) return;
      setCause(found);
      if (!isView) return;
      if (found.is === "updated") reloadFor(found.build);
      // The host answers again, but this browser remembers that a part of the part wasn't there.
      if (found.is === "refused" && wasOffline) location.reload();
      wasOffline = found.is === "offline";
    };
    void ask();
    addEventListener("online", retry);
    return () => {
      isGone = true;
      removeEventListener("online", retry);
    };
  }, [isView, retry]);
  return (
    <>
      {cause === undefined ? null : <span>{shell.notLoaded[cause.is]}</span>}
      {cause?.is === "updated" ? null : <Button onClick={retry}>{shell.retry}</Button>}
      {/* What such a part stands on may be missing too, which some browsers ask for again with the page alone. */}
      {cause === undefined || cause.is === "offline" ? null : (
        <Button onClick={() => location.reload()}>{shell.reload}</Button>
      )}
    </>
  );
};

interface FaultProps {
  readonly fault: RenderFault;
  /** What is broken, where all of the program came. */
  readonly broken: string;
  readonly isView?: boolean;
}

/** Why something isn't drawn, and what helps. */
export const FaultWords = ({ fault: { isNotLoaded, retry }, broken, isView }: FaultProps) =>
  isNotLoaded ? (
    <NotLoaded isView={isView} retry={retry} />
  ) : (
    <>
      <span>{broken}</span>
      <Button onClick={() => location.reload()}>{shell.reload}</Button>
    </>
  );

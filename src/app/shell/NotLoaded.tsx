import { useEffect, useState } from "react";

import { type Cause, causeOfLoadFailure, reloadFor } from "#data/build.ts";
import { shell } from "#messages/app/shell.ts";
import { Button } from "#ui/frame/Button.tsx";
import type { RenderFault } from "#ui/frame/ErrorBoundary.tsx";

interface Props {
  readonly retry: () => void;
  /** Whether the page shows nothing else, so that it may reload by itself. */
  readonly isView?: boolean | undefined;
}

/** Whether a request of this page has failed because the network was down. */
let wasOffline = false;

/** Says why a part of the app didn't load, and offers a remedy. Retries by itself when the network is back. */
const NotLoaded = ({ retry, isView = false }: Props) => {
  const [cause, setCause] = useState<Cause>();
  useEffect(() => {
    let isOver = false;
    const findCause = async (): Promise<void> => {
      const found = await causeOfLoadFailure();
      if (isOver) return;
      setCause(found);
      if (!isView) return;
      if (found.is === "updated") reloadFor(found.build);
      // The host answers again, but this browser remembers that one of the part's imports failed.
      if (found.is === "refused" && wasOffline) location.reload();
      wasOffline = found.is === "offline";
    };
    void findCause();
    addEventListener("online", retry);
    return () => {
      isOver = true;
      removeEventListener("online", retry);
    };
  }, [isView, retry]);
  return (
    <>
      {cause === undefined ? null : <span>{shell.notLoaded[cause.is]}</span>}
      {cause?.is === "updated" ? null : <Button onClick={retry}>{shell.retry}</Button>}
      {/* An import of the part may be missing too, which some browsers only request again after a reload. */}
      {cause === undefined || cause.is === "offline" ? null : (
        <Button onClick={() => location.reload()}>{shell.reload}</Button>
      )}
    </>
  );
};

interface FaultProps {
  readonly fault: RenderFault;
  /** What is broken, if everything has loaded. */
  readonly broken: string;
  readonly isView?: boolean;
}

/** Why something isn't rendered, and a remedy. */
export const FaultWords = ({ fault: { isNotLoaded, retry }, broken, isView }: FaultProps) =>
  isNotLoaded ? (
    <NotLoaded isView={isView} retry={retry} />
  ) : (
    <>
      <span>{broken}</span>
      <Button onClick={() => location.reload()}>{shell.reload}</Button>
    </>
  );

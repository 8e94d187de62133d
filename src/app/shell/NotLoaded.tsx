import { useEffect, useState } from "react";

import { type Cause, causeOfLoss, reloadFor } from "#data/build.ts";
import { shell } from "#messages/app/shell.ts";
import { Button } from "#ui/frame/Button.tsx";

interface Props {
  readonly retry: () => void;
  /** Whether the reader has nothing else before them, so that the page may be loaded again unasked. */
  readonly isView?: boolean;
}

/** Says why a part of the program didn't come, and offers what helps. It comes by itself with the network. */
export const NotLoaded = ({ retry, isView = false }: Props) => {
  const [cause, setCause] = useState<Cause>();
  useEffect(() => {
    let isGone = false;
    const ask = async (): Promise<void> => {
      const found = await causeOfLoss();
      if (isGone) return;
      setCause(found);
      if (isView && found.is === "updated") reloadFor(found.build);
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
      {cause?.is === "updated" ? (
        <Button onClick={() => location.reload()}>{shell.reload}</Button>
      ) : (
        <Button onClick={retry}>{shell.retry}</Button>
      )}
    </>
  );
};

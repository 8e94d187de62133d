import { useEffect, useState } from "react";

import { shell } from "#messages/app/shell.ts";
import { Button } from "#ui/frame/Button.tsx";
import { Notice } from "#ui/frame/Notice.tsx";
import { messageOf } from "#ui/screen/lazy.tsx";

/** Says why something that was asked for failed, where no other place says so: a control must not do nothing. */
export const FailureNotice = () => {
  const [message, setMessage] = useState<string>();
  useEffect(() => {
    const onFailure = ({ reason }: PromiseRejectionEvent): void => setMessage(messageOf(reason));
    addEventListener("unhandledrejection", onFailure);
    return () => removeEventListener("unhandledrejection", onFailure);
  }, []);
  return message === undefined ? null : (
    // In sight wherever on the page the control was.
    <div className="sticky top-[calc(var(--above)+0.5rem)] z-10">
      <Notice role="alert">
        <span>{shell.failed(message)}</span>
        <Button onClick={() => setMessage(undefined)}>{shell.dismiss}</Button>
      </Notice>
    </div>
  );
};

import { useState } from "react";

import { Button } from "./Button.tsx";

interface Props {
  readonly text: string;
  readonly label: string;
  readonly done: string;
  /** Shown where the browser refuses to copy. */
  readonly refused: string;
}

/** A button that copies a text and says whether that succeeded. */
export const CopyButton = ({ text, label, done, refused }: Props) => {
  const [outcome, setOutcome] = useState("");
  const copy = async (): Promise<void> => {
    try {
      // Without a secure connection `navigator.clipboard` is undefined, which throws as well.
      await navigator.clipboard.writeText(text);
      setOutcome(done);
    } catch {
      setOutcome(refused);
    }
  };
  return (
    <span className="inline-flex flex-wrap items-baseline gap-2 print:hidden">
      <Button onClick={() => void copy()}>{label}</Button>
      <span className="text-small text-muted" role="status">
        {outcome}
      </span>
    </span>
  );
};

import { useState } from "react";

import { Button } from "./Button.tsx";

interface Props {
  readonly text: string;
  readonly label: string;
  readonly done: string;
  /** Said where the browser does not let it be copied. */
  readonly refused: string;
}

/** Copies a text and says whether that went well. */
export const CopyButton = ({ text, label, done, refused }: Props) => {
  const [outcome, setOutcome] = useState("");
  const copy = async (): Promise<void> => {
    try {
      // Without a secure connection there is no clipboard at all, which throws too.
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

import { useEffect, useState } from "react";

import type { ReferenceForm } from "#export/references.ts";
import { citation } from "#messages/files/citation.ts";
import { figureActions } from "#messages/files/figureActions.ts";
import { CopyButton } from "#ui/frame/CopyButton.tsx";
import { wordButton } from "#ui/overlay/Popover.tsx";

interface Props {
  /** Settles once the figure has been made, or with the words that tell why it can't be. */
  readonly making: Promise<{ readonly plain: string; readonly bibtex: string } | string>;
  /** Saves references to the records that the figure is drawn from. */
  readonly onSave: (form: ReferenceForm) => void;
}

const forms = ["bib", "ris", "csl.json"] as const;

/** A reference to a figure, to be copied as a sentence or for a program that keeps references. */
export const CiteFigure = ({ making, onSave }: Props) => {
  const [made, setMade] = useState<Awaited<typeof making>>(figureActions.making);
  useEffect(() => {
    void making.then(setMade);
  }, [making]);
  if (typeof made === "string") return made;
  const { plain, bibtex } = made;
  const { copied: done, refused } = citation;
  return (
    <>
      <p className="mb-2 select-all wrap-anywhere">{plain}</p>
      <CopyButton done={done} label={citation.copy} refused={refused} text={plain} />
      <details className="mt-3">
        <summary className="inline-block min-h-6 underline decoration-rule underline-offset-2">
          {citation.bibtex}
        </summary>
        <pre className="my-2 font-mono wrap-anywhere whitespace-pre-wrap select-all">{bibtex}</pre>
        <CopyButton done={done} label={citation.copyBibtex} refused={refused} text={bibtex} />
      </details>
      <p className="mt-3 flex flex-wrap items-baseline gap-x-3">
        {citation.records}
        {forms.map((form) => (
          <button className={wordButton} key={form} onClick={() => onSave(form)} type="button">
            {citation.forms[form]}
          </button>
        ))}
      </p>
    </>
  );
};

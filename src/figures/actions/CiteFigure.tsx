import { useEffect, useEffectEvent, useState } from "react";

import { citation } from "#messages/files/citation.ts";
import { figureActions, stopping } from "#messages/files/figureActions.ts";
import { exporting as words } from "#messages/files/figureMenus.ts";
import { CopyButton } from "#ui/frame/CopyButton.tsx";
import { wordButton } from "#ui/overlay/Popover.tsx";
import { messageOf } from "#ui/screen/lazy.tsx";
import { useWatched } from "#parts/page/useWatched.tsx";

import { type FigureHere, madeOf, save } from "./figureExport.ts";

interface Props {
  readonly figure: FigureHere;
}

const forms = ["bib", "ris", "csl.json"] as const;

/** A citation of a figure, to copy as a sentence or to import into a reference manager. */
export const CiteFigure = ({ figure }: Props) => {
  const [reference, setReference] = useState<
    { readonly plain: string; readonly bibtex: string } | string
  >(words.citing);
  const { progress, run } = useWatched({ onStop: () => setReference(stopping.stopped) });
  const cite = useEffectEvent(async (): Promise<void> => {
    try {
      const result = await run(words.citing, async (watch) => {
        const [{ citationOf }, [whole, origin]] = await Promise.all([
          import("#export/citation.ts"),
          madeOf(figure, watch, words.citing),
        ]);
        return citationOf(whole, origin);
      });
      if (result !== undefined) setReference(result);
    } catch (error) {
      setReference(figureActions.notCited(messageOf(error)));
    }
  });
  useEffect(() => queueMicrotask(() => void cite()), []);
  if (typeof reference === "string") {
    return <div role="status">{progress.length === 0 ? reference : progress}</div>;
  }
  const { plain, bibtex } = reference;
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
          <button
            className={wordButton}
            key={form}
            onClick={() => void save(figure, form)}
            type="button"
          >
            {citation.forms[form]}
          </button>
        ))}
      </p>
    </>
  );
};

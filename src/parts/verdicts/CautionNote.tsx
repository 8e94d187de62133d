import { useId, useState } from "react";

import { joinTexts } from "#domain/dataset/datedTexts.ts";
import { targetLabel, type TargetEntry } from "#domain/dataset/entry.ts";
import { dataLang } from "#messages/language.ts";
import { parts } from "#messages/app/parts.ts";
import { usePrinting } from "#ui/screen/usePrinting.ts";

interface Props {
  readonly entry: Pick<TargetEntry, "target">;
  /** The name of the target in this context. */
  readonly name?: string;
}

/** A button that says to read a target with caution and shows why when pressed, as paper does; null without a caution. */
export const CautionNote = ({ entry: { target }, name = targetLabel(target) }: Props) => {
  const id = useId();
  const [isPressed, setPressed] = useState(false);
  const isPrinting = usePrinting();
  const isOpen = isPressed || isPrinting;
  return target.cautions === undefined ? null : (
    <>
      {" "}
      <button
        aria-controls={isOpen ? id : undefined}
        aria-expanded={isOpen}
        aria-label={parts.cautionOn(name)}
        className="-my-1 py-1 text-small leading-[1.3] font-normal text-ink underline decoration-behind decoration-2 underline-offset-2 pointer-coarse:-mx-2 pointer-coarse:-my-3.5 pointer-coarse:min-h-11 pointer-coarse:px-2 print:hidden"
        onClick={() => setPressed(!isPressed)}
        type="button"
      >
        {parts.caution}
      </button>
      {isOpen ? (
        <span
          className="my-0.5 block max-w-[60ch] border-l-4 border-behind pl-2 text-small font-normal text-ink"
          id={id}
          lang={dataLang}
        >
          {joinTexts(target.cautions)}
        </span>
      ) : null}
    </>
  );
};

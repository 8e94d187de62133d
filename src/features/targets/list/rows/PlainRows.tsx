import { useMemo } from "react";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Counting } from "#domain/query/selection/selection.ts";
import { showAll } from "#messages/words/showAll.ts";
import { usePrinting } from "#ui/screen/usePrinting.ts";
import { OpenAll, useOpened } from "#ui/tables/opened.tsx";
import { type RowLook, TargetRows } from "./TargetRows.tsx";

/** Rows of the list before the reader opens it. */
const SHOWN = 24;

interface Props {
  readonly targets: readonly TargetEntry[];
  readonly look: RowLook;
  readonly of: Counting;
}

/** A plain sequence of targets: the first of them, and a button that shows all. */
export const PlainRows = ({ targets: every, look, of }: Props) => {
  const printing = usePrinting();
  const { ref, isOpen, open } = useOpened<HTMLDivElement>("targets");
  const isWhole = isOpen || printing || every.length <= SHOWN;
  const targets = useMemo(() => (isWhole ? every : every.slice(0, SHOWN)), [isWhole, every]);
  return (
    <>
      <div className="[overflow-anchor:none]" ref={ref}>
        <TargetRows count={every.length} look={look} targets={targets} />
      </div>
      {isWhole ? null : <OpenAll onOpen={() => open(SHOWN)}>{showAll[of](every.length)}</OpenAll>}
    </>
  );
};

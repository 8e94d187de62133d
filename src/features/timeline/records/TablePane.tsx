import type { RefObject } from "react";

import type { TimelineData } from "#features/timeline/useTimelineData.ts";
import { timeline } from "#messages/views/timeline.ts";
import { Button } from "#ui/frame/Button.tsx";

import { RecordsInWindow } from "./RecordTable.tsx";
import type { TableRow } from "./tableRows.ts";

interface Props {
  readonly data: TimelineData;
  readonly rows: readonly TableRow[];
  readonly total: number;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** The same records as a table. Many at once stay folded until they are asked for. */
export const TablePane = ({ data, rows, total, open, onToggle, heading }: Props) => {
  const { base, grouping, factsOf } = data;
  return (
    <section aria-labelledby="timeline-table" className="mt-6 print:hidden">
      <div className="mb-1 flex items-baseline gap-3">
        <h2
          className="font-serif text-lead font-bold"
          id="timeline-table"
          ref={heading}
          tabIndex={-1}
        >
          {timeline.table.heading}
        </h2>
        <Button
          aria-expanded={open}
          aria-label={open ? timeline.hideTable : timeline.showTable}
          onClick={onToggle}
        >
          {open ? timeline.hide : timeline.show}
        </Button>
      </div>
      {open ? (
        <RecordsInWindow
          dataset={base.dataset}
          factsOf={factsOf}
          grouping={grouping}
          rows={rows}
          total={total}
        />
      ) : null}
    </section>
  );
};

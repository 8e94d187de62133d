import type { RefObject } from "react";
import type { TimelineData } from "#features/timeline/data/useTimelineData.ts";
import {
  timeline,
  datesInWords,
  groupingLabels,
  issuersInBrief,
} from "#messages/views/timeline.ts";
import { Button } from "#ui/frame/Button.tsx";
import type { FactsOf } from "#figures/timeline/layout/recordFacts.ts";
import type { Grouping } from "#domain/chronology/grouping.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { kindLabels } from "#messages/words/labels.ts";
import { KindMark } from "#parts/records/KindMark.tsx";
import { TitleText } from "#parts/records/TitleText.tsx";
import { type Column, DataTable } from "#ui/tables/DataTable.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

import type { TableRow } from "./tableRows.ts";

interface RecordsProps {
  readonly rows: readonly TableRow[];
  readonly total: number;
  readonly factsOf: FactsOf;
  readonly dataset: Dataset;
  /** The lanes' grouping gets a column, unless the table has it already. */
  readonly grouping: Grouping;
}

const columnsOf = ({
  factsOf,
  dataset,
  grouping,
}: Pick<RecordsProps, "factsOf" | "dataset" | "grouping">): readonly Column<TableRow>[] => [
  {
    key: "title",
    label: timeline.table.record,
    heading: true,
    cell: ({ row }) => {
      const { entry, kind } = factsOf(row);
      return (
        <RouteLink
          className="flex items-baseline gap-2 hover:underline"
          to={`/records/${entry.id}`}
        >
          <KindMark decorative kind={kind} />
          <TitleText entry={entry} />
        </RouteLink>
      );
    },
  },
  {
    key: "dates",
    label: timeline.table.dates,
    cell: ({ row }) => datesInWords(factsOf(row).entry, false),
  },
  { key: "kind", label: timeline.table.kind, cell: ({ row }) => kindLabels[factsOf(row).kind] },
  {
    key: "issuers",
    label: timeline.issuedBy,
    cell: ({ row }) => {
      const words = issuersInBrief(factsOf(row).entry, dataset);
      return words === "" ? <span className="text-muted">{timeline.table.notNamed}</span> : words;
    },
  },
  ...(grouping === "kind"
    ? []
    : [
        {
          key: "lanes",
          label: groupingLabels[grouping],
          cell: ({ lanes }: TableRow) => lanes.join(timeline.between),
        },
      ]),
];

/** The records of the plot, in the order of its arrow keys. */
const RecordsInWindow = (props: RecordsProps) => (
  <>
    <DataTable
      caption={timeline.table.caption}
      columns={columnsOf(props)}
      rowKey={({ row }) => String(row)}
      rows={props.rows}
    />
    {props.total > props.rows.length ? (
      <p className="mt-2 text-small text-muted">
        {timeline.table.cut(props.rows.length, props.total)}
      </p>
    ) : null}
  </>
);

interface Props {
  readonly data: TimelineData;
  readonly rows: readonly TableRow[];
  readonly total: number;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** The records of the plot as a table, folded at first, as there may be many. */
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

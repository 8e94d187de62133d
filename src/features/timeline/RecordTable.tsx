import type { Dataset } from "#domain/dataset/dataset.ts";
import { datesInWords, issuersInWords } from "#domain/timeline/markName.ts";
import type { FactsOf } from "#domain/timeline/recordFacts.ts";
import { KindMark } from "#parts/KindMark.tsx";
import { MarkedText } from "#parts/MarkedText.tsx";
import { kindLabels } from "#messages/labels.ts";
import { type Column, DataTable } from "#ui/DataTable.tsx";
import { RouteLink } from "#ui/RouteLink.tsx";

import type { TableRow } from "./tableRows.ts";

interface Props {
  readonly rows: readonly TableRow[];
  readonly total: number;
  readonly factsOf: FactsOf;
  readonly dataset: Dataset;
  /** What lanes stand for: the heading of the last column. */
  readonly laneWord: string;
}

const columnsOf = ({
  factsOf,
  dataset,
  laneWord,
}: Pick<Props, "factsOf" | "dataset" | "laneWord">): readonly Column<TableRow>[] => [
  {
    key: "title",
    label: "Record",
    heading: true,
    cell: ({ row }) => {
      const { entry, title, kind } = factsOf(row);
      return (
        <RouteLink
          className="flex items-baseline gap-2 hover:underline"
          to={`/records/${entry.id}`}
        >
          <KindMark decorative kind={kind} />
          <span>
            <MarkedText text={title} />
          </span>
        </RouteLink>
      );
    },
  },
  { key: "dates", label: "Dates", cell: ({ row }) => datesInWords(factsOf(row).entry) },
  { key: "kind", label: "Kind", cell: ({ row }) => kindLabels[factsOf(row).kind] },
  {
    key: "issuers",
    label: "Issued by",
    cell: ({ row }) => {
      const words = issuersInWords(factsOf(row).entry, dataset);
      return words === "" ? <span className="text-muted">not named in the source</span> : words;
    },
  },
  ...(laneWord === "Kind"
    ? []
    : [
        {
          key: "lanes",
          label: laneWord,
          cell: ({ lanes }: TableRow) => lanes.join(", "),
        },
      ]),
];

/** The same records as the plot, in the order of its arrow keys. */
export const RecordTable = (props: Props) => (
  <>
    <DataTable
      caption="The records on the timeline, lane by lane and through time"
      columns={columnsOf(props)}
      rowKey={({ row }) => String(row)}
      rows={props.rows}
    />
    {props.total > props.rows.length ? (
      <p className="mt-2 text-small text-muted">
        The first {props.rows.length} of {props.total} are listed. Zoom in or filter to see others.
      </p>
    ) : null}
  </>
);

import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Assumptions } from "#domain/judging/assumptions.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import { withRank } from "#messages/sources.ts";
import { ProvenanceList } from "#parts/ProvenanceList.tsx";
import type { Column } from "#ui/DataTable.tsx";
import { StackTable } from "#ui/StackTable.tsx";

import { type PointRow, pointRows } from "./pointRows.ts";

interface Props {
  readonly entry: TargetEntry;
  readonly judgement: Judgement;
  readonly dataset: Dataset;
  readonly assumptions: Assumptions;
}

const columns = (dataset: Dataset): readonly Column<PointRow>[] => [
  {
    key: "what",
    label: "Point",
    heading: true,
    className: "@2xl:w-[12%]",
    cell: ({ what, counts }) =>
      counts ? what : <span className="text-muted">{what}, not used</span>,
  },
  { key: "date", label: "For", className: "@2xl:w-[14%]", cell: ({ date }) => date },
  {
    key: "value",
    label: "Value",
    className: "@2xl:w-[20%]",
    cell: ({ value, counts }) => (
      <span className={counts ? "font-semibold" : "text-muted"}>{value}</span>
    ),
  },
  {
    key: "needed",
    label: "Path needs",
    className: "@2xl:w-[12%]",
    cell: ({ needed }) => needed ?? <span className="text-muted">none</span>,
  },
  {
    key: "source",
    label: "Where it was read",
    cell: ({ provenance, notes, isGround = false }) => (
      <>
        {notes.length === 0 ? null : <p className="text-muted">{notes.join("; ")}</p>}
        {isGround ? (
          <p>{withRank("The verdict rests on this", provenance, dataset.sources)}</p>
        ) : null}
        <ProvenanceList dataset={dataset} provenance={provenance} />
      </>
    ),
  },
];

/** Every figure of a target with the page on which it was read. */
export const PointTable = ({ entry, judgement, dataset, assumptions }: Props) => (
  <StackTable
    caption={`Points of ${entry.target.metric}, the earliest first`}
    columns={columns(dataset)}
    rowKey={({ key }) => key}
    rows={pointRows(entry, judgement, assumptions)}
  />
);

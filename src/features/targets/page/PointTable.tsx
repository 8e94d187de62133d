import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Assumptions } from "#domain/judging/path/assumptions.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import { withRank } from "#messages/words/sources.ts";
import { ProvenanceList } from "#parts/page/ProvenanceList.tsx";
import type { Column } from "#ui/tables/DataTable.tsx";
import { StackTable } from "#ui/tables/StackTable.tsx";
import { points } from "#messages/targets/targetPage.ts";

import { keepUnit } from "#parts/records/keepUnit.ts";
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
    label: points.columns.what,
    heading: true,
    // Chinese breaks behind its comma only.
    className: "break-keep @2xl:w-[12%]",
    cell: ({ what, counts }) =>
      counts ? (
        points.what[what]
      ) : (
        <span className="text-muted">
          {what === "earlier" ? points.what[what] : points.notUsed(points.what[what])}
        </span>
      ),
  },
  { key: "date", label: points.columns.date, className: "@2xl:w-[14%]", cell: ({ date }) => date },
  {
    key: "value",
    label: points.columns.value,
    className: "@2xl:w-[20%]",
    cell: ({ value, counts }) => (
      <span className={counts ? "font-semibold" : "text-muted"}>{keepUnit(value)}</span>
    ),
  },
  {
    key: "needed",
    label: points.columns.needed,
    className: "@2xl:w-[12%]",
    isIdle: ({ needed, counts }) => needed === undefined && !counts,
    cell: ({ needed, counts }) =>
      needed ?? (counts ? <span className="text-muted">{points.noNeed}</span> : null),
  },
  {
    key: "source",
    label: points.columns.source,
    cell: ({ provenance, notes, isGround = false }) => (
      <>
        {notes.length === 0 ? null : <p className="text-muted">{points.notes(notes)}</p>}
        {isGround ? <p>{withRank(points.restsOn, provenance, dataset.sources)}</p> : null}
        <ProvenanceList dataset={dataset} provenance={provenance} />
      </>
    ),
  },
];

/** Every figure of a target with the page on which it was read. */
export const PointTable = ({ entry, judgement, dataset, assumptions }: Props) => (
  <StackTable
    caption={points.caption(entry.target.metric)}
    columns={columns(dataset)}
    rowKey={({ key }) => key}
    rows={pointRows(entry, judgement, assumptions)}
  />
);

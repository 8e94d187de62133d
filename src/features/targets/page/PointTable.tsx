import type { Day } from "#domain/calendar/dates.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import { gradedSourceOf } from "#domain/grade.ts";
import type { SeriesReading } from "#domain/query/filter/seriesReadings.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import type { Assumptions } from "#domain/judging/path/assumptions.ts";
import { points } from "#messages/targets/targetPage.ts";
import { targetList } from "#messages/targets/targets.ts";
import { ProvenanceList } from "#parts/page/ProvenanceList.tsx";
import { keepUnit } from "#parts/records/keepUnit.ts";
import { GradeLabel } from "#parts/verdicts/GradeLabel.tsx";
import type { Column } from "#ui/tables/DataTable.tsx";
import { StackTable } from "#ui/tables/StackTable.tsx";
import { type PointRow, pointRows } from "./pointRows.ts";

interface Props {
  readonly entry: TargetEntry;
  readonly judgement: Judgement;
  readonly dataset: Dataset;
  readonly assumptions: Assumptions;
  /** Figures that only other targets of its goal have. */
  readonly series: readonly SeriesReading[];
}

interface PointGradeProps {
  readonly row: PointRow;
  readonly dataset: Dataset;
  readonly asOf: Day;
}

/** How good the evidence of a point is, and whether the verdict rests on it. */
const PointGrade = ({ row, dataset: { sources }, asOf }: PointGradeProps) => {
  const graded = gradedSourceOf(row, sources, asOf);
  if (graded === undefined) return null;
  const { isGround = false, isWeaker = false } = row;
  return (
    <p>
      {isGround ? points.restsOn : isWeaker ? points.weaker : null}
      <GradeLabel graded={graded} words={targetList.grade(graded)} />
    </p>
  );
};

/** What a point is, and whether the verdict does without it; that one before the baseline says so. */
const nameOf = ({ what, counts }: PointRow): string =>
  counts || what === "earlier" ? points.what[what] : points.notUsed(points.what[what]);

const columns = (dataset: Dataset, asOf: Day): readonly Column<PointRow>[] => [
  {
    key: "what",
    label: points.columns.what,
    heading: true,
    // Chinese breaks only after its comma.
    className: "break-keep @2xl:w-[12%]",
    cell: (row) => (row.counts ? nameOf(row) : <span className="text-muted">{nameOf(row)}</span>),
  },
  { key: "date", label: points.columns.date, className: "@2xl:w-[17%]", cell: ({ date }) => date },
  {
    key: "value",
    label: points.columns.value,
    className: "@2xl:w-[18%]",
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
    cell: (row) => (
      <>
        {row.notes.length === 0 ? null : <p className="text-muted">{points.notes(row.notes)}</p>}
        <PointGrade asOf={asOf} dataset={dataset} row={row} />
        <ProvenanceList dataset={dataset} provenance={row.provenance} />
      </>
    ),
  },
];

/** Every figure of a target with the page it was read on. */
export const PointTable = ({ entry, judgement, dataset, assumptions, series }: Props) => {
  const rows = pointRows(entry, judgement, assumptions, series);
  return (
    <StackTable
      caption={points.caption(entry.target.metric)}
      columns={columns(dataset, assumptions.asOf)}
      rowKey={({ key }) => key}
      rows={rows}
    />
  );
};

import { formatShare } from "#domain/pace/figureWords.ts";
import { dateWords } from "#domain/dateWords.ts";
import { VerdictLabel } from "#figures/VerdictLabel.tsx";
import { RouteLink } from "#ui/RouteLink.tsx";
import { type Column, DataTable } from "#ui/DataTable.tsx";

import type { PacePoint } from "./paceScatterView.ts";

interface Numbered extends PacePoint {
  readonly number: number;
}

const columns: readonly Column<Numbered>[] = [
  { key: "number", label: "No.", align: "right", cell: ({ number }) => number },
  {
    key: "name",
    label: "Target",
    heading: true,
    cell: ({ entry }) => (
      <RouteLink className="hover:underline" to={`/targets/${entry.id}`}>
        {entry.target.metric}
      </RouteLink>
    ),
  },
  {
    key: "last",
    label: "Last reading",
    cell: ({ judgement: { last } }) => (last === undefined ? "" : dateWords(last.date, true)),
  },
  { key: "time", label: "Time gone", align: "right", cell: ({ time }) => formatShare(time) },
  { key: "way", label: "Way covered", align: "right", cell: ({ way }) => formatShare(way) },
  { key: "verdict", label: "Verdict", cell: ({ verdict }) => <VerdictLabel verdict={verdict} /> },
];

/** The points of the scatter as a table, the furthest behind first. */
export const PaceTable = ({ points }: { readonly points: readonly PacePoint[] }) => (
  <DataTable
    caption="Pace by target, the furthest behind first"
    columns={columns}
    rowKey={({ entry }) => entry.id}
    rows={points.map((point, index) => ({ ...point, number: index + 1 }))}
  />
);

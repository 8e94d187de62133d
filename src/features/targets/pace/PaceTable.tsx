import { agedDateWords } from "#messages/words/amounts.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { CautionNote } from "#parts/verdicts/CautionNote.tsx";
import { VerdictLink } from "#parts/verdicts/VerdictLink.tsx";
import { type Column, DataTable } from "#ui/tables/DataTable.tsx";
import { Spoken } from "#ui/frame/Spoken.tsx";
import { usePrinting } from "#ui/screen/usePrinting.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

import type { PacePoint } from "#figures/paceScatter/paceScatterModel.ts";
import { targetName } from "#parts/records/targetNames.ts";
import { wayCell } from "#features/targets/wayCell.ts";
import { pace } from "#messages/targets/pace.ts";

interface Numbered extends PacePoint {
  readonly number: number;
}

/** On paper alone points go by numbers: there nothing can be pointed at. */
const numbers: Column<Numbered> = {
  key: "number",
  label: pace.columns.number,
  align: "right",
  cell: ({ number }) => number,
};

const columns = (dataset: Dataset): readonly Column<Numbered>[] => [
  {
    key: "name",
    label: pace.columns.name,
    heading: true,
    cell: ({ entry, verdict, judgement }) => (
      <>
        <RouteLink className="inline-block min-h-6 hover:underline" to={`/targets/${entry.id}`}>
          {targetName(entry, dataset)}
        </RouteLink>
        <span className="block leading-6">
          <VerdictLink verdict={verdict} />
          {judgement.last === undefined ? null : (
            <span className="text-muted">
              {pace.betweenRead}
              <span className="inline-block">
                <Spoken
                  said={agedDateWords(judgement.last.date, judgement.asOf)}
                  shown={agedDateWords(judgement.last.date, judgement.asOf, true)}
                />
              </span>
            </span>
          )}
          <CautionNote entry={entry} name={targetName(entry, dataset)} />
        </span>
      </>
    ),
  },
  { key: "time", label: pace.columns.time, align: "right", cell: ({ time }) => pace.time(time) },
  {
    key: "way",
    label: pace.columns.way,
    align: "right",
    cell: ({ judgement }) => wayCell(judgement),
  },
];

interface Props {
  readonly points: readonly PacePoint[];
  readonly dataset: Dataset;
}

/** The points of the scatter as a table, the furthest behind first. */
export const PaceTable = ({ points, dataset }: Props) => {
  const isPrinting = usePrinting();
  return (
    <DataTable
      caption={pace.caption}
      columns={[...(isPrinting ? [numbers] : []), ...columns(dataset)]}
      rowKey={({ entry }) => entry.id}
      rows={points.map((point, index) => ({ ...point, number: index + 1 }))}
    />
  );
};

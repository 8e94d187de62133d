import { amountWords, measuredBeside } from "#messages/amounts.ts";
import { dayWords } from "#messages/dates.ts";

import type { TrajectoryRow } from "#charts/trajectory/trajectoryRow.ts";

interface Props {
  readonly row: TrajectoryRow | undefined;
  readonly unit: string;
}

/** What stands on a day of the figure, line by line. */
const rowWords = (row: TrajectoryRow, unit: string): readonly string[] => {
  const { reading, bound, path, baseline, baselineBound, earlier, interim, target, met, silent } =
    row;
  return [
    ...(baseline === undefined ? [] : [`baseline ${amountWords(baseline, unit, baselineBound)}`]),
    ...(earlier === undefined ? [] : [`before the baseline: ${amountWords(earlier, unit)}`]),
    ...(reading === undefined ? [] : [`reading ${amountWords(reading, unit, bound)}`]),
    ...(met === true ? ["first seen met"] : []),
    ...(silent === undefined ? [] : [silent.join(" ")]),
    ...(interim === undefined ? [] : [`interim step ${amountWords(interim, unit)}`]),
    ...(target === undefined ? [] : [`due: ${amountWords(target, unit)}`]),
    ...(path === undefined || target !== undefined || baseline !== undefined
      ? []
      : [`path needs ${measuredBeside(path, unit, reading)}`]),
  ];
};

/** The values under the pointer, or at the point that the arrow keys have reached. */
export const TrajectoryTip = ({ row, unit }: Props) =>
  row === undefined ? null : (
    <div className="rounded-plain border border-ink bg-panel px-2 py-1 text-small">
      <p className="font-semibold">{dayWords(row.day)}</p>
      {rowWords(row, unit).map((words) => (
        <p key={words}>{words}</p>
      ))}
    </div>
  );

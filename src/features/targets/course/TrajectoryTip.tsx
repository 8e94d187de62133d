import { sinceWords, type TrajectoryRow } from "#charts/trajectory/trajectoryRow.ts";
import { amountWords, measuredBeside } from "#messages/words/amounts.ts";
import { dayWords } from "#messages/words/dates.ts";
import { trajectory } from "#messages/charts/trajectory.ts";

interface Props {
  readonly row: TrajectoryRow | undefined;
  readonly unit: string;
}

const { tip } = trajectory;

/** What stands on a day of the figure, line by line. */
const rowWords = (row: TrajectoryRow, unit: string): readonly string[] => {
  const { reading, bound, path, baseline, baselineBound, earlier, interim, target, met, silent } =
    row;
  return [
    ...(baseline === undefined ? [] : [tip.baseline(amountWords(baseline, unit, baselineBound))]),
    ...(earlier === undefined ? [] : [tip.earlier(amountWords(earlier, unit))]),
    ...(reading === undefined ? [] : [tip.reading(amountWords(reading, unit, bound))]),
    ...(met === true ? [tip.met] : []),
    ...(silent === undefined ? [] : [tip.silent(silent.isUnlike, sinceWords(silent))]),
    ...(interim === undefined ? [] : [tip.interim(amountWords(interim, unit))]),
    ...(target === undefined ? [] : [tip.target(amountWords(target, unit))]),
    ...(path === undefined || target !== undefined || baseline !== undefined
      ? []
      : [tip.path(measuredBeside(path, unit, reading))]),
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

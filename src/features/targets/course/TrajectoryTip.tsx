import { rowWords, type TrajectoryRow } from "#figures/trajectory/trajectoryRow.ts";
import { dayWords } from "#messages/words/dates.ts";

interface Props {
  readonly row: TrajectoryRow | undefined;
  readonly unit: string;
}

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

import { selecting } from "#domain/selection.ts";
import { rem } from "#ui/rem.ts";
import { RouteLink } from "#ui/RouteLink.tsx";
import { useRoom } from "#ui/useRoom.ts";

import { type PlacedScore, placeScores } from "./placeScores.ts";
import type { ScoreGroup } from "./scoreGroups.ts";
import { ScoreSegment } from "./ScoreSegment.tsx";

interface BarProps {
  readonly group: ScoreGroup;
  readonly placed: readonly PlacedScore[];
}

/** Height of a bar, and of a line of counts under it, in sixteenths of a rem. */
const LINE = 24;

const GroupBar = ({ group: { label: name, selection }, placed }: BarProps) => (
  <svg
    aria-label={`Verdicts, ${name}`}
    className="block w-full"
    height={rem(Math.max(0, ...placed.map(({ label }) => label.line + 1)) * LINE)}
    role="group"
  >
    {placed.map(({ verdict, count, x, width, label }) => (
      <ScoreSegment
        count={count}
        group={name}
        key={verdict}
        label={{ x: rem(label.x), y: rem(label.line * LINE), outside: label.outside }}
        selection={selection}
        verdict={verdict}
        width={rem(width)}
        x={rem(x)}
      />
    ))}
  </svg>
);

interface Props {
  readonly groups: readonly ScoreGroup[];
  readonly caption: string;
}

/** The verdicts of each group as a bar, all bars on one scale, each segment a link. */
export const ScoreTable = ({ groups, caption }: Props) => {
  const [ref, width = 700] = useRoom();
  const placed = placeScores(
    groups.map(({ shares }) => shares),
    width,
  );
  return (
    <table className="w-full border-collapse text-small">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="sr-only">
          <th scope="col">Group</th>
          <th scope="col">Targets</th>
          <th scope="col">Verdicts</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group, at) => (
          <tr className="border-b border-rule" key={group.value}>
            <th className="w-28 py-0.5 pr-3 text-left font-normal sm:w-40" scope="row">
              {group.selection === undefined ? (
                group.label
              ) : (
                <RouteLink
                  change={selecting(group.selection)}
                  className="inline-block min-h-6 hover:underline"
                  to="/targets"
                >
                  {group.label}
                </RouteLink>
              )}
            </th>
            <td className="w-10 pr-3 text-right text-muted">{group.targets.length}</td>
            <td ref={at === 0 ? ref : undefined}>
              <GroupBar group={group} placed={placed[at] ?? []} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

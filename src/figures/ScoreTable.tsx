import { selecting } from "#domain/selection.ts";
import { RouteLink } from "#ui/RouteLink.tsx";

import { ScoreBar } from "./ScoreBar.tsx";
import type { ScoreGroup } from "./scoreGroups.ts";

interface Props {
  readonly groups: readonly ScoreGroup[];
  readonly caption: string;
}

/** The verdicts of each group as a bar of equal length, each segment a link. */
export const ScoreTable = ({ groups, caption }: Props) => (
  <table className="w-full border-collapse text-small">
    <caption className="sr-only">{caption}</caption>
    <thead className="sr-only">
      <tr>
        <th scope="col">Group</th>
        <th scope="col">Targets</th>
        <th scope="col">Verdicts</th>
      </tr>
    </thead>
    <tbody>
      {groups.map(({ value, label, targets, shares, selection }) => (
        <tr className="border-b border-rule" key={value}>
          <th className="w-40 py-0.5 pr-3 text-left font-normal" scope="row">
            {selection === undefined ? (
              label
            ) : (
              <RouteLink
                change={selecting(selection)}
                className="inline-block min-h-6 hover:underline"
                to="/targets"
              >
                {label}
              </RouteLink>
            )}
          </th>
          <td className="w-10 pr-3 text-right text-muted">{targets.length}</td>
          <td>
            <ScoreBar
              group={label}
              height={24}
              labelFrom={0.1}
              selection={selection}
              shares={shares}
            />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

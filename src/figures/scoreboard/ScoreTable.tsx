import type { Counting } from "#domain/query/selection/selection.ts";
import { selecting } from "#domain/query/selection/selectionAddress.ts";
import { SceneSvg } from "#scene/render/SceneSvg.tsx";
import { useMeasure } from "#scene/render/useMeasure.tsx";
import type { ScoreGroup } from "./scoreboardGroups.ts";
import { placeScores } from "./scoreboardPlaces.ts";
import { scoreBarScene, tableWidths } from "./scoreboardScene.ts";
import { scoreboard } from "#messages/figures/scoreboard.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { showAll } from "#messages/words/showAll.ts";
import { OpenAll, useOpened } from "#ui/tables/opened.tsx";
import { usePrinting } from "#ui/screen/usePrinting.ts";
import { useFigureWidth } from "#figures/view/useWidthVariants.ts";

/** Groups listed before the reader opens the list. */
const FIRST = 12;

interface Props {
  readonly groups: readonly ScoreGroup[];
  readonly caption: string;
  readonly of: Counting;
}

/** The verdicts of each group as a bar, all bars on one scale, each segment a link. */
export const ScoreTable = ({ groups, caption, of }: Props) => {
  const [ref, width] = useFigureWidth(tableWidths);
  const measure = useMeasure();
  const printing = usePrinting();
  const { ref: around, isOpen, open } = useOpened<HTMLDivElement>(caption);
  const isWhole = isOpen || printing || groups.length <= FIRST;
  const placed = placeScores(
    groups.map(({ shares }) => shares),
    width,
    measure,
  );
  return (
    <div ref={around}>
      <table className="w-full border-collapse text-small">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="sr-only">
            <th scope="col">{scoreboard.table.group}</th>
            <th scope="col">{scoreboard.table.counted[of]}</th>
            <th scope="col">{scoreboard.table.verdicts}</th>
          </tr>
        </thead>
        <tbody>
          {(isWhole ? groups : groups.slice(0, FIRST)).map((group, at) => (
            <tr className="border-b border-rule" data-index={at} key={group.value}>
              <th
                className="w-28 py-0.5 pr-3 text-left font-normal max-[17rem]:wrap-anywhere sm:w-40"
                scope="row"
              >
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
                <SceneSvg
                  scene={scoreBarScene(placed[at] ?? [], width, scoreboard.groupBar(group.label), {
                    selection: group.selection,
                    group: group.label,
                  })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {isWhole ? null : (
        <OpenAll onOpen={() => open(FIRST)}>{showAll.groups(groups.length)}</OpenAll>
      )}
    </div>
  );
};

import type { Snapshot } from "#domain/filter/snapshot.ts";
import { filterBar } from "#messages/filters/filterBar.ts";
import { dayWords } from "#messages/words/dates.ts";
import { BarMenu } from "#ui/bar/BarMenu.tsx";

import { PartBoundary } from "#app/shell/PartBoundary.tsx";
import { lazy } from "#ui/screen/lazy.tsx";

const AsOfPanel = lazy(async () => ({ default: (await import("./panels.tsx")).AsOfPanel }));

interface Props {
  readonly snapshot: Snapshot | undefined;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** The day by which things are judged: today, or one that the reader turned back to. */
export const AsOfMenu = ({ snapshot, isOpen, onToggle }: Props) => {
  const asked = snapshot?.selection.asOf;
  return (
    <BarMenu
      face={
        <span className="truncate">
          {filterBar.before(filterBar.asOf)}
          <span className="font-semibold">
            {asked === undefined ? (
              <>
                <span className={snapshot === undefined ? "" : "bar-short"}>{filterBar.today}</span>
                {snapshot === undefined ? null : (
                  <span className="bar-long">
                    {filterBar.todayIs(dayWords(snapshot.today, true))}
                  </span>
                )}
              </>
            ) : (
              dayWords(asked, true)
            )}
          </span>
        </span>
      }
      isChosen={asked !== undefined}
      isDisabled={snapshot === undefined}
      isOpen={isOpen}
      label={filterBar.asOf}
      onToggle={onToggle}
    >
      {(hanging) =>
        snapshot === undefined ? null : (
          <PartBoundary part={filterBar.asOf}>
            <AsOfPanel hanging={hanging} snapshot={snapshot} />
          </PartBoundary>
        )
      }
    </BarMenu>
  );
};

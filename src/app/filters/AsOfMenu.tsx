import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { filterBar } from "#messages/app/shell.ts";
import { dayWords } from "#messages/words/dates.ts";
import { BarMenu } from "#ui/bar/BarMenu.tsx";

import { panels } from "#app/shell/loadParts.ts";
import { PartBoundary } from "#app/shell/PartBoundary.tsx";
import { lazy } from "#ui/screen/lazy.tsx";

const AsOfPanel = lazy(panels, "AsOfPanel");

interface Props {
  readonly snapshot: Snapshot | undefined;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** The day by which things are judged: today, or one that the reader turned back to. */
export const AsOfMenu = ({ snapshot, isOpen, onToggle }: Props) => {
  const asked = snapshot?.selection.asOf;
  const day = snapshot === undefined ? undefined : dayWords(snapshot.today, true);
  const long = day === undefined ? filterBar.today : filterBar.todayIs(day);
  return (
    <BarMenu
      className="max-sm:min-w-16 max-sm:shrink"
      face={
        <span className="flex min-w-0">
          {/* On the smallest screens it gives way: what the day is stands there whole. */}
          <span className="truncate whitespace-pre">{filterBar.before(filterBar.asOf)}</span>
          {/* As wide as with any other day: choosing one moves nothing beside it. */}
          <span
            className="shrink-0 text-left font-semibold min-[90rem]:keeps-room"
            data-room={long}
          >
            <span className="inline-block sm:keeps-room" data-room={day}>
              <span className={asked === undefined ? "min-[90rem]:hidden" : ""}>
                {asked === undefined ? filterBar.today : dayWords(asked, true)}
              </span>
              {asked === undefined ? <span className="max-[90rem]:hidden">{long}</span> : null}
            </span>
          </span>
        </span>
      }
      isChosen={asked !== undefined}
      isDisabled={snapshot === undefined}
      isOpen={isOpen}
      label={filterBar.asOf}
      onToggle={onToggle}
      title={asked === undefined ? day : undefined}
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

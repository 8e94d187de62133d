import { useRef } from "react";

import type { FilterGroup, GroupAsked } from "#domain/selection/filterGroups.ts";
import type { Pinyin } from "#domain/schema/pinyin.ts";
import type { Selection } from "#domain/selection/selection.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { filterBar } from "#messages/filters/filterBar.ts";
import { questionsWords } from "#messages/words/selection.ts";
import { shell } from "#messages/app/shell.ts";
import { BarMenu } from "#ui/bar/BarMenu.tsx";
import { Button } from "#ui/frame/Button.tsx";

import { PartBoundary } from "#app/shell/PartBoundary.tsx";
import { lazy } from "#ui/screen/lazy.tsx";

const GroupPanel = lazy(async () => ({ default: (await import("./panels.tsx")).GroupPanel }));

/** Where there is less room, dates stand in 'More'. */
const place = (group: FilterGroup): string =>
  group === "date" ? "max-xl:hidden" : "max-lg:hidden";

interface Props {
  readonly group: FilterGroup;
  readonly asked: GroupAsked;
  /** How many dates are asked for, which 'More' tells where it holds them. */
  readonly dates: number;
  readonly isOpen: boolean;
  readonly isPinned: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onPin: (isPinned: boolean) => void;
  readonly onClear: () => void;
  readonly snapshot: Snapshot | undefined;
  readonly select: (selection: Selection, options?: { readonly replace?: boolean }) => void;
  readonly pinyin: Pinyin | undefined;
}

/** A button of the bar: its name, what is chosen, a way to take that away, and the panel that it opens. */
export const GroupMenu = ({
  asked: { questions, count },
  dates,
  isOpen,
  isPinned,
  onToggle,
  onClear,
  ...panel
}: Props) => {
  const { group, snapshot } = panel;
  const frame = useRef<HTMLSpanElement>(null);
  const label = filterBar.groups[group];
  const chosen =
    snapshot === undefined ? "" : questionsWords(questions, snapshot.dataset, group !== "more");
  const told = (what: string | number, className: string) =>
    what === 0 ? null : (
      <span className={className}>
        {filterBar.colon}
        <b className="font-semibold">{what}</b>
      </span>
    );
  return (
    <BarMenu
      beside={
        count === 0 ? undefined : (
          <Button
            aria-label={shell.removeFilter(chosen)}
            className="told-words bar-clear"
            onClick={() => {
              // The button that stays takes the focus of the one that goes.
              frame.current?.closest("button")?.focus();
              onClear();
            }}
          >
            <span aria-hidden="true">×</span>
          </Button>
        )
      }
      className={place(group)}
      face={
        <span className="max-w-72 min-w-0 truncate" ref={frame}>
          {label}
          {count === 0 ? null : told(chosen, "told-words")}
          {told(count, "told-number")}
          {told(count + dates, "told-all")}
        </span>
      }
      isChosen={count > 0}
      isDisabled={snapshot === undefined}
      isOpen={isOpen}
      isPinned={isPinned}
      label={label}
      onToggle={onToggle}
      title={chosen === "" ? undefined : chosen}
    >
      {(hanging) =>
        snapshot === undefined ? null : (
          <PartBoundary part={shell.filters}>
            <GroupPanel {...panel} hanging={hanging} snapshot={snapshot} />
          </PartBoundary>
        )
      }
    </BarMenu>
  );
};

import { lazy, useRef } from "react";

import type { FilterGroup, GroupAsked } from "#domain/selection/filterGroups.ts";
import type { Pinyin } from "#domain/schema/pinyin.ts";
import type { Selection } from "#domain/selection/selection.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { filterBar } from "#messages/app/filterBar.ts";
import { chosenWords, questionsWords } from "#messages/words/selection.ts";
import { shell } from "#messages/app/shell.ts";
import { BarMenu } from "#ui/bar/BarMenu.tsx";
import { Button } from "#ui/frame/Button.tsx";

import { PartBoundary } from "#app/shell/PartBoundary.tsx";

const GroupPanel = lazy(async () => ({ default: (await import("./GroupPanel.tsx")).GroupPanel }));

/** Where there is less room, dates stand in 'More'. */
const place = (group: FilterGroup): string =>
  group === "date" ? "max-xl:hidden" : "max-lg:hidden";

interface Props {
  readonly group: FilterGroup;
  readonly asked: GroupAsked;
  /** How many dates are asked for, which 'More' tells where it holds them. */
  readonly dates: number;
  /** Whether the button says what is chosen, where there is room, and not just how many things. */
  readonly isTold: boolean;
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
  group,
  asked: { questions, count },
  dates,
  isTold,
  isOpen,
  isPinned,
  onToggle,
  onPin,
  onClear,
  snapshot,
  select,
  pinyin,
}: Props) => {
  const frame = useRef<HTMLSpanElement>(null);
  const label = filterBar.groups[group];
  const say = group === "more" ? questionsWords : chosenWords;
  const chosen = snapshot === undefined ? "" : say(questions, snapshot.dataset);
  const counted = (number: number, className: string) =>
    number === 0 ? null : (
      <span className={className}>
        {filterBar.colon}
        <span className="font-semibold">{number}</span>
      </span>
    );
  return (
    <BarMenu
      beside={
        count === 0 ? undefined : (
          <Button
            aria-label={shell.removeFilter(chosen)}
            className="-ml-px min-h-8 min-w-6 shrink-0 justify-center border-ink max-xl:hidden pointer-coarse:min-w-11"
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
        <span className="min-w-0 truncate" ref={frame}>
          {label}
          {isTold && count > 0 ? (
            <span className="max-xl:hidden">
              {filterBar.colon}
              <span className="font-semibold">{chosen}</span>
            </span>
          ) : (
            counted(count, "max-xl:hidden")
          )}
          {counted(count + dates, "xl:hidden")}
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
            <GroupPanel
              group={group}
              hanging={hanging}
              onPin={onPin}
              pinyin={pinyin}
              select={select}
              snapshot={snapshot}
            />
          </PartBoundary>
        )
      }
    </BarMenu>
  );
};

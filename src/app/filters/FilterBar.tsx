import { selecting } from "#domain/query/selection/selectionAddress.ts";
import { type FilterGroup, filterGroups } from "#domain/query/facets.ts";
import { memo, useState } from "react";

import { askedIn, clearingFilters } from "#domain/query/selection/filterGroups.ts";
import { countAsked, questionsOf } from "#domain/query/selection/questions.ts";
import type { Pinyin } from "#domain/schema/pinyin.ts";
import { emptySelection, type Selection } from "#domain/query/selection/selection.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { lackingWords, filterBar, shell } from "#messages/app/shell.ts";
import { countOf } from "#messages/words/numbers.ts";
import { questionsWords } from "#messages/words/selection.ts";
import { ViewSlot } from "#ui/bar/viewSlot.tsx";
import { Button } from "#ui/frame/Button.tsx";
import type { Navigation } from "#ui/frame/navigation.tsx";

import { panels } from "#app/shell/loadParts.ts";
import { PartBoundary } from "#app/shell/PartBoundary.tsx";
import { pageAt } from "#app/pages.ts";
import { lazy } from "#ui/screen/lazy.tsx";

import { AsOfMenu } from "./AsOfMenu.tsx";
import { Chosen } from "./Chosen.tsx";
import { GroupMenu } from "./GroupMenu.tsx";

const FilterSheet = lazy(panels, "FilterSheet");

/** What hangs open: a group of filters, the as-of day, or the sheet of a small screen. */
type Opened = FilterGroup | "as-of" | "sheet";

interface Props extends Pick<Navigation, "change" | "path"> {
  /** Undefined while the data loads: the bar already stands, and says nothing. */
  readonly snapshot: Snapshot | undefined;
  readonly pinyin: Pinyin | undefined;
}

/**
 * The bar of filters, under the navigation: a button a group, what is chosen in it on the button, how
 * much that leaves, the view's own controls and the as-of day. What the buttons open comes when asked
 * for. Which form the bar has, the style sheet says before anything runs.
 * It looks at the address by what is given to it alone: most gestures on a view leave it as it is.
 */
export const FilterBar = memo(({ snapshot, pinyin, change, path }: Props) => {
  const [opened, setOpened] = useState<Opened>();
  const [pinned, setPinned] = useState<FilterGroup>();
  const [wasSheet, setWasSheet] = useState(false);
  const select = (selection: Selection, options?: { readonly replace?: boolean }): void =>
    change(selecting(selection), options);
  const toggle = (one: Opened) => (isOpen: boolean) => {
    setOpened((before) => (isOpen ? one : before === one ? undefined : before));
    if (!isOpen && pinned === one) setPinned(undefined);
  };
  const selection = snapshot?.selection ?? emptySelection;
  const asked = filterGroups.map((group) => ({ group, asked: askedIn(selection, group) }));
  const count = countAsked(selection);
  const searched = questionsOf(selection).filter(({ is }) => is === "text");
  const questions = [...searched, ...asked.flatMap((one) => one.asked.questions)];
  const noun = pageAt(path)?.counts ?? "records";
  const records = snapshot?.entries.shown.length ?? 0;
  const targets = snapshot?.targets.shown.length ?? 0;
  // What isn't known yet isn't counted, and a count says what it lacks.
  const told = (counted: string): string =>
    snapshot === undefined || snapshot.searched === "pending"
      ? "…"
      : lackingWords(counted, snapshot.dataset, "records");
  const results = told(filterBar.shown(records, targets));
  const all = [snapshot?.entries.total ?? 0, snapshot?.targets.total ?? 0] as const;
  const shared = { pinyin, select };
  return (
    <section
      aria-label={shell.filters}
      className="peer/bar filter-bar"
      data-bar=""
      data-pinned={pinned === undefined ? undefined : pinned === "body" ? "wide" : "narrow"}
    >
      <div className="flex h-15 items-center gap-1.5 text-small lg:h-12">
        <Button
          aria-expanded={opened === "sheet"}
          aria-haspopup="dialog"
          className={`min-h-11 px-3 lg:hidden ${count === 0 ? "shrink-0" : "min-w-30 shrink-199999 border-ink"}`}
          disabled={snapshot === undefined}
          onClick={() => {
            setWasSheet(true);
            setOpened("sheet");
          }}
        >
          <span className="truncate">
            {filterBar.filter}
            {snapshot === undefined || count === 0 ? null : (
              <>
                {filterBar.colon}
                <b className="font-semibold">{count}</b>
                {` · ${questionsWords(questions, snapshot.dataset)}`}
              </>
            )}
          </span>
        </Button>
        {asked.map(({ group, ...one }) => (
          <GroupMenu
            {...one}
            dates={group === "more" ? askedIn(selection, "date").count : 0}
            group={group}
            isOpen={opened === group}
            isPinned={pinned === group}
            key={group}
            onPin={(isPinned) => {
              setPinned(isPinned ? group : undefined);
              setOpened(isPinned ? undefined : group);
            }}
            onToggle={toggle(group)}
            {...shared}
            snapshot={snapshot}
          />
        ))}
        {snapshot === undefined ? null : (
          <>
            <p className="bar-count">
              <span className="keeps-room max-lg:hidden" data-room={filterBar.shown(...all)}>
                {results}
              </span>
              <span
                className="keeps-room lg:hidden"
                data-room={countOf[noun](all[noun === "targets" ? 1 : 0])}
              >
                {told(countOf[noun](noun === "targets" ? targets : records))}
              </span>
            </p>
            {/* Its room is kept: what is chosen stands behind it. */}
            <span className="keeps-room shrink-0 px-2.25 max-lg:hidden" data-room={filterBar.clear}>
              {count === 0 ? null : (
                <Button
                  className="-mx-2.25 max-w-none whitespace-nowrap underline"
                  look="plain"
                  onClick={() => change(clearingFilters)}
                >
                  {filterBar.clear}
                </Button>
              )}
            </span>
            <Chosen asked={asked} change={change} dataset={snapshot.dataset} />
          </>
        )}
        <span className={`grow ${snapshot === undefined ? "" : "lg:hidden"}`} />
        <ViewSlot />
        <AsOfMenu isOpen={opened === "as-of"} onToggle={toggle("as-of")} snapshot={snapshot} />
      </div>
      {snapshot !== undefined && wasSheet ? (
        <PartBoundary part={shell.filters}>
          <FilterSheet
            isOpen={opened === "sheet"}
            onClose={() => setOpened(undefined)}
            {...shared}
            results={results}
            snapshot={snapshot}
          />
        </PartBoundary>
      ) : null}
    </section>
  );
});
FilterBar.displayName = "FilterBar";

import { selecting } from "#domain/query/selection/selectionAddress.ts";
import { type FilterGroup, filterGroups } from "#domain/query/facets.ts";
import { memo, useState } from "react";
import { questionsInGroup, type GroupQuestions } from "#domain/query/selection/filterGroups.ts";
import { countSelectionParts, questionsOf } from "#domain/query/selection/questions.ts";
import type { Pinyin } from "#domain/schema/pinyin.ts";
import { clearFilters, emptySelection, type Selection } from "#domain/query/selection/selection.ts";
import { type CountedNoun, countedTable } from "#domain/query/filter/countedTable.ts";
import { shownCounts } from "#domain/query/filter/goalTargets.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { filterBar, shell } from "#messages/app/shell.ts";
import { countOf } from "#messages/words/numbers.ts";
import { ViewSlot } from "#ui/bar/viewSlot.tsx";
import { Button } from "#ui/frame/Button.tsx";
import type { Navigation } from "#ui/navigation.tsx";
import { PartBoundary } from "#app/shell/PartBoundary.tsx";
import { pageAt } from "#app/pages/pages.ts";
import { lazy } from "#ui/screen/lazy.tsx";
import { questionsWords } from "#messages/words/selection.ts";
import { dayWords } from "#messages/words/dates.ts";
import { BarMenu, Arrow } from "#ui/bar/BarMenu.tsx";
import { Chosen, isNamed } from "./Chosen.tsx";
import { wholeOf } from "#domain/dataset/dataset.ts";

const panels = () => import("./panels.tsx");

const GroupPanel = lazy(panels, "GroupPanel");

/** On narrower screens the dates are in 'More'. */
const place = (group: FilterGroup): string =>
  group === "date" ? "max-xl:hidden" : "max-lg:hidden";

interface GroupMenuProps {
  readonly group: FilterGroup;
  readonly choices: GroupQuestions;
  /** How many dates are chosen; 'More' counts them when it contains them. */
  readonly dates: number;
  readonly isOpen: boolean;
  readonly isPinned: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onPin: (isPinned: boolean) => void;
  readonly snapshot: Snapshot | undefined;
  readonly select: (selection: Selection, options?: { readonly replace?: boolean }) => void;
  readonly pinyin: Pinyin | undefined;
}

/** The number of choices. */
const Number = ({ children, className = "" }: { children: number; className?: string }) => (
  <b
    className={`min-w-4 rounded-full bg-ink px-0.5 text-center text-[0.75rem]/4 text-paper ${className}`}
  >
    {children}
  </b>
);

/** A button of the bar: its name, its number of choices, and the panel that it opens. */
const GroupMenu = ({
  choices: { questions, count },
  dates,
  isOpen,
  isPinned,
  onToggle,
  ...panel
}: GroupMenuProps) => {
  const { group, snapshot } = panel;
  const label = filterBar.groups[group];
  const chosen =
    snapshot === undefined ? "" : questionsWords(questions, snapshot.dataset, isNamed(group));
  return (
    <BarMenu
      chosen={
        // As wide as the arrow, so that nothing beside it moves.
        dates > 0 ? (
          <>
            <Number className="xl:hidden">{count + dates}</Number>
            {count === 0 ? (
              <Arrow className="max-xl:hidden" />
            ) : (
              <Number className="max-xl:hidden">{count}</Number>
            )}
          </>
        ) : count > 0 ? (
          <Number>{count}</Number>
        ) : undefined
      }
      className={place(group)}
      face={label}
      isChosen={count > 0}
      isDisabled={snapshot === undefined}
      isOpen={isOpen}
      isPinned={isPinned}
      label={label}
      name={group}
      onToggle={onToggle}
      title={chosen === "" ? undefined : chosen}
      fullName={chosen === "" ? undefined : filterBar.withChoice(label, chosen)}
    >
      {(anchor) =>
        snapshot === undefined ? null : (
          <PartBoundary part={shell.filters}>
            <GroupPanel {...panel} anchor={anchor} snapshot={snapshot} />
          </PartBoundary>
        )
      }
    </BarMenu>
  );
};

const AsOfPanel = lazy(panels, "AsOfPanel");

interface AsOfMenuProps {
  readonly snapshot: Snapshot | undefined;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** The as-of day: today, or an earlier one that the reader chose. */
const AsOfMenu = ({ snapshot, isOpen, onToggle }: AsOfMenuProps) => {
  const chosenDay = snapshot?.selection.asOf;
  const day = snapshot === undefined ? undefined : dayWords(snapshot.today, true);
  const long = day === undefined ? filterBar.today : filterBar.todayIs(day);
  return (
    <BarMenu
      className="max-sm:min-w-16 max-sm:shrink"
      face={
        <span className="flex min-w-0">
          <span className="bar-label">{filterBar.before(filterBar.asOf)}</span>
          {/* As wide as with any other day, so that choosing one moves nothing beside it. */}
          <span
            className="shrink-0 text-left font-semibold min-[90rem]:keeps-room"
            data-room={long}
          >
            <span className="inline-block sm:max-lg:keeps-room" data-room={day}>
              <span className={chosenDay === undefined ? "min-[90rem]:hidden" : ""}>
                {chosenDay === undefined ? filterBar.today : dayWords(chosenDay, true)}
              </span>
              {chosenDay === undefined ? <span className="max-[90rem]:hidden">{long}</span> : null}
            </span>
          </span>
        </span>
      }
      isChosen={chosenDay !== undefined}
      isDisabled={snapshot === undefined}
      isOpen={isOpen}
      label={filterBar.asOf}
      onToggle={onToggle}
      title={chosenDay === undefined ? day : undefined}
    >
      {(anchor) =>
        snapshot === undefined ? null : (
          <PartBoundary part={filterBar.asOf}>
            <AsOfPanel anchor={anchor} snapshot={snapshot} />
          </PartBoundary>
        )
      }
    </BarMenu>
  );
};

const FilterDrawer = lazy(panels, "FilterDrawer");

interface CountProps {
  readonly snapshot: Snapshot;
  /** The table whose rows the page counts. */
  readonly table: CountedNoun;
  readonly knownOrPending: (counted: string) => string;
}

/**
 * The number of results: records and goals, or on a small screen what the page counts. How many targets set the goals
 * is left to panels and lists: with it, the choices after it would have too little room.
 */
const Count = ({ snapshot, table, knownOrPending }: CountProps) => {
  const { dataset, entries, targets, selection } = snapshot;
  const { noun, slice } = countedTable(snapshot, table);
  // The room for as many as there are today, so that going back to an earlier day moves nothing.
  const whole = wholeOf(dataset);
  const both = (records: number, others: number): string =>
    filterBar.shown(records, others, selection.count === "goals" ? others : undefined);
  return (
    <p className="bar-count">
      <span
        className="keeps-room max-xl:hidden"
        data-room={both(whole.entries.length, whole.targets.length)}
      >
        {knownOrPending(both(entries.shown.length, targets.shown.length))}
      </span>
      <span
        className="keeps-room xl:hidden"
        data-room={countOf[noun](whole[table === "records" ? "entries" : table].length)}
      >
        {knownOrPending(countOf[noun](slice.shown.length))}
      </span>
    </p>
  );
};

/** What is open: a group of filters, the as-of day, or the small screen's drawer. */
type Opened = FilterGroup | "as-of" | "drawer";

interface Props extends Pick<Navigation, "change" | "path"> {
  /** Undefined while the data loads: the bar is shown already, without counts. */
  readonly snapshot: Snapshot | undefined;
  readonly pinyin: Pinyin | undefined;
}

/**
 * The filter bar below the navigation: a button per group with its number of choices, the number of results,
 * the view's own controls and the as-of day. Panels are loaded when first opened. The style sheet decides the
 * bar's form, before any script runs. It depends on the address only through its props, as most gestures on a
 * view leave it unchanged.
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
  const groups = filterGroups.map((group) => ({
    group,
    choices: questionsInGroup(selection, group),
  }));
  const count = countSelectionParts(selection);
  const searched = questionsOf(selection).filter(({ is }) => is === "text");
  const questions = [...searched, ...groups.flatMap((one) => one.choices.questions)];
  const table = pageAt(path)?.counts ?? "records";
  // Pending results aren't counted.
  const knownOrPending = (counted: string): string =>
    snapshot === undefined || snapshot.searched === "pending" ? "…" : counted;
  const results =
    snapshot === undefined ? "…" : knownOrPending(filterBar.shown(...shownCounts(snapshot)));
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
          aria-expanded={opened === "drawer"}
          aria-haspopup="dialog"
          className={`min-h-11 px-3 lg:hidden ${count === 0 ? "shrink-0" : "bar-asked border-ink"}`}
          disabled={snapshot === undefined}
          onClick={() => {
            setWasSheet(true);
            setOpened("drawer");
          }}
        >
          <span className="truncate">
            {filterBar.filter}
            {snapshot === undefined || count === 0 ? null : (
              <>
                {filterBar.colon}
                <b className="font-semibold">{count}</b>
                <i>{` · ${questionsWords(questions, snapshot.dataset)}`}</i>
              </>
            )}
          </span>
        </Button>
        {groups.map(({ group, ...one }) => (
          <GroupMenu
            {...one}
            dates={group === "more" ? questionsInGroup(selection, "date").count : 0}
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
            <Count knownOrPending={knownOrPending} snapshot={snapshot} table={table} />
            {/* Its width is reserved: the choices follow it. */}
            <span className="keeps-room shrink-0 px-2.25 max-lg:hidden" data-room={filterBar.clear}>
              {count === 0 ? null : (
                <Button
                  className="-mx-2.25 max-w-none whitespace-nowrap underline"
                  look="plain"
                  onClick={() => select(clearFilters(selection))}
                >
                  {filterBar.clear}
                </Button>
              )}
            </span>
            <Chosen
              groups={groups}
              change={change}
              dataset={snapshot.dataset}
              searched={searched}
            />
          </>
        )}
        <span className={`grow ${snapshot === undefined ? "" : "lg:hidden"}`} />
        <ViewSlot />
        <AsOfMenu isOpen={opened === "as-of"} onToggle={toggle("as-of")} snapshot={snapshot} />
      </div>
      {snapshot !== undefined && wasSheet ? (
        <PartBoundary part={shell.filters}>
          <FilterDrawer
            isOpen={opened === "drawer"}
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

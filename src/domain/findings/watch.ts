import { dueYear } from "#domain/query/dueDays.ts";
import { byId } from "#domain/compare.ts";
import type { CalendarDate, Day } from "#domain/calendar/dates.ts";
import { type TargetEntry, targetLabel } from "#domain/dataset/entry.ts";
import { emptyBits, hasBit, rowsOf } from "#domain/query/filter/bits.ts";
import { addRows, countRowsOfSet } from "#domain/query/filter/column.ts";
import type { Judged } from "#domain/query/filter/judged.ts";
import { asRow, itemAt, type Row } from "#domain/query/filter/row.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { countVerdicts, type VerdictCounts } from "#domain/query/filter/verdictCounts.ts";
import type { KnownReading } from "#domain/judging/evidence/knownReading.ts";
import type { Target } from "#domain/schema/target.ts";
import { isUnsettled, type Verdict, verdicts } from "#domain/judging/verdict.ts";
import { oncePer } from "#domain/oncePer.ts";
import { narrowFacet } from "#domain/query/selection/changeSelection.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { isQualitative } from "#domain/schema/qualitative.ts";

/** Targets that fall due on one day. */
export interface DueNext {
  readonly due: CalendarDate;
  readonly targets: readonly TargetEntry[];
  readonly plans: number;
  readonly counts: VerdictCounts;
  /** How many of the shown targets are due in its year, including those due before that day. */
  readonly year: string;
  readonly inYear: number;
}

/** A target that is due without the figure that would settle it. */
export interface Unread {
  readonly entry: TargetEntry;
  readonly verdict: Verdict;
  readonly last: KnownReading;
  /** The unit of the last figure; undefined where the goal beside it is worded in the same unit. */
  readonly unit: string | undefined;
}

type Shown = Pick<Snapshot, "asOf" | "judged" | "targets">;

interface DueRow {
  readonly row: Row<TargetEntry>;
  readonly entry: TargetEntry;
  readonly end: Day;
}

/** All targets by due day, sorted once: a selection only filters them. */
const dueOrder = oncePer((items: readonly TargetEntry[]): readonly DueRow[] =>
  items
    .map((entry, at): DueRow => ({ row: asRow(at), entry, end: entry.due.end }))
    .sort((a, b) => a.end - b.end || a.row - b.row),
);

/** The days from the as-of day on when targets fall due, the earliest first: one has passed from the day after. */
export const dueNext = ({ asOf, judged, targets }: Shown, most: number): readonly DueNext[] => {
  const byDay = new Map<Day, TargetEntry[]>();
  for (const { row, entry, end } of dueOrder(targets.items)) {
    if (end < asOf || !hasBit(targets.result.mask, row)) continue;
    const same = byDay.get(end);
    if (same !== undefined) same.push(entry);
    else if (byDay.size === most) break;
    else byDay.set(end, [entry]);
  }
  const years = targets.columnOf("due");
  return [...byDay].map(([end, own]) => {
    const year = dueYear(end);
    const ofYear = years.get(year);
    return {
      due: { precision: "day", start: end, end },
      targets: own,
      plans: new Set(own.map(({ policy }) => policy.id)).size,
      counts: countVerdicts(own, judged),
      year,
      inYear: ofYear === undefined ? 0 : countRowsOfSet(targets.result.mask, ofYear),
    };
  });
};

interface UnreadRow extends Unread {
  readonly row: Row<TargetEntry>;
}

/** A sign such as '%' is written with each figure, a unit in words once. */
const unitBeside = (target: Target, unit: string | undefined): string | undefined =>
  isQualitative(target) || target.unit !== unit || unit.startsWith("%") ? unit : undefined;

/** All targets that are due without a final figure, sorted once: a selection only filters them. */
const unreadIn = oncePer((judged: Judged, items: readonly TargetEntry[]): readonly UnreadRow[] => {
  const rows = emptyBits<TargetEntry>(items.length);
  for (const verdict of verdicts.filter(isUnsettled)) {
    const rowSet = judged.targetColumnOf("verdict")?.get(verdict);
    if (rowSet !== undefined) addRows(rows, rowSet);
  }
  return rowsOf(rows)
    .flatMap((row): readonly UnreadRow[] => {
      const entry = itemAt(items, row);
      const judgement = entry && judged.byTarget.get(entry.id);
      return entry === undefined || judgement?.last === undefined
        ? []
        : [
            {
              row,
              entry,
              verdict: judgement.verdict,
              last: judgement.last,
              unit: unitBeside(entry.target, judgement.unit),
            },
          ];
    })
    .sort((a, b) => a.last.date.end - b.last.date.end || byId(a.entry, b.entry));
});

/**
 * Due without a final figure, the one whose last figure is oldest first. A statistic that several documents
 * target is listed once.
 */
export const longestUnread = ({ judged, targets }: Shown, most: number): readonly Unread[] => {
  const found = new Map<string, Unread>();
  for (const one of unreadIn(judged, targets.items)) {
    if (found.size === most) break;
    const name = targetLabel(one.entry.target);
    if (hasBit(targets.result.mask, one.row) && !found.has(name)) found.set(name, one);
  }
  return [...found.values()];
};

/**
 * How many are due and have no figure at all, and the selection of them: among those shown, if a selection
 * can express that.
 */
const neverRead = ({
  selection,
  targets,
}: Pick<Snapshot, "selection" | "targets">): {
  readonly count: number;
  readonly selection: Selection | undefined;
} => {
  const passed = targets.columnOf("due").get("passed");
  const unread = targets.columnOf("reason").get("no-reading");
  const count =
    passed === undefined || unread === undefined
      ? 0
      : countRowsOfSet(targets.result.among(passed), unread);
  const due = narrowFacet(selection, "due", "passed");
  return { count, selection: due && narrowFacet(due, "reason", "no-reading") };
};

/** The most items of each that are worth naming. */
const MOST = { due: 2, latest: 3, unread: 2 } as const;

/** The targets that fall due next, the newest records, and the targets due longest without a figure. */
export const watched = oncePer((snapshot: Snapshot) => ({
  due: dueNext(snapshot, MOST.due),
  latest: snapshot.entries.shown.slice(0, MOST.latest),
  unread: longestUnread(snapshot, MOST.unread),
  never: neverRead(snapshot),
}));

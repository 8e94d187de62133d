import { type Ref, useMemo } from "react";

import type { Day } from "#domain/calendar/dates.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import { dueNext } from "#domain/findings/watch.ts";
import { dueYear } from "#domain/query/dueDays.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { timeline } from "#messages/views/timeline.ts";
import { verdictInText } from "#messages/words/verdicts.ts";
import { RecordLink } from "#parts/records/RecordLink.tsx";
import { VerdictMark } from "#parts/verdicts/VerdictMark.tsx";
import { verdictStyle } from "#parts/verdicts/verdictStyle.ts";

interface DueProps {
  readonly snapshot: Snapshot;
  /** The most days listed. */
  readonly most: number;
  /**
   * Given in a list that runs from newest to oldest: the nearest due day comes last, and a link counts the
   * later ones.
   */
  readonly onLater?: () => void;
  readonly ref?: Ref<HTMLOListElement>;
}

/** The most documents named for a day. */
const MOST_NAMED = 8;

/** How many targets are due after a day, and the first and last year. */
const dueAfter = (targets: readonly TargetEntry[], day: Day) => {
  const ends = targets
    .flatMap(({ due: { end } }) => (end > day ? [end] : []))
    .sort((a, b) => a - b);
  const [first, last] = [ends.at(0), ends.at(-1)];
  return first === undefined || last === undefined
    ? undefined
    : { count: ends.length, first: dueYear(first), last: dueYear(last) };
};

/** The days on which targets are due, next one first, with their verdicts and the documents that set them. */
export const DueDays = ({ snapshot, most, onLater, ref }: DueProps) => {
  const isBack = onLater !== undefined;
  const { days, later } = useMemo(() => {
    const next = dueNext(snapshot, most);
    const last = next.at(-1);
    return isBack && last !== undefined
      ? { days: next.toReversed(), later: dueAfter(snapshot.targets.shown, last.due.end) }
      : { days: next, later: undefined };
  }, [snapshot, most, isBack]);
  if (days.length === 0) return <p className="py-2 text-small">{timeline.nothingToCome}</p>;
  return (
    <ol ref={ref} tabIndex={-1}>
      {later === undefined ? null : (
        <li className="border-b border-rule">
          <button
            className="min-h-11 underline decoration-rule underline-offset-2 hover:decoration-ink"
            onClick={onLater}
            type="button"
          >
            {timeline.dueLater(later.count, later.first, later.last, snapshot.selection.count)}
          </button>
        </li>
      )}
      {days.map(({ due, targets, plans, counts }) => {
        const entries = [...new Map(targets.map(({ entry }) => [entry.id, entry])).values()];
        return (
          <li className="border-b border-rule py-1.5" key={due.end}>
            {timeline.fallDue(targets.length, plans, snapshot.selection.count)}
            <span className="flex flex-wrap items-baseline gap-x-2 text-small text-muted">
              {timeline.dueIn(due.end, snapshot.asOf)}
              {[...counts.byVerdict].map(([verdict, count]) =>
                count === 0 ? null : (
                  <span className="whitespace-nowrap" key={verdict}>
                    <VerdictMark className={verdictStyle[verdict].text} verdict={verdict} /> {count}{" "}
                    {verdictInText(verdict)}
                  </span>
                ),
              )}
            </span>
            {most < MOST_NAMED ? null : (
              <ul className="text-small">
                {entries.slice(0, MOST_NAMED).map((entry) => (
                  <li key={entry.id}>
                    <RecordLink entry={entry} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );
};

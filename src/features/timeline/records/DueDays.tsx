import { useMemo } from "react";

import { dueNext } from "#domain/findings/watch.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { timeline } from "#messages/views/timeline.ts";
import { RecordLink } from "#parts/records/RecordLink.tsx";
import { VerdictMark } from "#parts/verdicts/VerdictMark.tsx";
import { verdictStyle } from "#parts/verdicts/verdictStyle.ts";

interface Props {
  readonly snapshot: Snapshot;
  /** As many days are told. */
  readonly most: number;
}

/** As many documents of a day are named. */
const MOST_NAMED = 8;

/** The days on which targets fall due, the next one first, with how they stand and the documents that set them. */
export const DueDays = ({ snapshot, most }: Props) => {
  const days = useMemo(() => dueNext(snapshot, most), [snapshot, most]);
  if (days.length === 0) return <p className="py-2 text-small">{timeline.nothingToCome}</p>;
  return (
    <ol>
      {days.map(({ due, targets, plans, counts }) => {
        const entries = [...new Map(targets.map(({ entry }) => [entry.id, entry])).values()];
        return (
          <li className="border-b border-rule py-1.5" key={due.end}>
            {timeline.fallDue(targets.length, plans)}
            <span className="flex flex-wrap items-baseline gap-x-2 text-small text-muted">
              {timeline.dueIn(due.end, snapshot.asOf)}
              {[...counts.byVerdict].map(([verdict, count]) =>
                count === 0 ? null : (
                  <span className="whitespace-nowrap" key={verdict}>
                    <VerdictMark className={verdictStyle[verdict].text} named verdict={verdict} />{" "}
                    {count}
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

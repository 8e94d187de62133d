import { use, useEffect, useState } from "react";

import type { FigureSlide, Seen, Slide } from "#domain/briefing/briefing.ts";
import { type Changes, changesSince, isChanged } from "#domain/briefing/changes.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { oncePer } from "#domain/oncePer.ts";
import { SlideSnapshotContext, TargetsOnContext } from "#parts/briefing/slideFigure.ts";

/** What changed since slides were made, by what they showed: words of a slide may change, that stays. */
const knownOf = oncePer((_snapshot: Snapshot) => new WeakMap<Seen, Changes>());

/** What changed since slides were made, by the ids of the slides. */
export interface ChangedSlides {
  /** Of all that were looked at. */
  readonly changes: ReadonlyMap<string, Changes>;
  /** Of those that aren't as they were. */
  readonly changed: ReadonlyMap<string, Changes>;
  /** Whether all were looked at. */
  readonly isDone: boolean;
}

/** What changed since slides were made, each by its own selection and day. */
export const useChanges = (slides: readonly Slide[], snapshot: Snapshot): ChangedSlides => {
  const slideSnapshot = use(SlideSnapshotContext);
  const targetsOn = use(TargetsOnContext);
  const [, setRead] = useState(0);
  const changesOf = knownOf(snapshot);
  const asked = slides.filter((slide): slide is FigureSlide => slide.kind === "figure");
  // One slide a turn, as each may have to judge everything anew; text typed meanwhile doesn't wait.
  const next = asked.find(({ seen }) => !changesOf.has(seen));
  useEffect(() => {
    if (next === undefined) return undefined;
    const look = async (): Promise<void> => {
      const own = slideSnapshot(next, snapshot);
      // It is looked at once its text is searched for.
      if (own.searched === "pending") return;
      const targets = await targetsOn(next, own);
      knownOf(snapshot).set(next.seen, changesSince(next, own, targets));
      setRead((count) => count + 1);
    };
    const turn = setTimeout(() => void look());
    return () => clearTimeout(turn);
  }, [next, slideSnapshot, snapshot, targetsOn]);
  const changes = new Map(
    asked.flatMap(({ id, seen }) => {
      const one = changesOf.get(seen);
      return one === undefined ? [] : [[id, one] as const];
    }),
  );
  const changed = new Map([...changes].filter(([, one]) => isChanged(one)));
  return { changes, changed, isDone: next === undefined };
};

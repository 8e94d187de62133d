import { use, useEffect, useState } from "react";

import type { FigureSlide, Seen, Slide } from "#domain/briefing/briefing.ts";
import { type Changes, changesSince, isChanged } from "#domain/briefing/changes.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { oncePer } from "#domain/oncePer.ts";
import { SlideSnapshotContext, TargetsOnContext } from "#parts/briefing/slideFigure.ts";

/** Cached by the recorded state, which stays the same object while a slide's texts are edited. */
const cacheOf = oncePer((_snapshot: Snapshot) => new WeakMap<Seen, Changes>());

/** Shown until the comparison with the next snapshot is done: what vanished meanwhile would move the page. */
const latest = new WeakMap<Seen, Changes>();

/** Changes since slides were made, by slide id. */
export interface ChangedSlides {
  /** Of all slides compared so far, be it with a former snapshot. */
  readonly changes: ReadonlyMap<string, Changes>;
  /** Of the slides that differ. */
  readonly changed: ReadonlyMap<string, Changes>;
  /** Whether all slides have been compared. */
  readonly isDone: boolean;
}

/** Compares each slide with what it showed when it was made, by its own selection and day. */
export const useChanges = (slides: readonly Slide[], snapshot: Snapshot): ChangedSlides => {
  const slideSnapshot = use(SlideSnapshotContext);
  const targetsOn = use(TargetsOnContext);
  const [, setRead] = useState(0);
  const changesOf = cacheOf(snapshot);
  const figures = slides.filter((slide): slide is FigureSlide => slide.kind === "figure");
  // One slide per task: each may have to judge all targets, and typing must not wait.
  const next = figures.find(({ seen }) => !changesOf.has(seen));
  useEffect(() => {
    if (next === undefined) return undefined;
    const look = async (): Promise<void> => {
      const own = slideSnapshot(next, snapshot);
      // Compared once the text search of its selection is done.
      if (own.searched === "pending") return;
      const targets = await targetsOn(next, own);
      const found = changesSince(next, own, targets);
      cacheOf(snapshot).set(next.seen, found);
      latest.set(next.seen, found);
      setRead((count) => count + 1);
    };
    const turn = setTimeout(() => void look());
    return () => clearTimeout(turn);
  }, [next, slideSnapshot, snapshot, targetsOn]);
  const changes = new Map(
    figures.flatMap(({ id, seen }) => {
      const one = changesOf.get(seen) ?? latest.get(seen);
      return one === undefined ? [] : [[id, one] as const];
    }),
  );
  const changed = new Map([...changes].filter(([, one]) => isChanged(one)));
  return { changes, changed, isDone: changes.size === figures.length };
};

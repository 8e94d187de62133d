import { use, useEffect, useState } from "react";

import type { FigureSlide, Seen, Slide } from "#domain/briefing/briefing.ts";
import { type Flipped, flippedSince } from "#domain/briefing/changes.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { SlideSnapshotContext } from "#parts/briefing/slideFigure.ts";

/** What changed since slides were made, by what they showed: words of a slide may change, that stays. */
const known = new WeakMap<Snapshot, WeakMap<Seen, readonly Flipped[]>>();

const knownOf = (snapshot: Snapshot): WeakMap<Seen, readonly Flipped[]> => {
  const had = known.get(snapshot) ?? new WeakMap<Seen, readonly Flipped[]>();
  known.set(snapshot, had);
  return had;
};

const none: readonly Flipped[] = [];

/** Which verdicts of slides changed since those were made, by the ids of the slides; each by its own selection and day. */
export const useFlipped = (
  slides: readonly Slide[],
  snapshot: Snapshot,
): ReadonlyMap<string, readonly Flipped[]> => {
  const slideSnapshot = use(SlideSnapshotContext);
  const [, setRead] = useState(0);
  const flippedOf = knownOf(snapshot);
  const asked = slides.filter(
    (slide): slide is FigureSlide =>
      slide.kind === "figure" && Object.keys(slide.seen.verdicts).length > 0,
  );
  // One slide a turn, as each may have to judge everything anew; text typed meanwhile doesn't wait.
  const next = asked.find(({ seen }) => !flippedOf.has(seen));
  useEffect(() => {
    if (next === undefined) return undefined;
    const turn = setTimeout(() => {
      knownOf(snapshot).set(next.seen, flippedSince(next, slideSnapshot(next, snapshot)));
      setRead((count) => count + 1);
    });
    return () => clearTimeout(turn);
  }, [next, slideSnapshot, snapshot]);
  return new Map(
    asked.flatMap(({ id, seen }) => {
      const flipped = flippedOf.get(seen) ?? none;
      return flipped.length === 0 ? [] : [[id, flipped] as const];
    }),
  );
};

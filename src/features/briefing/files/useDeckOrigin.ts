import { use, useCallback, useEffect, useRef } from "react";

import type { FigureSlide } from "#domain/briefing/briefing.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { DeckOrigin } from "#export/briefingDeck.ts";
import { makeSlideOnce } from "#features/briefing/slides/useShownSlide.ts";
import {
  SlideFigureContext,
  SlideSnapshotContext,
  TargetsOnContext,
} from "#parts/briefing/slideFigure.ts";
import { useNavigation } from "#ui/navigation.tsx";

/** How long a slide waits for the search to be ready, in ms. */
const LONGEST = 15_000;

/** The snapshot to make a slide from: for one that searches texts the first in which they can be searched. */
const useSlideSnapshot = (
  snapshot: Snapshot,
): ((slide: Pick<FigureSlide, "query">) => Promise<Snapshot>) => {
  const slideSnapshot = use(SlideSnapshotContext);
  const latest = useRef(snapshot);
  const waiting = useRef(new Set<() => void>());
  useEffect(() => {
    latest.current = snapshot;
    if (snapshot.searchable === "pending") return;
    for (const ready of waiting.current) ready();
    waiting.current.clear();
  }, [snapshot]);
  return useCallback(
    async (slide) => {
      if (slideSnapshot(slide, latest.current).searched === "pending") {
        await new Promise<void>((ready) => {
          waiting.current.add(ready);
          setTimeout(ready, LONGEST);
        });
      }
      return latest.current;
    },
    [slideSnapshot],
  );
};

/** What a deck is made from: figures, edition and day of the data in use. */
export const useDeckOrigin = (snapshot: Snapshot): (() => Promise<DeckOrigin>) => {
  const { address } = useNavigation();
  const slideFigure = use(SlideFigureContext);
  const targetsOn = use(TargetsOnContext);
  const snapshotOf = useSlideSnapshot(snapshot);
  return useCallback(
    async () => ({
      figureOf: async (slide) => {
        // Cached for slides that the editor has shown.
        const state = await makeSlideOnce(slideFigure, slide, await snapshotOf(slide));
        if (state.state !== "made")
          throw new Error("message" in state ? state.message : state.state);
        return state;
      },
      edition: snapshot.dataset.edition,
      today: snapshot.today,
      targetsOn,
      address,
    }),
    [slideFigure, targetsOn, snapshotOf, snapshot, address],
  );
};

import { use, useCallback } from "react";

import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { DeckOrigin } from "#export/briefingDeck.ts";
import { makeSlideOnce } from "#features/briefing/slides/useShownSlide.ts";
import { SlideFigureContext, TargetsOnContext } from "#parts/briefing/slideFigure.ts";
import { EditionContext } from "#figures/editionContext.ts";
import { useNavigation } from "#ui/navigation.tsx";

/** What a deck is made from: figures, edition and day of the data in use. */
export const useDeckOrigin = (snapshot: Snapshot): (() => Promise<DeckOrigin>) => {
  const { address } = useNavigation();
  const slideFigure = use(SlideFigureContext);
  const editionOf = use(EditionContext);
  const targetsOn = use(TargetsOnContext);
  return useCallback(
    async () => ({
      figureOf: async (slide) => {
        // Cached for slides that the editor has shown.
        const made = await makeSlideOnce(slideFigure, slide, snapshot);
        if (made.state !== "made") throw new Error("message" in made ? made.message : made.state);
        return made;
      },
      edition: await editionOf(),
      today: snapshot.today,
      targetsOn,
      address,
    }),
    [slideFigure, editionOf, targetsOn, snapshot, address],
  );
};

import { use } from "react";

import type { Briefing, FigureSlide, Seen } from "#domain/briefing/briefing.ts";
import { seenNow } from "#domain/briefing/changes.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { briefing as words } from "#messages/files/briefing.ts";
import { briefingStore, keepBriefing } from "#parts/briefing/briefingStore.ts";
import { SlideSnapshotContext, TargetsOnContext } from "#parts/briefing/slideFigure.ts";
import { EditionContext } from "#figures/editionContext.ts";

import type { Back } from "./useUndo.ts";

const withSeen = (now: Briefing, seen: ReadonlyMap<string, Seen>): Briefing => ({
  ...now,
  slides: now.slides.map((slide) => {
    const next = seen.get(slide.id);
    return slide.kind === "figure" && next !== undefined ? { ...slide, seen: next } : slide;
  }),
});

/** Makes what is seen now what slides showed, so that later changes are told from here on. */
export const useTakeOver = (
  snapshot: Snapshot,
  did: (said: string, back: Back) => void,
): ((slides: readonly FigureSlide[]) => Promise<void>) => {
  const slideSnapshot = use(SlideSnapshotContext);
  const editionOf = use(EditionContext);
  const targetsOn = use(TargetsOnContext);
  return async (slides) => {
    const edition = await editionOf();
    const before = new Map(slides.map(({ id, seen }) => [id, seen]));
    const now = new Map(
      await Promise.all(
        slides.map(async (slide) => {
          const own = slideSnapshot(slide, snapshot);
          return [slide.id, seenNow(slide, own, edition, await targetsOn(slide, own))] as const;
        }),
      ),
    );
    keepBriefing(withSeen(briefingStore.get().value, now));
    did(words.takenOver, (later) => withSeen(later, before));
  };
};

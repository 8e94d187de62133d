import { use, useEffect, useState } from "react";

import type { FigureSlide, Slide } from "#domain/briefing/briefing.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { oncePer } from "#domain/oncePer.ts";
import {
  type ShownSlide,
  type SlideFigure,
  SlideFigureContext,
} from "#parts/briefing/slideFigure.ts";
import { messageOf } from "#ui/screen/lazy.tsx";

/** The figure of a slide, or why it couldn't be made. */
export type SlideState =
  | { readonly state: "making" }
  | ({ readonly state: "made" } & ShownSlide)
  | { readonly state: "failed"; readonly message: string };

const making: SlideState = { state: "making" };

type FigurePlace = Pick<FigureSlide, "path" | "query" | "figure">;

/** Cached per snapshot: a slide is shown in the list and the editor, and again in the talk. */
const cacheOf = oncePer((_snapshot: Snapshot) => new Map<string, Promise<SlideState>>());

const make = async (
  slideFigure: SlideFigure,
  place: FigurePlace,
  snapshot: Snapshot,
  width: number | undefined,
): Promise<SlideState> => {
  try {
    return { state: "made", ...(await slideFigure(place, snapshot, width)) };
  } catch (error) {
    return { state: "failed", message: messageOf(error) };
  }
};

/** Makes the figure of a slide, or gives the reason why it can't be made; cached per snapshot. */
export const makeSlideOnce = (
  slideFigure: SlideFigure,
  place: FigurePlace,
  snapshot: Snapshot,
  width?: number,
): Promise<SlideState> => {
  const cache = cacheOf(snapshot);
  const key = `${place.path}?${place.query} ${place.figure} ${width}`;
  const cached = cache.get(key);
  if (cached !== undefined) return cached;
  const one = make(slideFigure, place, snapshot, width);
  cache.set(key, one);
  // Not cached: what failed without a network may be loaded later.
  void one.then(({ state }) => (state === "failed" ? cache.delete(key) : undefined));
  return one;
};

/**
 * Makes the figure of a slide again whenever its input changes, and keeps the former one until then. Makes
 * nothing where `place` is undefined: slides without a figure or out of view.
 */
export const useShownSlide = (
  place: FigurePlace | undefined,
  snapshot: Snapshot,
  width?: number,
): SlideState => {
  const slideFigure = use(SlideFigureContext);
  const { path, query, figure } = place ?? {};
  const of = `${path} ${figure}`;
  const [last, setLast] = useState<{ readonly of: string; readonly state: SlideState }>({
    of,
    state: making,
  });
  useEffect(() => {
    if (path === undefined || query === undefined || figure === undefined) return undefined;
    let isOver = false;
    void makeSlideOnce(slideFigure, { path, query, figure }, snapshot, width).then((state) =>
      isOver ? undefined : setLast({ of: `${path} ${figure}`, state }),
    );
    return () => {
      isOver = true;
    };
  }, [slideFigure, path, query, figure, snapshot, width]);
  // The state of another figure doesn't apply.
  return last.of === of ? last.state : making;
};

/** The title of a slide: the reader's, else the finding of its figure; empty until that is made. */
export const titleOf = (slide: Slide, state: SlideState | undefined): string => {
  const found = state?.state === "made" ? state.shown?.figure.title : undefined;
  return slide.title ?? found ?? "";
};

export const useSlideTitle = (slide: Slide, snapshot: Snapshot, isNeeded: boolean): string =>
  titleOf(slide, useShownSlide(slide.kind === "figure" && isNeeded ? slide : undefined, snapshot));

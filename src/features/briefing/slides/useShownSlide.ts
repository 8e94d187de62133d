import { use, useEffect, useState } from "react";

import type { FigureSlide, Slide } from "#domain/briefing/briefing.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { oncePer } from "#domain/oncePer.ts";
import {
  type ShownSlide,
  type SlideFigure,
  SlideFigureContext,
} from "#parts/briefing/slideFigure.ts";

/** What a slide shows, once it is made; why it can't be where it can't. */
export type SlideState =
  | { readonly state: "making" }
  | ({ readonly state: "made" } & ShownSlide)
  | { readonly state: "failed"; readonly message: string };

const making: SlideState = { state: "making" };

type Asked = Pick<FigureSlide, "path" | "query" | "figure">;

/** What was made of a snapshot: a slide stands in the list and beside it, and in the talk once more. */
const madeOf = oncePer((_snapshot: Snapshot) => new Map<string, Promise<SlideState>>());

const make = async (
  slideFigure: SlideFigure,
  asked: Asked,
  snapshot: Snapshot,
  width: number | undefined,
): Promise<SlideState> => {
  try {
    return { state: "made", ...(await slideFigure(asked, snapshot, width)) };
  } catch (error) {
    return { state: "failed", message: error instanceof Error ? error.message : String(error) };
  }
};

/** The figure of a slide, or why it couldn't be made. */
export const madeOnce = (
  slideFigure: SlideFigure,
  asked: Asked,
  snapshot: Snapshot,
  width?: number,
): Promise<SlideState> => {
  const made = madeOf(snapshot);
  const key = `${asked.path}?${asked.query} ${asked.figure} ${width}`;
  const had = made.get(key);
  if (had !== undefined) return had;
  const one = make(slideFigure, asked, snapshot, width);
  made.set(key, one);
  // What failed for want of a network may be had later.
  void one.then(({ state }) => (state === "failed" ? made.delete(key) : undefined));
  return one;
};

/**
 * Makes the figure of a slide whenever what it is made from changes; what it showed before stays until then.
 * Of a slide that has none, or isn't in sight, nothing is made.
 */
export const useShownSlide = (
  asked: Asked | undefined,
  snapshot: Snapshot,
  width?: number,
): SlideState => {
  const slideFigure = use(SlideFigureContext);
  const { path, query, figure } = asked ?? {};
  const of = `${path} ${figure}`;
  const [made, setMade] = useState<{ readonly of: string; readonly state: SlideState }>({
    of,
    state: making,
  });
  useEffect(() => {
    if (path === undefined || query === undefined || figure === undefined) return undefined;
    let isOver = false;
    void madeOnce(slideFigure, { path, query, figure }, snapshot, width).then((state) =>
      isOver ? undefined : setMade({ of: `${path} ${figure}`, state }),
    );
    return () => {
      isOver = true;
    };
  }, [slideFigure, path, query, figure, snapshot, width]);
  // What another figure showed says nothing of this one.
  return made.of === of ? made.state : making;
};

/** What a slide is called: by the reader, else by what its figure finds; empty until that is known. */
export const titleOf = (slide: Slide, state: SlideState | undefined): string => {
  const found = state?.state === "made" ? state.shown?.figure.title : undefined;
  return slide.title ?? found ?? "";
};

export const useSlideTitle = (slide: Slide, snapshot: Snapshot, isAsked: boolean): string =>
  titleOf(slide, useShownSlide(slide.kind === "figure" && isAsked ? slide : undefined, snapshot));

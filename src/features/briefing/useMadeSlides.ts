import { use, useEffect, useState } from "react";

import type { FigureSlide, Slide } from "#domain/briefing/briefing.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { SlideFigureContext } from "#parts/briefing/slideFigure.ts";

import { madeOnce, type SlideState } from "./useShownSlide.ts";

/** What each figure slide shows, by its id, as far as it is made. */
export type MadeSlides = ReadonlyMap<string, SlideState>;

const none: MadeSlides = new Map();

const anyWidth = (): undefined => undefined;

/**
 * Makes the figures of all slides ahead, one after the other: with them comes all that they need, so that the
 * network may go. Each is of its own selection, so what is selected otherwise doesn't matter.
 */
export const useMadeSlides = (
  slides: readonly Slide[],
  snapshot: Snapshot,
  widthOf: (slide: FigureSlide) => number | undefined = anyWidth,
): MadeSlides => {
  const slideFigure = use(SlideFigureContext);
  const [made, setMade] = useState(none);
  const [base, setBase] = useState(snapshot);
  if (base.dataset !== snapshot.dataset || base.today !== snapshot.today) setBase(snapshot);
  const figures = slides.filter((slide) => slide.kind === "figure");
  // By their addresses: to change what is said on slides makes no figure anew.
  const wanted = figures.map((slide) => ({ slide, width: widthOf(slide) }));
  const asked = JSON.stringify(
    wanted.map(({ slide: { id, path, query, figure }, width }) => [id, path, query, figure, width]),
  );
  const [kept, setKept] = useState({ asked, wanted });
  if (kept.asked !== asked) setKept({ asked, wanted });
  useEffect(() => {
    let isOver = false;
    const makeAll = async (): Promise<void> => {
      for (const { slide, width } of kept.wanted) {
        const state = await madeOnce(slideFigure, slide, base, width);
        if (isOver) return;
        setMade((before) => new Map([...before, [slide.id, state]]));
      }
    };
    void makeAll();
    return () => {
      isOver = true;
    };
  }, [kept, slideFigure, base]);
  return made;
};

/** What a slide is called: by who prepared it, else by what its figure finds; empty until that is made. */
export const titleOf = (slide: Slide, made: MadeSlides): string => {
  const state = made.get(slide.id);
  const found = state?.state === "made" ? state.shown?.figure.title : undefined;
  return slide.title ?? found ?? "";
};

import { use, useEffect, useEffectEvent, useState } from "react";

import type { FigureSlide, Slide } from "#domain/briefing/briefing.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { SlideFigureContext } from "#parts/briefing/slideFigure.ts";

import { madeOnce, type SlideState, titleOf } from "./useShownSlide.ts";

/** What each figure slide shows, by its id, as far as it is made. */
export type MadeSlides = ReadonlyMap<string, SlideState>;

const none: MadeSlides = new Map();

interface Room {
  /** How wide figures are to be, where that is said. */
  readonly width?: number | undefined;
  /** The slide that is made before all others, with those after it. */
  readonly inSight?: string | undefined;
}

/**
 * Makes the figures of all slides ahead, one after the other: with them comes all that they need, so that the
 * network may go. Each is of its own selection, so what is selected otherwise doesn't matter.
 */
export const useMadeSlides = (
  slides: readonly Slide[],
  snapshot: Snapshot,
  { width, inSight }: Room = {},
): MadeSlides => {
  const slideFigure = use(SlideFigureContext);
  const [made, setMade] = useState(none);
  const [base, setBase] = useState(snapshot);
  // Slides that search for a text are made anew once the search is there.
  if (
    base.dataset !== snapshot.dataset ||
    base.today !== snapshot.today ||
    base.searchable !== snapshot.searchable
  ) {
    setBase(snapshot);
  }
  const figures = slides.filter((slide) => slide.kind === "figure");
  // By their addresses: to change what is said on slides makes no figure anew.
  const asked = JSON.stringify([
    width,
    ...figures.map(({ id, path, query, figure }) => [id, path, query, figure]),
  ]);
  const [kept, setKept] = useState({ asked, figures, width });
  if (kept.asked !== asked) setKept({ asked, figures, width });
  const nextOf = useEffectEvent((done: ReadonlySet<string>): FigureSlide | undefined => {
    const at = Math.max(
      0,
      kept.figures.findIndex(({ id }) => id === inSight),
    );
    const inOrder = [...kept.figures.slice(at), ...kept.figures.slice(0, at)];
    return inOrder.find(({ id }) => !done.has(id));
  });
  useEffect(() => {
    let isOver = false;
    const makeAll = async (): Promise<void> => {
      const done = new Set<string>();
      for (let slide = nextOf(done); slide !== undefined; slide = nextOf(done)) {
        const { id } = slide;
        done.add(id);
        const state = await madeOnce(slideFigure, slide, base, kept.width);
        if (isOver) return;
        setMade((before) => new Map([...before, [id, state]]));
      }
    };
    void makeAll();
    return () => {
      isOver = true;
    };
  }, [kept, slideFigure, base]);
  return made;
};

/** What a slide is called, as far as it is made. */
export const madeTitle = (slide: Slide, made: MadeSlides): string =>
  titleOf(slide, made.get(slide.id));

import { use, useEffect, useEffectEvent, useState } from "react";

import type { FigureSlide, Slide } from "#domain/briefing/briefing.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { SlideFigureContext } from "#parts/briefing/slideFigure.ts";

import { makeSlideOnce, type SlideState, titleOf } from "./useShownSlide.ts";

/** The state of each figure slide by its id, as far as made. */
export type MadeSlides = ReadonlyMap<string, SlideState>;

const none: MadeSlides = new Map();

interface Options {
  /** The layout width of figures; undefined for their own default. */
  readonly width?: number | undefined;
  /** The id of the slide to make first, followed by those after it. */
  readonly inSight?: string | undefined;
}

/**
 * Makes the figures of all slides ahead, one after the other: with them all needed modules and data are loaded,
 * so that the talk works offline. Each figure has its own selection, so the current one doesn't matter.
 */
export const useMadeSlides = (
  slides: readonly Slide[],
  snapshot: Snapshot,
  { width, inSight }: Options = {},
): MadeSlides => {
  const slideFigure = use(SlideFigureContext);
  const [states, setStates] = useState(none);
  const [base, setBase] = useState(snapshot);
  // Slides with a text search are made again once the search is ready.
  if (
    base.dataset !== snapshot.dataset ||
    base.today !== snapshot.today ||
    base.searchable !== snapshot.searchable
  ) {
    setBase(snapshot);
  }
  const figures = slides.filter((slide) => slide.kind === "figure");
  // Keyed by what figures are made from: editing texts makes no figure again.
  const key = JSON.stringify([
    width,
    ...figures.map(({ id, path, query, figure }) => [id, path, query, figure]),
  ]);
  const [input, setInput] = useState({ key, figures, width });
  if (input.key !== key) setInput({ key, figures, width });
  const nextOf = useEffectEvent((done: ReadonlySet<string>): FigureSlide | undefined => {
    const at = Math.max(
      0,
      input.figures.findIndex(({ id }) => id === inSight),
    );
    const inOrder = [...input.figures.slice(at), ...input.figures.slice(0, at)];
    return inOrder.find(({ id }) => !done.has(id));
  });
  useEffect(() => {
    let isOver = false;
    const makeAll = async (): Promise<void> => {
      const done = new Set<string>();
      for (let slide = nextOf(done); slide !== undefined; slide = nextOf(done)) {
        const { id } = slide;
        done.add(id);
        const state = await makeSlideOnce(slideFigure, slide, base, input.width);
        if (isOver) return;
        setStates((before) => new Map([...before, [id, state]]));
      }
    };
    void makeAll();
    return () => {
      isOver = true;
    };
  }, [input, slideFigure, base]);
  return states;
};

/** The title of a slide, as far as it is made. */
export const madeTitle = (slide: Slide, states: MadeSlides): string =>
  titleOf(slide, states.get(slide.id));

import { use, useEffect, useState } from "react";

import type { FigureSlide } from "#domain/briefing/briefing.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { type ShownSlide, SlideFigureContext } from "#parts/briefing/slideFigure.ts";

/** What a slide shows, once it is made; why it can't be where it can't. */
export type SlideState =
  | { readonly state: "making" }
  | ({ readonly state: "made" } & ShownSlide)
  | { readonly state: "failed"; readonly message: string };

const making: SlideState = { state: "making" };

/** Makes the figure of a slide whenever what it is made from changes; what it showed before stays until then. */
export const useShownSlide = (
  { path, query, figure }: Pick<FigureSlide, "path" | "query" | "figure">,
  snapshot: Snapshot,
): SlideState => {
  const slideFigure = use(SlideFigureContext);
  const [state, setState] = useState<SlideState>(making);
  useEffect(() => {
    let isOver = false;
    const make = async (): Promise<SlideState> => {
      try {
        return { state: "made", ...(await slideFigure({ path, query, figure }, snapshot)) };
      } catch (error) {
        return { state: "failed", message: error instanceof Error ? error.message : String(error) };
      }
    };
    void make().then((made) => (isOver ? undefined : setState(made)));
    return () => {
      isOver = true;
    };
  }, [slideFigure, path, query, figure, snapshot]);
  return state;
};

import { createContext } from "react";

import type { FigureSlide } from "#domain/briefing/briefing.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import type { Figure } from "#export/figureFile.ts";

/** What a slide shows now: its own snapshot, and its figure; undefined where it has nothing in it. */
export interface ShownSlide {
  readonly snapshot: Snapshot;
  readonly figure: Figure | undefined;
}

/** Makes the figure of a slide anew, from the data of a snapshot whose selection doesn't matter. */
export type SlideFigure = (
  slide: Pick<FigureSlide, "path" | "query" | "figure">,
  snapshot: Snapshot,
) => Promise<ShownSlide>;

/** How figures of other pages are made. The app provides it: no view knows another. */
export const SlideFigureContext = createContext<SlideFigure>(() =>
  Promise.reject(new Error("SlideFigureContext: no provider above")),
);

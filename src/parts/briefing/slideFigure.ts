import { createContext } from "react";

import type { FrameWords } from "#scene/frame.ts";
import type { FigureSlide } from "#domain/briefing/briefing.ts";
import type { TargetsOn } from "#domain/briefing/changes.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { FigureFile } from "#export/file/figureFile.ts";

/** A figure of a slide as it is now, and what is said around it. */
interface ShownFigure {
  readonly figure: FigureFile;
  readonly words: FrameWords;
}

/** What a slide shows now: its own snapshot, and its figure; undefined where it has nothing in it. */
export interface ShownSlide {
  readonly snapshot: Snapshot;
  readonly shown: ShownFigure | undefined;
}

/**
 * Makes the figure of a slide anew, from the data of a snapshot whose selection doesn't matter: for a wall or
 * a sheet, or in a width in which it is read from near.
 */
export type SlideFigure = (
  slide: Pick<FigureSlide, "path" | "query" | "figure">,
  snapshot: Snapshot,
  width?: number,
) => Promise<ShownSlide>;

/** How figures of other pages are made. The app provides it: no view knows another. */
export const SlideFigureContext = createContext<SlideFigure>(() =>
  Promise.reject(new Error("SlideFigureContext: no provider above")),
);

/** The snapshot that a slide shows, by its own selection and day. */
export type SlideSnapshot = (slide: Pick<FigureSlide, "query">, snapshot: Snapshot) => Snapshot;

/** How a slide's own snapshot is taken, without making its figure. The app provides it. */
export const SlideSnapshotContext = createContext<SlideSnapshot>((_, snapshot) => snapshot);

/** Which targets the page of a slide shows. The app provides it. */
export const TargetsOnContext = createContext<TargetsOn>(() => Promise.resolve(undefined));

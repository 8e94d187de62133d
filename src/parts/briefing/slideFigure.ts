import { createContext } from "react";

import type { FrameWords } from "#scene/frame.ts";
import type { FigureSlide } from "#domain/briefing/briefing.ts";
import type { TargetsOn } from "#domain/briefing/changes.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { FigureFile } from "#export/file/figureFile.ts";

/** The present figure of a slide, and the text around it. */
interface ShownFigure {
  readonly figure: FigureFile;
  readonly words: FrameWords;
}

/** The snapshot and figure of a slide; `shown` is undefined where the figure is empty. */
export interface ShownSlide {
  readonly snapshot: Snapshot;
  readonly shown: ShownFigure | undefined;
}

/**
 * Makes the figure of a slide from the data of a snapshot, whose selection doesn't matter; for a projection or
 * print, or laid out at the width given.
 */
export type SlideFigure = (
  slide: Pick<FigureSlide, "path" | "query" | "figure">,
  snapshot: Snapshot,
  width?: number,
) => Promise<ShownSlide>;

/** Provided by the app, which knows all pages: views don't import each other. */
export const SlideFigureContext = createContext<SlideFigure>(() =>
  Promise.reject(new Error("SlideFigureContext: no provider above")),
);

/** The snapshot of a slide, by its own selection and as-of day. */
export type SlideSnapshot = (slide: Pick<FigureSlide, "query">, snapshot: Snapshot) => Snapshot;

/** Takes a slide's snapshot without making its figure. Provided by the app. */
export const SlideSnapshotContext = createContext<SlideSnapshot>((_, snapshot) => snapshot);

/** Finds the targets that a slide's page shows. Provided by the app. */
export const TargetsOnContext = createContext<TargetsOn>(() => Promise.resolve(undefined));

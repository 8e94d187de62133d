import { detailsAt } from "#app/pages/pageDetails.ts";
import { idIn } from "#app/pages/pages.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { FigureFile } from "#export/file/figureFile.ts";
import type { Figure, PageFigures } from "#figures/figure.ts";
import type { FigureAt } from "#figures/figureAtContext.ts";

/** The figures of a page's own, in its order. */
const ownFigures = async (path: string): Promise<PageFigures> =>
  (await detailsAt(path)?.figures?.()) ?? [];

/** The ids of a page's own figures that have something in them, in the order of the page. */
export const figuresOf = async (path: string, snapshot: Snapshot): Promise<readonly string[]> => {
  const page = { snapshot, parameters: new URLSearchParams(), id: idIn(path) };
  return (await ownFigures(path)).flatMap((figure) => figure.file(page)?.id ?? []);
};

/** What a slide of 16 by 9 leaves to its figure, beside margins, a title of two lines, and what stands under it. */
const SLIDE_ROOM = { width: 1740, height: 764 } as const;
/** A figure that is much wider than that is laid out in less width, until it fills its slide. */
const NARROWER = [0.86, 0.74, 0.63, 0.54] as const;
/** Less than that isn't worth the width that moments and bars lose. */
const GAIN = 1.05;
/** Type isn't enlarged beyond that of the slide's title. */
const MOST_ENLARGED = 3.4;

const enlargedBy = ({ scene }: FigureFile): number =>
  Math.min(SLIDE_ROOM.width / scene.width, SLIDE_ROOM.height / scene.height);

/** A figure as it fills a slide best, so that it is as large as can be. */
const onSlide = (make: (width?: number) => FigureFile | undefined): FigureFile | undefined => {
  const first = make();
  if (first === undefined) return undefined;
  let best = first;
  for (const share of NARROWER) {
    // One that is as high as its slide already isn't enlarged by being narrower.
    if (best.scene.width * SLIDE_ROOM.height <= best.scene.height * SLIDE_ROOM.width) break;
    const next = make(Math.round(first.scene.width * share));
    if (next === undefined) break;
    const enlarged = enlargedBy(next);
    if (enlarged < GAIN * enlargedBy(best) || enlarged > MOST_ENLARGED) break;
    best = next;
  }
  return best;
};

/** A page's own figures come before those of its panels of filters. */
export const figureAt: FigureAt = async ({ path, parameters, figureId }, snapshot, size = {}) => {
  const page = { snapshot, parameters, id: idIn(path), ...size };
  const isAsked = ({ idOn }: Figure): boolean => idOn(page) === figureId;
  const figure =
    (await ownFigures(path)).find(isAsked) ??
    (await import("#features/filters/figures.ts")).filterFigures.find(isAsked);
  if (figure === undefined) return undefined;
  const make = (width = size.width) => figure.file({ ...page, width });
  const hasOwnSize = size.width !== undefined || size.height !== undefined;
  return size.isSlide === true && !hasOwnSize ? onSlide(make) : make();
};

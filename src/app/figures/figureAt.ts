import { detailsAt } from "#app/pages/pageDetails.ts";
import { idIn } from "#app/pages/pages.ts";
import { own } from "#domain/own.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { FigureFile } from "#export/file/figureFile.ts";
import type { Figure, PageFigures } from "#figures/figure.ts";
import type { FigureAt } from "#figures/figureAtContext.ts";

/** By what loads them: to a build, which asks for those of a page some thousand times, each import is slow. */
const loaded = new WeakMap<() => Promise<PageFigures>, PageFigures>();

/** A page's own figures, in page order. */
const ownFigures = async (path: string): Promise<PageFigures> => {
  const load = detailsAt(path)?.figures;
  if (load === undefined) return [];
  const figures = loaded.get(load) ?? (await load());
  loaded.set(load, figures);
  return figures;
};

/** The ids of a page's own figures that aren't empty, in page order. */
export const figuresOf = async (path: string, snapshot: Snapshot): Promise<readonly string[]> => {
  const page = { snapshot, parameters: new URLSearchParams(), id: idIn(path) };
  return (await ownFigures(path)).flatMap((figure) => figure.shownOn(page) ?? []);
};

/** The size left for a figure on a 16:9 slide after margins, a title of two lines and the words below it. */
const SLIDE_SIZE = { width: 1740, height: 764 } as const;
/** A figure much wider than that is tried at these shares of its width, until it fills its slide. */
const NARROWER = [0.86, 0.74, 0.63, 0.54] as const;
/** A smaller gain in scale isn't worth the width that dates and bars lose. */
const GAIN = 1.05;
/** The largest scale, so that type stays smaller than the slide's title. */
const MOST_ENLARGED = 3.4;

const enlargedBy = ({ scene }: FigureFile): number =>
  Math.min(SLIDE_SIZE.width / scene.width, SLIDE_SIZE.height / scene.height);

/** The layout of a figure that is shown largest on a slide. */
const onSlide = (make: (width?: number) => FigureFile | undefined): FigureFile | undefined => {
  const first = make();
  if (first === undefined) return undefined;
  let best = first;
  for (const share of NARROWER) {
    // If its height already limits the scale, a narrower layout gains nothing.
    if (best.scene.width * SLIDE_SIZE.height <= best.scene.height * SLIDE_SIZE.width) break;
    const next = make(Math.round(first.scene.width * share));
    if (next === undefined) break;
    const enlarged = enlargedBy(next);
    if (enlarged < GAIN * enlargedBy(best) || enlarged > MOST_ENLARGED) break;
    best = next;
  }
  return best;
};

/** By the id that links, frames and briefings have of a figure that is gone: the one that shows the same. */
const successors: Readonly<Partial<Record<string, string>>> = { "pace-of-targets": "targets" };

/** A page's own figures take precedence over those of the filter panels. */
export const figureAt: FigureAt = async (place, snapshot, size = {}) => {
  const { path, parameters } = place;
  const figureId = own(successors, place.figureId) ?? place.figureId;
  const page = { snapshot, parameters, id: idIn(path), ...size };
  const hasId = ({ idOn }: Figure): boolean => idOn(page) === figureId;
  const figure =
    (await ownFigures(path)).find(hasId) ??
    (await import("#features/filters/figures.ts")).filterFigures.find(hasId);
  if (figure === undefined) return undefined;
  const make = (width = size.width) => figure.file({ ...page, width });
  const hasOwnSize = size.width !== undefined || size.height !== undefined;
  return size.isSlide === true && !hasOwnSize ? onSlide(make) : make();
};

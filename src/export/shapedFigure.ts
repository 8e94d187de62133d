import { type FigureFile, fileScene, type Origin } from "./file/figureFile.ts";
import { linkCode } from "./linkCode.ts";

/** Options that change a figure's aspect ratio: a width, or fewer of its rows. */
interface Layout {
  readonly width?: number;
  readonly rows?: number;
}

/** At least the width of the words around a figure, and at most what is legible once scaled to a page. */
const WIDTH = { least: 420, most: 1500 } as const;
const ROWS = 40;
/** From this share on, a frame looks full. */
const FULL = 0.97;
const STEPS = 6;

/**
 * A figure laid out so that, with the words around it, it fills a frame of aspect ratio `ratio` (width by
 * height): a wide frame by a narrower layout, so that its type is larger; a high one by as many rows as fit,
 * or by a wider layout.
 */
export const shapedFigure = async (
  own: FigureFile,
  make: (layout: Layout) => Promise<FigureFile | undefined>,
  origin: Origin,
  ratio: number,
): Promise<FigureFile> => {
  const code = linkCode(origin.address);
  const aspectOf = (figure: FigureFile): number => {
    const { width, height } = fileScene(figure, origin, { code });
    return width / height / ratio;
  };
  const fullness = (aspect: number): number => Math.min(aspect, 1 / aspect);
  const first = aspectOf(own);
  let [best, full] = [own, fullness(first)];
  const attempt = async (layout: Layout): Promise<number> => {
    const figure = await make(layout);
    if (figure === undefined) return first;
    const aspect = aspectOf(figure);
    if (fullness(aspect) > full) [best, full] = [figure, fullness(aspect)];
    return aspect;
  };
  /** Bisects a range until the frame is full; `isPast` says whether an aspect is beyond the goal. */
  const search = async (
    [low, high]: readonly [number, number],
    layoutOf: (at: number) => Layout,
    isPast: (aspect: number) => boolean,
  ): Promise<number> => {
    let [from, to] = [low, high];
    for (let step = 0; step < STEPS; step += 1) {
      if (full >= FULL) break;
      const middle = Math.round((from + to) / 2);
      if (isPast(await attempt(layoutOf(middle)))) to = middle;
      else from = middle;
    }
    return from;
  };
  const { width, height } = own.scene;
  /** Whether fewer rows reduce its height alone: not so for a matrix, whose rows are columns too. */
  const isList = async (): Promise<boolean> => {
    const one = await make({ rows: 1 });
    return one !== undefined && one.scene.width === width && one.scene.height < height;
  };
  const isWide = (aspect: number): boolean => aspect > 1;
  if (isWide(first)) {
    await search([WIDTH.least, width], (at) => ({ width: at }), isWide);
  } else if (await isList()) {
    // The most rows that leave it wider than the frame, then the width that fills it.
    const rows = await search(
      [1, ROWS],
      (at) => ({ rows: at }),
      (aspect) => !isWide(aspect),
    );
    await search([WIDTH.least, width], (at) => ({ width: at, rows }), isWide);
  } else {
    await search([width, WIDTH.most], (at) => ({ width: at }), isWide);
  }
  return best;
};

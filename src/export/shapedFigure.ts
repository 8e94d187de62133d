import { type FigureFile, fileScene, type Origin } from "./file/figureFile.ts";
import { linkCode } from "./linkCode.ts";

/** How a figure is laid out, to be another shape: narrower, wider, or with fewer of its rows. */
interface Layout {
  readonly width?: number;
  readonly rows?: number;
}

/** No narrower than the words around a figure, and no wider than is read once it is as wide as a page. */
const WIDTH = { least: 420, most: 1500 } as const;
const ROWS = 40;
/** A sheet filled to such a part is full to the eye. */
const FULL = 0.97;
const STEPS = 6;

/**
 * A figure laid out so that it and the words around it fill a sheet of a shape, `ratio` times as wide as
 * high: a wide one in less width, so that its type is larger; a high one with as many rows as there are
 * room for, or in more width.
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
  /** Halves a stretch until the sheet is full; `isPast` says on which side of it an aspect lies. */
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
  /** Whether fewer rows make it lower and leave its width: not so of a matrix, whose rows are columns too. */
  const isList = async (): Promise<boolean> => {
    const one = await make({ rows: 1 });
    return one !== undefined && one.scene.width === width && one.scene.height < height;
  };
  const isWide = (aspect: number): boolean => aspect > 1;
  if (isWide(first)) {
    await search([WIDTH.least, width], (at) => ({ width: at }), isWide);
  } else if (await isList()) {
    // The most rows that leave it wider than high, and those in the width that fills the sheet.
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

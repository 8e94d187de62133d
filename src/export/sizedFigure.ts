import { SMALL } from "#scene/mark.ts";
import type { Scene } from "#scene/scene.ts";
import { exporting, pictureSize } from "#messages/files/figureMenus.ts";

import { type FigureFile, fileScene, type Origin } from "./file/figureFile.ts";
import { linkCode } from "./linkCode.ts";
import type { PixelSize } from "#scene/render/pictureSize.ts";

/** What a figure's layout is asked for: a width, a greatest height, the most rows. */
interface Layout {
  readonly width?: number;
  readonly height?: number;
  readonly rows?: number;
}

/** A figure with some of its rows, and how many. */
interface SomeRows {
  readonly figure: FigureFile;
  readonly rows: number;
}

/** The area in which a figure and its words have room in their usual size of type, in sixteenths of a rem. */
const AREA = 960 * 600;
/** The frame around a figure: its margins, and the least width that its words need. */
const MARGINS = 48;
const LEAST_FRAME = 468;
/** How much narrower or wider than usual a frame may be for all of a figure to be in it. */
const WHOLE = { least: 0.5, most: 1.25 } as const;
/** The frames that are tried for a part of a figure, as shares of the usual width. */
const LARGER = [1, 1.2, 1.45, 1.75, 2.1, 2.5, 3, 3.6, 4.3] as const;
const ROWS = 40;
/** Fewer rows than this aren't worth a picture where smaller type, still easily read, leaves room for more. */
const ENOUGH_ROWS = 6;
const STEPS = 6;
/** The least size of type, in pixels: where something else can be left out for it, and at all. */
const TYPE = { small: 11.5, least: 8 } as const;

/**
 * A figure laid out for a picture of a size in pixels, with the words around it: as large as all of it fits; else the
 * part that its own layout leaves in that height, or as many of its rows as fit.
 * @throws Error where its type would be too small to be read.
 */
export const sizedFigure = async (
  make: (layout: Layout) => Promise<FigureFile | undefined>,
  origin: Origin,
  size: PixelSize,
): Promise<FigureFile> => {
  const ratio = size.width / size.height;
  const widest = (type: number): number => (SMALL * size.width) / type;
  const usual = Math.max(LEAST_FRAME, Math.min(Math.sqrt(AREA * ratio), widest(TYPE.small)));
  const code = linkCode(origin.address);
  /** A figure laid out in a frame so wide: whether all of it is in there, and the height that its words leave to it. */
  const attempt = async (frame: number, layout: Layout = {}) => {
    const figure = await make({ width: Math.round(frame - MARGINS), ...layout });
    if (figure === undefined) throw new Error(exporting.isEmpty);
    const { width, height } = fileScene(figure, origin, { code });
    const most = frame / ratio;
    return {
      figure,
      fits: width <= frame + 1 && height <= most,
      room: Math.floor(most - (height - figure.scene.height)),
    };
  };
  /** The most rows that fit; undefined where not even one does, or rows make no difference. */
  const someRows = async (frame: number, height: number): Promise<SomeRows | undefined> => {
    let found: SomeRows | undefined;
    let [least, most] = [1, ROWS];
    while (least <= most) {
      const rows = Math.floor((least + most) / 2);
      const { figure, fits } = await attempt(frame, { height, rows });
      if (fits) [found, least] = [{ figure, rows }, rows + 1];
      else most = rows - 1;
    }
    return found;
  };
  const whole = async (): Promise<FigureFile | undefined> => {
    let [low, high] = [Math.max(LEAST_FRAME, usual * WHOLE.least), usual * WHOLE.most];
    const largest = await attempt(high);
    if (!largest.fits) return undefined;
    let best = largest.figure;
    for (let step = 0; step < STEPS; step += 1) {
      const middle = (low + high) / 2;
      const { figure, fits } = await attempt(middle);
      if (fits) [best, high] = [figure, middle];
      else low = middle;
    }
    return best;
  };
  /** Whether fewer rows reduce its height alone: not so for a matrix, whose rows are columns too. */
  const isList = async (): Promise<boolean> => {
    const [{ figure: all }, { figure: one }] = [
      await attempt(usual),
      await attempt(usual, { rows: 1 }),
    ];
    return one.scene.width === all.scene.width && one.scene.height < all.scene.height;
  };
  /** Frames in which type is of a size or larger, up to the widest of them. */
  const frames = (type: number): readonly number[] => {
    const most = Math.max(LEAST_FRAME, widest(type));
    return [...LARGER.map((share) => usual * share).filter((frame) => frame < most), most];
  };
  const part = async (type: number): Promise<FigureFile | undefined> => {
    const isOfRows = await isList();
    let last: readonly [frame: number, room: number] | undefined;
    let fullest: SomeRows | undefined;
    for (const frame of frames(type)) {
      const { figure, fits, room } = await attempt(frame);
      if (fits) return figure;
      const limited = await attempt(frame, { height: room });
      if (limited.fits) return limited.figure;
      const listed = isOfRows ? await someRows(frame, room) : undefined;
      if (listed !== undefined && listed.rows > (fullest?.rows ?? 0)) fullest = listed;
      if (fullest !== undefined && fullest.rows >= ENOUGH_ROWS) return fullest.figure;
      last = [frame, room];
    }
    if (fullest !== undefined) return fullest.figure;
    // Of what has too much for any of them, as much as the widest one has room for.
    return last === undefined ? undefined : (await someRows(...last))?.figure;
  };
  const figure = (await whole()) ?? (await part(TYPE.small)) ?? (await part(TYPE.least));
  if (figure === undefined) throw new Error(pictureSize.tooSmall(size.width, size.height));
  return figure;
};

/** A scene enlarged to a size in pixels; its shape must be that of the size. */
export const enlargedTo = ({ width, marks, ...scene }: Scene, size: PixelSize): Scene => ({
  ...scene,
  ...size,
  marks: [{ kind: "group", at: { x: 0, y: 0, scale: size.width / width }, marks }],
});

import type { Theme } from "./palette.ts";

/** The size of a picture, in pixels. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** Sizes by their shape: that of a projected slide, and those of posts and portrait screens. */
export const namedSizes = {
  "16:9": { width: 1920, height: 1080 },
  "4:3": { width: 1600, height: 1200 },
  square: { width: 1080, height: 1080 },
  "4:5": { width: 1080, height: 1350 },
} as const satisfies Readonly<Record<string, PixelSize>>;

/** The least and the most pixels of either side: with more, some browsers can't draw it. */
export const sideLimits = {
  least: 400,
  most: 4000,
  /** The most that one side may have of the other: in a narrower picture neither figure nor words have room. */
  ratio: 4,
} as const;

export const pictureShapes = ["shown", "16:9", "4:3", "square", "4:5", "free"] as const;

/** The options for a picture. */
export interface PictureLook {
  /** As on the page, of a named size, or of the size that the reader chose. */
  readonly shape: (typeof pictureShapes)[number];
  /** Used where the shape is free; by default `defaultFreeSize`. */
  readonly free?: PixelSize;
  /** Pixels of the picture per pixel of the figure, where the shape is as on the page. */
  readonly density: 2 | 3;
  /** Undefined for the page's own. */
  readonly theme: Theme | undefined;
}

export const defaultFreeSize: PixelSize = { width: 1200, height: 800 };

export const defaultLook: PictureLook = { shape: "shown", density: 2, theme: undefined };

/** The size that a look asks for; undefined for that on the page. */
export const sizeOf = ({ shape, free = defaultFreeSize }: PictureLook): PixelSize | undefined =>
  shape === "shown" ? undefined : shape === "free" ? free : namedSizes[shape];

/** What is wrong with a size as it was typed. */
export type SizeFault = "width" | "height" | "ratio";

const sideIn = (text: string): number | undefined => {
  const trimmed = text.normalize("NFKC").trim();
  const side = /^\d{1,5}$/.test(trimmed) ? Number(trimmed) : Number.NaN;
  return side >= sideLimits.least && side <= sideLimits.most ? side : undefined;
};

/** Reads a size from what was typed into two fields. */
export const readSize = (
  wide: string,
  high: string,
): { readonly size: PixelSize } | { readonly fault: SizeFault } => {
  const [width, height] = [sideIn(wide), sideIn(high)];
  if (width === undefined) return { fault: "width" };
  if (height === undefined) return { fault: "height" };
  const ratio = Math.max(width, height) / Math.min(width, height);
  return ratio > sideLimits.ratio ? { fault: "ratio" } : { size: { width, height } };
};

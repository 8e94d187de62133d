import { createContext } from "react";

import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { Figure } from "#export/figureFile.ts";

/** Where a figure is drawn; what isn't said is as in a file. */
export interface FigureSize {
  /** Whether it is to be read from the back of a room: then it has fewer rows, which are larger. */
  readonly isSlide?: boolean | undefined;
  /** How wide it is to be, in sixteenths of a rem. */
  readonly width?: number | undefined;
  /** How high it may be; figures that aren't lists keep to it. */
  readonly height?: number | undefined;
  /** How many rows it has at most. */
  readonly rows?: number | undefined;
}

/** How many rows a figure has at most, of so many on a slide; all of them where that is undefined. */
export const mostRows = (
  { isSlide = false, rows }: FigureSize,
  onSlide: number,
): number | undefined => (isSlide ? Math.min(onSlide, rows ?? onSlide) : rows);

/** A page as its address has it, and where a figure of it is drawn. */
export interface FigurePage extends FigureSize {
  readonly snapshot: Snapshot;
  readonly parameters: URLSearchParams;
  /** Of which record, target, body or company it is; empty on lists. */
  readonly id: string;
}

/**
 * The figures of a page, each under what the names of its files begin with, made from the address alone:
 * so they can be drawn where the page isn't, as on a slide. One that has nothing in it is undefined.
 */
export type PageFigures = (
  page: FigurePage,
) => Readonly<Record<string, (() => Figure | undefined) | undefined>>;

/** Which figure of which page. */
interface FigureLocation {
  readonly path: string;
  readonly parameters: URLSearchParams;
  readonly stem: string;
}

/** Makes a figure from where it stands, once it leaves its page; undefined where there is nothing in it. */
export type FigureAt = (
  place: FigureLocation,
  snapshot: Snapshot,
  room?: FigureSize,
) => Promise<Figure | undefined>;

/** The app provides it: it alone knows which page has which figures. */
export const FigureAtContext = createContext<FigureAt>(() => Promise.resolve(undefined));

import { createContext } from "react";

import type { Snapshot } from "#domain/filter/snapshot.ts";
import type { Figure } from "#export/figureFile.ts";

/** A page as its address has it. */
export interface FigurePage {
  readonly snapshot: Snapshot;
  readonly parameters: URLSearchParams;
  /** Of which record, target, body or company it is; empty on lists. */
  readonly id: string;
  /** Whether it is to be read from the back of a room: then it has fewer rows, which are larger. */
  readonly isSlide: boolean;
}

/**
 * The figures of a page, each under what the names of its files begin with, made from the address alone:
 * so they can be drawn where the page isn't, as on a slide. One that has nothing in it is undefined.
 */
export type PageFigures = (
  page: FigurePage,
) => Readonly<Record<string, (() => Figure | undefined) | undefined>>;

/** Which figure of which page. */
interface FigurePlace {
  readonly path: string;
  readonly parameters: URLSearchParams;
  readonly stem: string;
}

/** Makes a figure from where it stands, once it leaves its page; undefined where there is nothing in it. */
export type FigureAt = (
  place: FigurePlace,
  snapshot: Snapshot,
  isSlide?: boolean,
) => Promise<Figure | undefined>;

/** The app provides it: it alone knows which page has which figures. */
export const FigureAtContext = createContext<FigureAt>(() => Promise.resolve(undefined));

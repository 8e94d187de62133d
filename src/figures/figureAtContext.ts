import { createContext } from "react";

import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { FigureFile } from "#export/file/figureFile.ts";

import type { FigureSize } from "./drawing.ts";

/** Which figure of which page. */
interface FigureLocation {
  readonly path: string;
  readonly parameters: URLSearchParams;
  readonly figureId: string;
}

/** Makes a figure from the address of its page, of a size; undefined where there is nothing in it. */
export type FigureAt = (
  location: FigureLocation,
  snapshot: Snapshot,
  size?: FigureSize,
) => Promise<FigureFile | undefined>;

/** The app provides it: it alone knows which page has which figures. */
export const FigureAtContext = createContext<FigureAt>(() => Promise.resolve(undefined));

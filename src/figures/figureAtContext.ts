import { createContext } from "react";

import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { FigureFile } from "#export/file/figureFile.ts";

import type { FigureSize } from "./drawing.ts";

/** Identifies a figure of a page. */
interface FigureLocation {
  readonly path: string;
  readonly parameters: URLSearchParams;
  readonly figureId: string;
}

/** Makes a figure from its page's address, at a size; undefined where it is empty. */
export type FigureAt = (
  location: FigureLocation,
  snapshot: Snapshot,
  size?: FigureSize,
) => Promise<FigureFile | undefined>;

/** Provided by the app, the only module that knows which page has which figures. */
export const FigureAtContext = createContext<FigureAt>(() => Promise.resolve(undefined));

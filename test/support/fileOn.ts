import { expect } from "vitest";

import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { FigureFile } from "#export/file/figureFile.ts";
import type { FigurePage } from "#figures/drawing.ts";
import type { Figure } from "#figures/figure.ts";

interface Page extends Partial<FigurePage> {
  /** What the address says beside the selection. */
  readonly query?: string;
}

/** A figure as it leaves a page; by default a list's, that nothing else is asked of. */
export const fileOn = (
  { file }: Figure,
  snapshot: Snapshot,
  { query = "", id = "", ...size }: Page = {},
): FigureFile =>
  file({ snapshot, parameters: new URLSearchParams(query), id, ...size }) ??
  expect.unreachable("there is something in it");

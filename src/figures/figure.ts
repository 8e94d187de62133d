import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";
import type { Provenance } from "#domain/schema/records.ts";
import type { FigureFile } from "#export/file/figureFile.ts";
import { fileMeasure, type Measure } from "#scene/measure.ts";
import type { Scene } from "#scene/scene.ts";
import type { FigureTable } from "#scene/table/figureTable.ts";
import type { NativeChart } from "#scene/table/nativeChart.ts";

import type { FigureModel, FigurePage, ModelPage } from "./drawing.ts";

/** The input of a figure's layout in files; an embed counts as a file, a card as a slide with a size. */
export interface FileLayout {
  readonly isSlide: boolean;
  /** In sixteenths of a rem: the usual width, unless another is requested. */
  readonly width: number;
  /** The requested width, as of an embed or a card. */
  readonly requestedWidth: number | undefined;
  /** The greatest height, where one is given. */
  readonly height: number | undefined;
  /** The most rows; undefined for all. */
  readonly rows: number | undefined;
  readonly measure: Measure;
}

/** The words of a figure (`FigureFile`). */
interface FigureWords extends Pick<FigureFile, "title" | "status"> {
  readonly sentence?: string | undefined;
}

/** The half of a figure that its files need. */
interface FileSpec<Model> {
  /** In sixteenths of a rem; on a slide by default that of a file. By default those of tables. */
  readonly widths?: { readonly file: number; readonly slide?: number };
  readonly scene: (model: Model, layout: FileLayout, page: ModelPage) => Scene;
  readonly table: (model: Model, page: ModelPage) => FigureTable;
  readonly points?: (model: Model, page: ModelPage) => FigureTable;
  readonly chart?: (model: Model, page: ModelPage) => NativeChart | undefined;
  readonly words: (model: Model, page: ModelPage) => FigureWords;
  readonly entries: (model: Model, page: ModelPage) => readonly Entry[];
  readonly whole?: (model: Model, page: ModelPage) => NonNullable<FigureFile["whole"]>;
  readonly targets?: (model: Model, page: ModelPage) => readonly TargetEntry[];
  readonly hasAllFigures?: true;
  readonly read?: (model: Model, page: ModelPage) => readonly Provenance[];
  readonly subject?: (model: Model, page: ModelPage) => Entry;
}

/** A figure of a page, for all uses outside it: files, slides, cards, embeds. */
export interface Figure {
  /** Its id on a page; undefined where the page doesn't have it. */
  readonly idOn: (page: FigurePage) => string | undefined;
  /** The same, undefined also where it is empty. Nothing is laid out for it. */
  readonly shownOn: (page: FigurePage) => string | undefined;
  /** Undefined where it is empty. */
  readonly file: (page: FigurePage) => FigureFile | undefined;
}

/** The figures that a page may have, in its order. */
export type PageFigures = readonly Figure[];

/** Widths of tables, in sixteenths of a rem: on a slide type is larger, as some columns are left out. */
export const TABLE_WIDTHS = { file: 1000, slide: 900 } as const;

/** Defines the half of a figure that its files need, from the model of its drawing. */
export const defineFigure = <Model>(
  { idOn, on }: FigureModel<Model>,
  { widths = TABLE_WIDTHS, ...spec }: FileSpec<Model>,
): Figure => ({
  idOn,
  shownOn: (page) => on(page)?.id,
  file: (page) => {
    const pageFigure = on(page);
    if (pageFigure === undefined) return undefined;
    const { model, id, page: seen } = pageFigure;
    const { isSlide = false, height } = page;
    const usual = isSlide ? (widths.slide ?? widths.file) : widths.file;
    const layout: FileLayout = {
      isSlide,
      width: page.width ?? usual,
      requestedWidth: page.width,
      height,
      rows: seen.rows,
      measure: fileMeasure,
    };
    const { sentence, ...words } = spec.words(model, seen);
    let table: FigureTable | undefined;
    return {
      id,
      ...words,
      ...(sentence !== undefined && { sentence }),
      scene: spec.scene(model, layout, seen),
      chart: spec.chart?.(model, seen),
      // Pictures, which are most files, need none.
      get table() {
        return (table ??= spec.table(model, seen));
      },
      ...(spec.points && { points: spec.points(model, seen) }),
      entries: spec.entries(model, seen),
      ...(spec.whole && { whole: spec.whole(model, seen) }),
      ...(spec.targets && { targets: spec.targets(model, seen) }),
      ...(spec.hasAllFigures && { hasAllFigures: true }),
      ...(spec.read && { read: spec.read(model, seen) }),
      ...(spec.subject && { subject: spec.subject(model, seen) }),
    };
  },
});

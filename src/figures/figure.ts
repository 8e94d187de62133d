import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";
import type { FigureFile } from "#export/file/figureFile.ts";
import { fileMeasure, type Measure } from "#scene/measure.ts";
import type { Scene } from "#scene/scene.ts";
import type { FigureTable } from "#scene/table/figureTable.ts";
import type { NativeChart } from "#scene/table/nativeChart.ts";

import type { FigureModel, FigurePage, ModelPage } from "./drawing.ts";

/** What a figure is laid out for as it leaves its page; an embed is a file, a card a slide with a size. */
export interface Leaf {
  readonly isSlide: boolean;
  /** In sixteenths of a rem: the usual one, unless another is asked for. */
  readonly width: number;
  /** The one that is asked for, as by an embed or a card. */
  readonly askedWidth: number | undefined;
  /** The most height, where it has to keep to one. */
  readonly height: number | undefined;
  /** The most rows; all of them where it is undefined. */
  readonly rows: number | undefined;
  readonly measure: Measure;
}

/** What is said of a figure (`FigureFile`). */
interface FigureWords extends Pick<FigureFile, "title" | "status"> {
  readonly sentence?: string | undefined;
}

/** The half of a figure that leaves its page. */
interface FileSpec<Model> {
  /** In sixteenths of a rem; on a slide that of a file. By default those of tables. */
  readonly widths?: { readonly file: number; readonly slide?: number };
  readonly scene: (model: Model, leaf: Leaf, page: ModelPage) => Scene;
  readonly table: (model: Model, page: ModelPage) => FigureTable;
  readonly chart?: (model: Model, page: ModelPage) => NativeChart | undefined;
  readonly words: (model: Model, page: ModelPage) => FigureWords;
  readonly entries: (model: Model, page: ModelPage) => readonly Entry[];
  readonly whole?: (model: Model, page: ModelPage) => NonNullable<FigureFile["whole"]>;
  readonly targets?: (model: Model, page: ModelPage) => readonly TargetEntry[];
}

/** A figure of a page, for all that take it away from there: files, slides, cards, embeds. */
export interface Figure {
  /** What it is called on a page; undefined where the page hasn't got it. */
  readonly idOn: (page: FigurePage) => string | undefined;
  /** Undefined where there is nothing in it. */
  readonly file: (page: FigurePage) => FigureFile | undefined;
}

/** The figures that a page may have, in its order. */
export type PageFigures = readonly Figure[];

/** Of tables, in sixteenths of a rem: on a slide type is the larger for what is left out. */
export const TABLE_WIDTHS = { file: 1000, slide: 900 } as const;

/** Defines the half of a figure that leaves its page, from the model of its drawing. */
export const defineFigure = <Model>(
  { idOn, on }: FigureModel<Model>,
  { widths = TABLE_WIDTHS, ...spec }: FileSpec<Model>,
): Figure => ({
  idOn,
  file: (page) => {
    const made = on(page);
    if (made === undefined) return undefined;
    const { model, id, page: seen } = made;
    const { isSlide = false, height } = page;
    const usual = isSlide ? (widths.slide ?? widths.file) : widths.file;
    const leaf: Leaf = {
      isSlide,
      width: page.width ?? usual,
      askedWidth: page.width,
      height,
      rows: seen.rows,
      measure: fileMeasure,
    };
    const { sentence, ...words } = spec.words(model, seen);
    return {
      id,
      ...words,
      ...(sentence !== undefined && { sentence }),
      scene: spec.scene(model, leaf, seen),
      chart: spec.chart?.(model, seen),
      table: spec.table(model, seen),
      entries: spec.entries(model, seen),
      ...(spec.whole && { whole: spec.whole(model, seen) }),
      ...(spec.targets && { targets: spec.targets(model, seen) }),
    };
  },
});

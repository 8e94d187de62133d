import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";
import { defineModel, type ModelPage, type ModelSpec } from "#figures/drawing.ts";
import type { Figure } from "#figures/figure.ts";
import { fileMeasure } from "#scene/measure.ts";
import type { FigureTable } from "#scene/table/figureTable.ts";
import { tableScene } from "#scene/table/tableScene.ts";

/** In sixteenths of a rem. On a slide type is the larger for what is left out. */
const WIDTHS = { file: 1000, slide: 900 } as const;
/** More rows than this make a picture that nobody reads; the table has them all. */
const MOST_ROWS = 40;

/** A table with what is said of it. */
interface TableContent {
  readonly table: FigureTable;
  /** What is left of it on a slide, and in a picture that is narrower than in a file; by default all. */
  readonly slideTable?: FigureTable;
  readonly title: string;
  readonly sentence?: string;
  /** How much of the data its first `rows` rows are. */
  readonly status: (rows: number) => string;
  readonly entries: readonly Entry[];
  readonly targets?: readonly TargetEntry[];
}

interface TableSpec<Model> extends ModelSpec<Model> {
  /** What of the model a slide has; by default all. */
  readonly onSlide?: (model: Model) => Model;
  /** Whether a picture shows each text to its end, however long; on a slide texts are cut. */
  readonly isProse?: boolean;
  readonly content: (model: Model, page: ModelPage) => TableContent;
}

/** Defines a table that leaves its page: its first rows as a picture, all of them as a file and on a slide. */
export const defineTable = <Model>({
  onSlide = (model) => model,
  isProse = false,
  content,
  ...spec
}: TableSpec<Model>): Figure => {
  const { idOn, on } = defineModel(spec);
  return {
    idOn,
    file: (page) => {
      const made = on(page);
      if (made === undefined) return undefined;
      const { id, page: seen } = made;
      const { isSlide = false, width = isSlide ? WIDTHS.slide : WIDTHS.file } = page;
      const model = isSlide ? onSlide(made.model) : made.model;
      const { table, slideTable = table, status, ...words } = content(model, seen);
      const total = table[0]?.cells.length ?? 0;
      const rows = Math.min(seen.rows ?? MOST_ROWS, total);
      const drawn = (isSlide || width < WIDTHS.file ? slideTable : table).map((column) => ({
        ...column,
        cells: column.cells.slice(0, rows),
      }));
      return {
        id,
        ...words,
        status: status(rows),
        whole: { status: status(total), entries: words.entries },
        scene: tableScene(drawn, words.title, width, fileMeasure, isProse && !isSlide),
        table,
        slideTable,
      };
    },
  };
};

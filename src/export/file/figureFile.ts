import { framed, type FrameWords } from "#scene/frame.ts";
import { fileMeasure } from "#scene/measure.ts";
import type { Scene } from "#scene/scene.ts";
import type { FigureTable } from "#scene/table/figureTable.ts";
import type { NativeChart } from "#scene/table/nativeChart.ts";
import { isoDay } from "#domain/calendar/dates.ts";
import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";
import type { Edition } from "#domain/schema/edition.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { datasetVersion } from "#domain/dataset/version.ts";
import { MOST_NAMED, usedSources } from "#domain/query/filter/usedSources.ts";
import { figureFile } from "#messages/files/figureFile.ts";
import { asOfPhrase, selectionWords } from "#messages/words/selection.ts";
import { sources } from "#messages/words/sources.ts";

/** A figure that may leave the page: what it is called, what it shows, and its scene laid out for a file. */
export interface FigureFile {
  /** Begins the name of its files: 'pace-of-targets'. */
  readonly id: string;
  /** What it shows or finds. */
  readonly title: string;
  /** The same with its main numbers, where the title has none. */
  readonly sentence?: string;
  /** How much of the data it holds: '24 of 235 targets'; empty for one of them. */
  readonly status: string;
  readonly scene: Scene;
  /** The same for a slide, where office programs have a chart that shows it. */
  readonly chart?: NativeChart | undefined;
  /** What a slide has of a list that is too long to be read there as a drawing. */
  readonly slideTable?: FigureTable | undefined;
  /** Its numbers. */
  readonly table: FigureTable;
  /** The records that what is drawn comes from. */
  readonly entries: readonly Entry[];
  /** Of the table: how much of the data it holds, and from which records; absent where it is all that is drawn. */
  readonly whole?: Pick<FigureFile, "status" | "entries">;
  /** The targets that it shows; by default all that the selection leaves of its records. */
  readonly targets?: readonly TargetEntry[];
}

/** A figure as its table has it, with each of its records once. */
export const asTable = (figure: FigureFile): FigureFile => {
  const { status, entries } = figure.whole ?? figure;
  return { ...figure, status, entries: [...new Set(entries)] };
};

/** What a figure was made from. */
interface Made {
  readonly snapshot: Snapshot;
  /** Undefined where it can't be known. */
  readonly edition: Edition | undefined;
}

/** The same, and where it stands. */
export interface Origin extends Made {
  /** The whole address of its page, with selection and day. */
  readonly address: string;
  /** The whole address of a page of this site. */
  readonly pageOf: (path: string) => string;
}

/** What has to be known of a figure once it is away from its page. */
export const figureWords = (figure: FigureFile, { snapshot, edition }: Made): FrameWords => {
  const { dataset, selection, asOf, today } = snapshot;
  return {
    title: figure.title,
    selection: figureFile.selection(figure.status, selectionWords(selection, dataset)),
    // A selection that names the day says so itself.
    asOf: selection.asOf === undefined ? asOfPhrase(asOf) : "",
    source: sources.line(usedSources(figure.entries, dataset), MOST_NAMED),
    version: figureFile.version(datasetVersion(dataset, edition)),
    made: figureFile.made(today),
  };
};

/** The figure with all of that around it; on a sheet of a shape where one is asked for (`framed`). */
export const fileScene = (
  figure: FigureFile,
  made: Made,
  link?: Pick<FrameWords, "address" | "code">,
  ratio?: number,
): Scene => framed(figure.scene, { ...figureWords(figure, made), ...link }, fileMeasure, ratio);

export const fileName = ({ id }: FigureFile, { snapshot }: Made, ending: string): string =>
  `${id}-${isoDay(snapshot.asOf)}.${ending}`;

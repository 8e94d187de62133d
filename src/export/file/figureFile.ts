import { framed, type FrameWords } from "#scene/frame.ts";
import { fileMeasure } from "#scene/measure.ts";
import type { Scene } from "#scene/scene.ts";
import type { FigureTable } from "#scene/table/figureTable.ts";
import type { NativeChart } from "#scene/table/nativeChart.ts";
import { isoDay } from "#domain/calendar/dates.ts";
import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";
import type { Provenance } from "#domain/schema/records.ts";
import type { Edition } from "#domain/schema/edition.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { datasetVersion } from "#domain/dataset/version.ts";
import { MOST_NAMED, type UsedSources, usedSources } from "#domain/query/filter/usedSources.ts";
import { figureFile } from "#messages/files/figureFile.ts";
import { asOfPhrase, selectionWords } from "#messages/words/selection.ts";
import { sources } from "#messages/words/sources.ts";

/** A figure to be exported: its words, and its scene laid out for a file. */
export interface FigureFile {
  /** The beginning of its file names: 'goals-over-time'. */
  readonly id: string;
  /** What it shows, or its finding. */
  readonly title: string;
  /** The title with the main numbers, if the title has none. */
  readonly sentence?: string;
  /** How much of the data it covers: '24 of 235 targets'; empty for a single record. */
  readonly status: string;
  readonly scene: Scene;
  /** A native chart for a slide, if office programs have one for this figure. */
  readonly chart?: NativeChart | undefined;
  /** What a slide shows of a list too long to be legible there as a drawing. */
  readonly slideTable?: FigureTable | undefined;
  /** Its numbers, as a table. */
  readonly table: FigureTable;
  /** The points of the targets that the table lists: a worksheet, and a member of the JSON. */
  readonly points?: FigureTable | undefined;
  /** The records behind what is drawn. */
  readonly entries: readonly Entry[];
  /** The table's own coverage of the data and records; absent if it equals what is drawn. */
  readonly whole?: Pick<FigureFile, "status" | "entries">;
  /** The targets that it shows; by default all of its records' targets in the selection. */
  readonly targets?: readonly TargetEntry[];
  /** Whether it draws all figures of its targets, not only those of a row. */
  readonly hasAllFigures?: boolean;
  /** The record that all of it is of: a citation cites its document. */
  readonly subject?: Entry;
  /** Where figures in it were read that aren't of its targets. */
  readonly read?: readonly Provenance[];
}

/** A figure with the status and entries of its table, each record once. */
export const asTable = (figure: FigureFile): FigureFile => {
  const { status, entries } = figure.whole ?? figure;
  return { ...figure, status, entries: [...new Set(entries)] };
};

/**
 * What the source line of a figure is of: of one of targets these, not all that their documents set. A document's own
 * figure has more than its targets.
 */
const sourcedFrom = ({
  entries,
  targets,
  subject,
}: Pick<FigureFile, "entries" | "targets" | "subject">): readonly (Entry | TargetEntry)[] => {
  if (targets === undefined || subject !== undefined) return entries;
  const drawn = new Set(entries);
  const own = targets.filter(({ entry }) => drawn.has(entry));
  const withTargets = new Set(own.map(({ entry }) => entry));
  return [...own, ...entries.filter((entry) => !withTargets.has(entry))];
};

/** The sources of the figures that a figure shows. */
export const figureSources = (figure: FigureFile, { dataset, judged }: Snapshot): UsedSources =>
  usedSources(
    sourcedFrom(figure),
    dataset,
    figure.hasAllFigures === true ? undefined : judged,
    figure.read,
  );

/** What a figure was made from. */
interface Made {
  readonly snapshot: Snapshot;
  /** Undefined if it can't be determined. */
  readonly edition: Edition | undefined;
}

/** The same, with the figure's address. */
export interface Origin extends Made {
  /** The absolute address of its page, with selection and day. */
  readonly address: string;
  /** The absolute address of a page of this site. */
  readonly pageOf: (path: string) => string;
}

/** The words that a figure needs once it has left its page. */
export const figureWords = (figure: FigureFile, { snapshot, edition }: Made): FrameWords => {
  const { dataset, selection, asOf, today } = snapshot;
  return {
    title: figure.title,
    selection: figureFile.selection(figure.status, selectionWords(selection, dataset)),
    // A selection that names the day says so itself.
    asOf: selection.asOf === undefined ? asOfPhrase(asOf) : "",
    source: sources.line(figureSources(figure, snapshot), MOST_NAMED),
    version: figureFile.version(datasetVersion(dataset, edition)),
    made: figureFile.made(today),
  };
};

/** The figure framed with these words, on a background of a given shape if one is set (`framed`). */
export const fileScene = (
  figure: FigureFile,
  origin: Made,
  link?: Pick<FrameWords, "address" | "code">,
  ratio?: number,
): Scene => framed(figure.scene, { ...figureWords(figure, origin), ...link }, fileMeasure, ratio);

/** `verdicts-2026-11-24.svg`, with the size in pixels where the reader chose one. */
export const fileName = (
  { id }: FigureFile,
  { snapshot }: Made,
  ending: string,
  size?: { readonly width: number; readonly height: number },
): string => {
  const sized = size === undefined ? "" : `-${size.width}x${size.height}`;
  return `${id}-${isoDay(snapshot.asOf)}${sized}.${ending}`;
};

import { type EditionName, MOST_SLIDES, withSlide } from "#domain/briefing/briefing.ts";
import { longest } from "#domain/briefing/briefingText.ts";
import { slideNow } from "#domain/briefing/changes.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { addToBriefing } from "#messages/files/figureMenus.ts";

import { briefingStore, changeBriefing } from "./briefingStore.ts";

/** The page of a figure, and the parameters of its address. */
interface Place {
  readonly path: string;
  readonly parameters: URLSearchParams;
}

/** The state of that page. */
interface Shown {
  readonly edition: EditionName | undefined;
  readonly isEmpty: boolean;
  /** Ids of the targets shown, as from `TargetsOn`. */
  readonly targets: readonly string[] | undefined;
}

/** The result of adding a figure, in words. */
interface Outcome {
  readonly message: string;
  /** The text of the link to the briefing; undefined where nothing was added. */
  readonly open: string | undefined;
}

const refused = (message: string): Outcome => ({ message, open: undefined });

/**
 * Appends a figure to the reader's briefing as it is stored: on a figure's page nothing follows what other tabs add.
 * Describes the result, also where the figure is empty.
 */
export const addSlide = async (
  figure: string,
  { path, parameters }: Place,
  snapshot: Snapshot,
  { edition, isEmpty, targets }: Shown,
): Promise<Outcome> => {
  const place = { path, query: parameters.toString(), figure };
  if (place.query.length > longest.query) return refused(addToBriefing.tooLong);
  const slide = slideNow(place, snapshot, edition, targets);
  let before = 0;
  await changeBriefing((briefing) => {
    before = briefing.slides.length;
    return withSlide(briefing, slide);
  });
  if (before >= MOST_SLIDES) return refused(addToBriefing.full(MOST_SLIDES));
  const { trouble } = briefingStore.get();
  const message =
    trouble === undefined ? addToBriefing.added(before + 1) : addToBriefing.addedForNow;
  return { message: isEmpty ? addToBriefing.isEmpty(message) : message, open: addToBriefing.open };
};

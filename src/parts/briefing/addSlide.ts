import { type EditionName, MOST_SLIDES, withSlide } from "#domain/briefing/briefing.ts";
import { longest } from "#domain/briefing/briefingText.ts";
import { slideNow } from "#domain/briefing/changes.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { addToBriefing } from "#messages/files/figureMenus.ts";

import { briefingStore, keepBriefing } from "./briefingStore.ts";

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

/** Appends a figure to the reader's briefing, and describes the result, also where the figure is empty. */
export const addSlide = (
  figure: string,
  { path, parameters }: Place,
  snapshot: Snapshot,
  { edition, isEmpty, targets }: Shown,
): Outcome => {
  const { value: briefing } = briefingStore.get();
  if (briefing.slides.length >= MOST_SLIDES) {
    return refused(addToBriefing.full(MOST_SLIDES));
  }
  const place = { path, query: parameters.toString(), figure };
  if (place.query.length > longest.query) return refused(addToBriefing.tooLong);
  const next = withSlide(briefing, slideNow(place, snapshot, edition, targets));
  keepBriefing(next);
  const { trouble } = briefingStore.get();
  const message =
    trouble === undefined ? addToBriefing.added(next.slides.length) : addToBriefing.addedForNow;
  return { message: isEmpty ? addToBriefing.isEmpty(message) : message, open: addToBriefing.open };
};

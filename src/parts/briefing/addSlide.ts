import { type EditionName, MOST_SLIDES, withSlide } from "#domain/briefing/briefing.ts";
import { longest } from "#domain/briefing/briefingText.ts";
import { seenNow } from "#domain/briefing/changes.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { addToBriefing } from "#messages/files/figureMenus.ts";

import { briefingStore, keepBriefing } from "./briefingStore.ts";

/** Where a figure stands: its page, and what its address says beside. */
interface Place {
  readonly path: string;
  readonly parameters: URLSearchParams;
}

/** What its page shows. */
interface Shown {
  readonly edition: EditionName | undefined;
  readonly isEmpty: boolean;
  /** As `TargetsOn` has them. */
  readonly targets: readonly string[] | undefined;
}

/** What became of a figure that was to be added. */
interface Outcome {
  readonly said: string;
  /** What the link to the briefing says; none where nothing was added. */
  readonly open: string | undefined;
}

const refused = (said: string): Outcome => ({ said, open: undefined });

/**
 * Puts a figure, named as its files are, at the end of the reader's briefing, and says what became of it, and
 * where nothing is in it.
 */
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
  const place = { path, query: parameters.toString() };
  if (place.query.length > longest.query) return refused(addToBriefing.tooLong);
  const next = withSlide(briefing, {
    kind: "figure",
    ...place,
    figure,
    title: undefined,
    notes: "",
    highlight: undefined,
    seen: seenNow(place, snapshot, edition, targets),
  });
  keepBriefing(next);
  const { trouble } = briefingStore.get();
  const said =
    trouble === undefined ? addToBriefing.added(next.slides.length) : addToBriefing.addedForNow;
  return { said: isEmpty ? addToBriefing.isEmpty(said) : said, open: addToBriefing.open };
};

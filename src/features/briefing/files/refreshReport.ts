import type { Briefing, EditionName, FigureSlide } from "#domain/briefing/briefing.ts";
import { changesSince, type TargetsOn } from "#domain/briefing/changes.ts";
import { type FlippedOnSlides, flippedOnSlides } from "#domain/briefing/flippedOnSlides.ts";
import { isoDay } from "#domain/calendar/dates.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { RefreshedDeck } from "#export/ooxml/refresh/refreshDeck.ts";

/** What a refreshed deck shows otherwise than before. */
export interface RefreshReport {
  readonly turned: readonly FlippedOnSlides[];
  /** The editions that its slides showed, each once; undefined for one that isn't known. */
  readonly editions: readonly (EditionName | undefined)[];
  /** The days by which they judged and by which they judge now, each once and the earliest first. */
  readonly before: readonly string[];
  readonly now: readonly string[];
}

const eachOnce = (days: readonly string[]): readonly string[] => [...new Set(days)].toSorted();

/** What the slides of a briefing that were brought up to date showed, beside what they show. */
export const reportOf = async (
  { slides }: Briefing,
  refreshed: RefreshedDeck["slides"],
  snapshotOf: (slide: FigureSlide) => Snapshot,
  targetsOn: TargetsOn,
): Promise<RefreshReport> => {
  const known = new Map(slides.map((slide) => [slide.id, slide]));
  const lookedAt = async ({ id, place }: RefreshedDeck["slides"][number]) => {
    const slide = known.get(id);
    if (slide?.kind !== "figure") return [];
    const snapshot = snapshotOf(slide);
    const { asOf } = snapshot;
    const changes = changesSince(slide, snapshot, await targetsOn(slide, snapshot));
    return [{ place, seen: slide.seen, asOf, changes }];
  };
  const looked = (await Promise.all(refreshed.map(lookedAt))).flat();
  const editions = looked.map(({ seen }) => seen.edition);
  return {
    turned: flippedOnSlides(looked),
    editions: [...new Map(editions.map((one) => [one?.version, one])).values()],
    before: eachOnce(looked.map(({ seen }) => seen.asOf)),
    now: eachOnce(looked.map(({ asOf }) => isoDay(asOf))),
  };
};

import type { Briefing, EditionName, FigureSlide } from "#domain/briefing/briefing.ts";
import { changesSince, type TargetsOn } from "#domain/briefing/changes.ts";
import { type FlippedOnSlides, flippedOnSlides } from "#domain/briefing/flippedOnSlides.ts";
import { isoDay } from "#domain/calendar/dates.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { RefreshedDeck } from "#export/ooxml/refresh/refreshDeck.ts";

/** What a refreshed deck shows differently from before. */
export interface RefreshReport {
  readonly turned: readonly FlippedOnSlides[];
  /** The editions its slides were made with, each once; undefined for an unknown one. */
  readonly editions: readonly (EditionName | undefined)[];
  /** As-of days before and after the refresh, each once and the earliest first. */
  readonly before: readonly string[];
  readonly now: readonly string[];
}

const eachOnce = (days: readonly string[]): readonly string[] => [...new Set(days)].toSorted();

/** Compares what the refreshed slides of a briefing recorded with what they show now. */
export const reportOf = async (
  { slides }: Briefing,
  refreshed: RefreshedDeck["slides"],
  snapshotOf: (slide: FigureSlide) => Snapshot,
  targetsOn: TargetsOn,
): Promise<RefreshReport> => {
  const slidesById = new Map(slides.map((slide) => [slide.id, slide]));
  const lookedAt = async ({ id, place }: RefreshedDeck["slides"][number]) => {
    const slide = slidesById.get(id);
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

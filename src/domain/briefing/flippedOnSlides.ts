import type { Seen } from "./briefing.ts";
import type { Changes, Flipped } from "./changes.ts";

/** A verdict that has changed since slides showed it: once, however many showed it. */
export interface FlippedOnSlides extends Flipped {
  /** The latest as-of day on which a slide showed the former verdict: `2026-11-25`. */
  readonly asOf: string;
  /** The numbers of these slides, from 1. */
  readonly places: readonly number[];
}

/** A slide that was compared. */
interface Looked {
  readonly place: number;
  readonly seen: Pick<Seen, "asOf">;
  readonly changes: Pick<Changes, "flipped">;
}

/** The verdicts that have changed since slides were made. */
export const flippedOnSlides = (slides: readonly Looked[]): readonly FlippedOnSlides[] => {
  const turned = new Map<string, FlippedOnSlides>();
  for (const { place, seen, changes } of slides) {
    for (const flipped of changes.flipped) {
      const key = `${flipped.id} ${flipped.before} ${flipped.now}`;
      const { asOf = "", places = [] } = turned.get(key) ?? {};
      turned.set(key, {
        ...flipped,
        asOf: asOf > seen.asOf ? asOf : seen.asOf,
        places: [...new Set([...places, place])].toSorted((a, b) => a - b),
      });
    }
  }
  return [...turned.values()];
};

import type { Snapshot } from "#domain/query/filter/snapshot.ts";

/** A timeline on the stage, ours or another's, driven the same way. */
export interface Contender {
  /** Takes one of the 60 steps. */
  readonly step: (at: number) => void;
  /** Draws what the snapshot's filters leave. */
  readonly filter: (snapshot: Snapshot) => void;
  readonly remove: () => void;
}

/** Puts a timeline on the stage: the first drawing. */
export type Mount = (stage: HTMLElement, snapshot: Snapshot) => Contender;

/** Width of a plot between its first and last moment, in pixels. */
export const WIDTH = 1000;
export const HEIGHT = 400;

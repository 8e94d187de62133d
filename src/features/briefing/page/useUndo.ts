import type { Briefing } from "#domain/briefing/briefing.ts";
import { briefingStore, keepBriefing } from "#parts/briefing/briefingStore.ts";
import { makeStore, useStore } from "#ui/store.ts";

/** How to take something back; what was changed since stays. */
export type Back = (now: Briefing) => Briefing;

/** Something that was done, in words. */
interface Done {
  readonly said: string;
  readonly back: Back;
}

/** So many steps can be taken back. */
const MOST_STEPS = 50;

const none: readonly Done[] = [];

/** As long as the site is open, wherever the reader goes in it. */
const steps = makeStore({ first: () => none, prerendered: none });

const did = (said: string, back: Back): void =>
  steps.set([...steps.get().slice(1 - MOST_STEPS), { said, back }]);

const undo = (): void => {
  const last = steps.get().at(-1);
  if (last === undefined) return;
  steps.set(steps.get().slice(0, -1));
  keepBriefing(last.back(briefingStore.get().value));
};

interface Undo {
  /** What was done last and can be taken back. */
  readonly last: Done | undefined;
  readonly did: (said: string, back: Back) => void;
  readonly undo: () => void;
}

/** What was done to the briefing on this visit, and the way back, step by step. */
export const useUndo = (): Undo => ({ last: useStore(steps).at(-1), did, undo });

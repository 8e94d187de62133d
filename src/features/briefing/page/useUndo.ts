import type { Briefing } from "#domain/briefing/briefing.ts";
import { briefingStore, keepBriefing } from "#parts/briefing/briefingStore.ts";
import { makeStore, useStore } from "#ui/store.ts";

/** Undoes one step and keeps later changes. */
export type UndoChange = (now: Briefing) => Briefing;

/** A step, described in words. */
interface Done {
  readonly message: string;
  readonly back: UndoChange;
}

/** How many steps can be undone. */
const MOST_STEPS = 50;

const none: readonly Done[] = [];

/** Kept as long as the site is open, across its pages. */
const steps = makeStore({ first: () => none, prerendered: none });

const did = (message: string, back: UndoChange): void =>
  steps.set([...steps.get().slice(1 - MOST_STEPS), { message, back }]);

const undo = (): void => {
  const last = steps.get().at(-1);
  if (last === undefined) return;
  steps.set(steps.get().slice(0, -1));
  keepBriefing(last.back(briefingStore.get().value));
};

interface Undo {
  /** The last step that can be undone. */
  readonly last: Done | undefined;
  readonly did: (message: string, back: UndoChange) => void;
  readonly undo: () => void;
}

/** The undo history of the briefing on this visit. */
export const useUndo = (): Undo => ({ last: useStore(steps).at(-1), did, undo });

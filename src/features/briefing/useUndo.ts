import { useCallback, useState } from "react";

import type { Briefing } from "#domain/briefing/briefing.ts";
import { briefingStore, keepBriefing } from "#parts/briefing/briefingStore.ts";

/** How to take something back; what was changed since stays. */
export type Back = (now: Briefing) => Briefing;

/** Something that was done, in words. */
interface Done {
  readonly said: string;
  readonly back: Back;
}

/** So many steps can be taken back. */
const MOST_STEPS = 50;

interface Undo {
  /** What was done last and can be taken back. */
  readonly last: Done | undefined;
  readonly did: (said: string, back: Back) => void;
  readonly undo: () => void;
}

/** What was done to the briefing on this page, and the way back, step by step. */
export const useUndo = (): Undo => {
  const [steps, setSteps] = useState<readonly Done[]>([]);
  const last = steps.at(-1);
  const did = useCallback(
    (said: string, back: Back): void =>
      setSteps((before) => [...before.slice(1 - MOST_STEPS), { said, back }]),
    [],
  );
  const undo = (): void => {
    if (last === undefined) return;
    setSteps((before) => before.filter((one) => one !== last));
    keepBriefing(last.back(briefingStore.get().value));
  };
  return { last, did, undo };
};

import type { Steps } from "#domain/steps.ts";

/** So long a slice may take, in ms: a third of a frame. */
const BUDGET = 5;

/** Lets the page handle events before more is done. */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** Calls `step` until it says that nothing is left, and lets the page handle events in between. */
export const inSlices = async (step: () => boolean): Promise<void> => {
  let began = performance.now();
  while (step()) {
    if (performance.now() - began < BUDGET) continue;
    // One slice after the other is the point.
    // oxlint-disable-next-line no-await-in-loop
    await pause();
    began = performance.now();
  }
};

/** Runs steps to their end in slices, as `runToEnd` does in one go. @returns what they come to. */
export const runInSlices = async <T>(steps: Steps<T>): Promise<T> => {
  let step = steps.next();
  await inSlices(() => {
    if (step.done !== true) step = steps.next();
    return step.done !== true;
  });
  while (step.done !== true) step = steps.next();
  return step.value;
};

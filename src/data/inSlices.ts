import type { Steps } from "#domain/steps.ts";

/** Longest duration of a slice, in ms: a third of a frame. */
const BUDGET = 5;

/** Yields to the page's event handling. */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** Calls `step` until it returns false, and yields to the page's events in between. */
export const inSlices = async (step: () => boolean): Promise<void> => {
  let began = performance.now();
  while (step()) {
    if (performance.now() - began < BUDGET) continue;
    // Slices must run one after the other.
    await pause();
    began = performance.now();
  }
};

/** Runs steps to completion in slices, as `runToEnd` does in one go. @returns their result. */
export const runInSlices = async <T>(steps: Steps<T>): Promise<T> => {
  let step = steps.next();
  await inSlices(() => {
    if (step.done !== true) step = steps.next();
    return step.done !== true;
  });
  while (step.done !== true) step = steps.next();
  return step.value;
};

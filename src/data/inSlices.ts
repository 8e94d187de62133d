import type { Steps } from "#domain/steps.ts";

/** After so many ms the page may answer before the next step is taken: a third of a frame. */
const BUDGET = 5;

/** Lets the page answer before more is done. */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** Does work step by step, as long as `step` says that more is left, and lets the page answer in between. */
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

/** Takes all steps in slices. @returns what they come to. */
export const finished = async <T>(steps: Steps<T>): Promise<T> => {
  let step = steps.next();
  await inSlices(() => {
    if (step.done !== true) step = steps.next();
    return step.done !== true;
  });
  while (step.done !== true) step = steps.next();
  return step.value;
};

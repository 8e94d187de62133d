/** For so many ms at most the page is kept from anything else: half a frame. */
const BUDGET = 8;

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

/** Work in steps, between which a page can handle events; returns its result. */
export type Steps<T> = Generator<undefined, T>;

/** Runs all steps in one go. @returns their result. */
export const runToEnd = <T>(steps: Steps<T>): T => {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
};

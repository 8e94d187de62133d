/** Work in steps, between which a page may answer its reader, and what it comes to. */
export type Steps<T> = Generator<undefined, T>;

/** Takes all steps in one go. @returns what they come to. */
export const runToEnd = <T>(steps: Steps<T>): T => {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
};

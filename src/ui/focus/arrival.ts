let last: string | undefined;

/** Whether the reader has just come to this path from another. True once a visit, never at the start. */
export const isArrival = (path: string): boolean => {
  const arrived = last !== undefined && last !== path;
  last = path;
  return arrived;
};

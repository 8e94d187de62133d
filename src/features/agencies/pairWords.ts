import type { Pair } from "#domain/agencies/coIssuing.ts";

/** 'MIIT and NDRC: 5 records together; MIIT led 3, NDRC 1, others 1'. */
export const pairWords = (first: string, second: string, pair: Pair): string => {
  const { together, ledByFirst, ledBySecond } = pair;
  const others = together - ledByFirst - ledBySecond;
  const parts = [
    `${first} led ${ledByFirst}`,
    `${second} ${ledBySecond}`,
    ...(others > 0 ? [`others ${others}`] : []),
  ];
  return `${first} and ${second}: ${together} ${together === 1 ? "record" : "records"} together; ${parts.join(", ")}`;
};

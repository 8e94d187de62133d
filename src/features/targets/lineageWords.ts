import type { LineageChange, LineageStep } from "#domain/dataset/lineage.ts";

const changeWords: Readonly<Record<LineageChange, string>> = {
  new: "New",
  restated: "Restated",
  raised: "Raised",
  lowered: "Lowered",
  "other-terms": "In other terms",
  dropped: "Dropped",
};

/** What a document did to a metric: 'Restated', 'Raised, due later', 'Dropped: not among its targets here'. */
export const lineageWords = ({ change, dueMoved }: LineageStep): string => {
  if (change === "dropped") return "Dropped: not among its targets as recorded here";
  return dueMoved === undefined ? changeWords[change] : `${changeWords[change]}, due ${dueMoved}`;
};

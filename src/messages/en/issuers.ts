import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Policy } from "#domain/schema/records.ts";

import { bodyLabel } from "./labels.ts";
import { listWords } from "./lists.ts";

/** Bodies that a source mentions without naming them: `11 others not named`. */
export const unnamedWords = (count: number, others: boolean): string => {
  const noun = count === 1 ? "body" : "bodies";
  if (!others) return `${count} ${noun} not named`;
  return `${count} ${count === 1 ? "other" : "others"} not named`;
};

/** Who issued it, the lead first: `MIIT with CAC, MOE and 11 others not named`. */
export const issuersWords = (issuers: Policy["issuers"] | undefined, dataset: Dataset): string => {
  if (issuers === undefined) return "";
  const nameOf = (id: string): string => bodyLabel(dataset, id);
  const { lead, co, unnamed } = issuers;
  const others = [
    ...co.map(nameOf),
    ...(unnamed === undefined ? [] : [unnamedWords(unnamed, lead !== undefined || co.length > 0)]),
  ];
  if (lead === undefined) return listWords(others);
  return others.length === 0 ? nameOf(lead) : `${nameOf(lead)} with ${listWords(others)}`;
};

import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Policy } from "#domain/schema/records.ts";

import { bodyLabel } from "./labels.ts";

/** What stands between and around the names of those who issued something, the lead's first. */
export const issuers = {
  notNamed: "not named",
  /** Between the lead and the others. */
  afterLead: " with ",
  /** Before one of the others, by its place among so many; the last may be those who aren't named. */
  before: (at: number, count: number, _isUnnamed: boolean): string => {
    if (at === 0) return "";
    return at === count - 1 ? " and " : ", ";
  },
  /** After the others, where there is a lead. */
  afterOthers: "",
  /** Bodies that a source mentions without naming them: `11 others not named`. */
  unnamed: (count: number, others: boolean): string => {
    if (others) return `${count} ${count === 1 ? "other" : "others"} not named`;
    return `${count} ${count === 1 ? "body" : "bodies"} not named`;
  },
};

/** Who issued it, the lead first: `MIIT with CAC, MOE and 11 others not named`. */
export const issuersWords = (of: Policy["issuers"] | undefined, dataset: Dataset): string => {
  if (of === undefined) return "";
  const { lead, co, unnamed } = of;
  const others = co.map((id) => bodyLabel(dataset, id));
  if (unnamed !== undefined) {
    others.push(issuers.unnamed(unnamed, lead !== undefined || co.length > 0));
  }
  const listed = others
    .map((name, at) => `${issuers.before(at, others.length, at >= co.length)}${name}`)
    .join("");
  if (lead === undefined) return listed;
  const first = bodyLabel(dataset, lead);
  return listed === "" ? first : `${first}${issuers.afterLead}${listed}${issuers.afterOthers}`;
};

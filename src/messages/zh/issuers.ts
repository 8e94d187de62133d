import type * as en from "#messages/issuers.ts";

import { bodyLabel } from "./labels.ts";

export const unnamedWords: typeof en.unnamedWords = (count, others) =>
  others ? `另有${count}家机构未具名` : `${count}家机构未具名`;

/** `工业和信息化部牵头，国家网信办、教育部及另外11家未具名机构联合印发` */
export const issuersWords: typeof en.issuersWords = (issuers, dataset) => {
  if (issuers === undefined) return "";
  const nameOf = (id: string): string => bodyLabel(dataset, id);
  const { lead, co, unnamed } = issuers;
  const named = co.map(nameOf).join("、");
  const isAlone = lead === undefined && co.length === 0;
  const rest = unnamed === undefined ? "" : isAlone ? `${unnamed}家` : `另外${unnamed}家`;
  const others = rest === "" ? named : `${named}${named === "" ? "" : "及"}${rest}未具名机构`;
  if (lead === undefined) return others;
  return others === "" ? nameOf(lead) : `${nameOf(lead)}牵头，${others}联合印发`;
};

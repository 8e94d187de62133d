import type * as en from "#messages/words/issuers.ts";

import { bodyLabel } from "./labels.ts";

export const issuers: typeof en.issuers = {
  notNamed: "未列名",
  afterLead: "牵头，",
  before: (at, _count, isUnnamed) => {
    if (at === 0) return "";
    return isUnnamed ? "及" : "、";
  },
  afterOthers: "联合印发",
  unnamed: (count, others) => `${others ? "另外" : ""}${count}家未列名机构`,
};

/** `工业和信息化部牵头，国家网信办、教育部及另外11家未列名机构联合印发` */
export const issuersWords: typeof en.issuersWords = (of, dataset) => {
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

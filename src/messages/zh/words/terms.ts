import type * as en from "#messages/words/terms.ts";

import { subjectMore } from "#languages/subjectMore.ts";
import { sectorName } from "./labels.ts";

export const meaningLabels: typeof en.meaningLabels = {
  signed: "成文",
  adopted: "通过",
  published: "发布",
  "comments-close": "征求意见截止",
  "in-force": "施行",
  due: "到期",
  reported: "报道",
  happened: "发生",
};

const otherBodies = {
  ministry: "部委",
  administration: "总局与国家局",
  party: "党的机构",
  standards: "标准化机构",
  legislature: "立法机关",
  research: "科研院所与行业协会",
  military: "军队机构",
};

export const bodyLabels: typeof en.bodyLabels = {
  get "state-council"() {
    return subjectMore().cabinet ?? "内阁及其办公厅";
  },
  ...otherBodies,
};

export const bodyKindLabels: typeof en.bodyKindLabels = {
  get "state-council"() {
    return bodyLabels["state-council"];
  },
  ...otherBodies,
};

export const outcomeLabels: typeof en.outcomeLabels = {
  differs: "有更正",
  adds: "有补充",
  confirms: "核对无误",
};

export const relationLabels: typeof en.relationLabels = {
  implements: { out: "贯彻落实", in: "由以下文件落实" },
  amends: { out: "修改", in: "由以下文件修改" },
  supersedes: { out: "取代", in: "由以下文件取代" },
  "builds-on": { out: "承接", in: "由以下文件承接" },
  restates: { out: "重申以下文件的目标", in: "目标由以下文件重申" },
  "followed-by": { out: "后续文件", in: "前序文件" },
  "bears-on": { out: "与以下条目相关", in: "相关" },
};

export const sectorsWords: typeof en.sectorsWords = (dataset, { sectors }) =>
  sectors.map((id) => sectorName(dataset, id)).join("、");

import type * as en from "#messages/words/labels.ts";

import { isTitledInChinese } from "#languages/subject.ts";

export const kindLabels: typeof en.kindLabels = {
  policy: "政策文件",
  "policy-news": "政策新闻",
  "corporate-news": "企业新闻",
};

export const statusLabels: typeof en.statusLabels = {
  draft: "征求意见稿",
  issued: "已印发",
  "in-force": "已施行",
  "followed-by": "已有后续文件",
};

export const collectionLabels: typeof en.collectionLabels = {
  newsletter: "简报刊载",
  mentioned: "简报提及",
  context: "背景政策",
  "follow-up": "后续进展",
  added: "补充收录",
};

/** Where no document is in Chinese, every Chinese name is ours, which goes without saying. */
export const chineseName: typeof en.chineseName = ({ zh, zhSeenInSource }) =>
  zh !== undefined && zhSeenInSource === false && isTitledInChinese() ? `${zh}（本站译）` : zh;

/** A body by its Chinese name, otherwise by its English label. */
export const agencyLabel: typeof en.agencyLabel = ({ acronym, name }) =>
  chineseName(name) ?? acronym ?? name.en;

export const bodyLabel: typeof en.bodyLabel = ({ agencies }, id) => {
  const agency = agencies.get(id);
  return agency === undefined ? id : agencyLabel(agency);
};

export const sectorName: typeof en.sectorName = ({ sectors }, id) => sectors.get(id)?.name.zh ?? id;

import type { ThingKind } from "#domain/dataset/things.ts";
import { quoted } from "#languages/quoted.ts";
import type * as en from "#messages/app/unknown.ts";

import { listWords } from "#languages/zh/words/lists.ts";

const nouns: Readonly<Record<ThingKind, string>> = {
  record: "条目",
  target: "目标",
  body: "机构",
  company: "企业",
};

export const unknown: typeof en.unknown = {
  title: (kind, isLoaded) => (isLoaded ? `${nouns[kind]}不存在` : `${nouns[kind]}未加载`),
  noId: (kind, id) => `本数据集中没有标识为${quoted(id)}的${nouns[kind]}。`,
  notLoaded: (kind, id, why) => `无法得知是否有标识为${quoted(id)}的${nouns[kind]}：${why}。`,
  setAside: "该标识对应的条目因格式有误已被剔除。",
  policySetAside: (policies) =>
    `该目标可能属于因格式有误被剔除的政策文件：${listWords(policies, "or")}。`,
  seeWhy: "查看原因",
  similar: "标识相近的有：",
  searchFor: (words) => `在条目中搜索“${words}”`,
  all: { record: "全部条目", target: "全部目标", body: "全部机构", company: "全部条目" },
};

import { perFacet } from "#domain/query/facets.ts";
import type { Ignored, IgnoredReason } from "#domain/query/parameters/parameter.ts";
import { longestQuery } from "#domain/query/selection/selectionCodecs.ts";
import { quoted } from "#languages/quoted.ts";
import type * as en from "#messages/app/ignored.ts";

import { facetWords } from "#languages/zh/words/facets.ts";
import { listWords } from "#languages/zh/words/numbers.ts";

export const parameterNouns: typeof en.parameterNouns = {
  ...perFacet(({ key }) => facetWords[key].noun),
  q: "检索词",
  with: "联合发文机关",
  from: "起始日期",
  to: "结束日期",
  asof: "“截至”日期",
  undated: "假定的基准日",
  match: "匹配方式",
  role: "角色",
  path: "路径",
  count: "计数方式",
  sort: "排序",
  pages: "显示的页面",
  find: "来源检索词",
  correct: "待更正的条目",
  group: "分组",
  window: "时间窗口",
  view: "视图",
  units: "单位",
  settle: "所缺数据",
  compare: "比较项",
  plan: "前一文件",
  against: "后一文件",
  select: "选中项",
  pairs: "机构组合的排序",
  rows: "行的排序",
  pin: "置顶的组",
  open: "展开的组",
  closed: "收起的组",
  range: "时段统计",
  "open-group": "展开的分组",
  read: "列表方式",
  slide: "页码",
  "selected-body": "机构",
  "selected-record": "条目",
  "compared-body": "对比机构",
  "compared-target": "对比目标",
};

const named = new Map<string, string>(Object.entries(parameterNouns));

const nounOf = (what: string): string =>
  named.get(what) ?? `排除的${named.get(what.slice(1)) ?? ""}`;

const sentences: Readonly<Record<IgnoredReason, (list: string) => string>> = {
  unknown: (list) => `链接中的${list}不在本数据集中，已忽略。`,
  unreadable: (list) => `链接中的${list}无法识别，已忽略。`,
  both: (list) => `链接同时要求包括和排除${list}，以包括为准。`,
  spare: (list) => `链接中同一参数有多个值，${list}已忽略。`,
  beyond: (list) => `链接要求的数量超出并列上限，${list}已忽略。`,
  moot: (list) => `链接中的${list}在此不适用，已忽略。`,
  itself: () => "链接要求将该机构与其自身对比，已忽略。",
  widened: (list) => `征求意见稿现归入“状态”：对链接中的${list}，正式文件也一并显示。`,
  swapped: () => "链接中的起始日期晚于结束日期，已互换。",
  ahead: () => "链接中的“截至”日期尚未到来，现以今日为准。",
  cut: () => `链接中的检索词过长，仅检索前${longestQuery}个字符。`,
};

const isWhy = (key: string): key is IgnoredReason => Object.hasOwn(sentences, key);

export const ignoredWords: typeof en.ignoredWords = (ignored: readonly Ignored[]) =>
  Object.keys(sentences)
    .filter(isWhy)
    .flatMap((why) => {
      const values = ignored
        .filter((one) => one.why === why)
        .map(({ what, text }) => `${nounOf(what)}${quoted(text)}`);
      return values.length === 0 ? [] : [sentences[why](listWords(values))];
    });

import type * as en from "#messages/views/gaps.ts";

import { isTitledInChinese } from "#languages/subject.ts";

export type { GapGroup, GapKey, GapNoun } from "#messages/views/gaps.ts";

/** The measure word and the noun for what may have gaps. */
const nouns: Readonly<Record<en.GapNoun, readonly [measure: string, noun: string]>> = {
  goals: ["个", "目标"],
  targets: ["个", "目标"],
  measured: ["个", "定量目标"],
  figures: ["个", "基准值和后续数据"],
  baselines: ["个", "基准值"],
  mentioned: ["个", "被提及的文件和项目"],
  records: ["个", "条目"],
  policies: ["份", "政策文件"],
  titled: ["个", "中文标题"],
  items: ["个", "简报条目"],
  facts: ["项", "核对事项"],
  sources: ["个", "来源"],
};

const confidences = { high: "可信度高", medium: "可信度中", low: "可信度低" } as const;

const insteads = {
  official: "官方页面不宜链接",
  copy: "读到转载",
  translation: "读到译文",
  report: "仅读到报道",
} as const;

const sentences: Partial<Record<en.GapKey, string>> = {
  "no-baseline": "无基准值",
  "no-reading": "无最新数据",
  confidence: "可信度为中或低",
  "no-official-page": "未读到官方页面",
  "no-number": "未录得文号",
  "undated-source": "未注明日期",
};

export const gaps: typeof en.gaps = {
  titles: {
    "no-baseline": "按各份文件计，无基准值的定量目标",
    "no-reading": "按各份文件计，无最新数据的定量目标",
    "in-words": "无数值可供评判的定性目标",
    "no-sentence": "未摘录目标原文的目标",
    "undated-baseline": "未注明日期的基准值",
    "not-comparable": "口径与目标不一致的数据",
    confidence: "可信度为中或低的数据",
    "unlinked-figure": "来源无法链接的数据",
    "without-record": "提及过于笼统、未单独成条的文件和项目",
    unnamed: "来源仅载明家数、未列出发文机关名称的条目",
    "no-body": "未记录发文机关的政策文件",
    "title-not-seen": "所引页面上未见的中文标题",
    get "no-own-title"() {
      return isTitledInChinese() ? "无中文标题的政策文件" : "无原文标题的政策文件";
    },
    "no-number": "未录得文号的政策文件",
    "no-official-page": "未读到官方页面的政策文件",
    "vague-date": "日期仅精确到年、月或时段的条目",
    unchecked: "未经核对的简报条目",
    "weak-check": "可信度为中或低的核对事项",
    caution: "需谨慎使用的条目",
    "unlinked-source": "无链接的来源",
    "undated-source": "未注明日期的来源",
  },
  groups: { targets: "目标", figures: "数据", records: "条目与核对", sources: "来源" },
  confidences,
  ofThem: (count, total, noun) => {
    const [measure] = nouns[noun];
    return `${total}${measure}中的${count}${measure}`;
  },
  said: (key, title, count, total, noun) => {
    const end = sentences[key];
    return end === undefined
      ? `${title}：${gaps.ofThem(count, total, noun)}`
      : `${gaps.of(count, total, noun)}${end}`;
  },
  of: (count, total, noun) => {
    const [measure, what] = nouns[noun];
    return `${total}${measure}${what}中的${count}${measure}`;
  },
  eachTarget: (targets, goals) =>
    `此处目标按各份文件分别计数，共${targets}个；重申的只计一次则为${goals}个。`,
  share: (share) => (share < 0.01 ? "<1%" : `${Math.round(100 * share)}%`),
  andMore: (count) => `另有${count}项`,
  dot: " · ",
  namedIn: (title) => `见于${title}`,
  dated: (meaning, date) => `${meaning}：${date}`,
  dates: (dates) => dates.join("；"),
  ofField: (field, confidence) => `${field}：${confidences[confidence]}`,
  source: (publisher, title) => `${publisher}，${title}`,
  readInstead: (what, isAddressKnown) =>
    isAddressKnown ? `${insteads[what]}；他处载有其网址` : insteads[what],
  undated: "未注明日期",
  figure: (metric, role, amount, date) =>
    `${metric}：${role === "baseline" ? "基准值" : "数据"}${amount}，${date}`,
  reasons: (reasons) => reasons.join("；"),
  published: (statistic, publisher) => `${statistic}；${publisher}`,
  settledBy: (words) =>
    words.endsWith("。") ? words.slice(0, -1) : words === "首个数据" ? "到期日前的首个数据" : words,
  noneToSettle: () => "所选目标均不缺数据。",
  toSettle: ({ count, notJudged, total }) => {
    const due = count - notJudged;
    const what =
      due === 0
        ? "无法评判"
        : notJudged === 0
          ? "已到期而结果不明"
          : `尚不能得出结果：${notJudged}个无法评判，另有${due}个已到期而结果不明`;
    return `${total}个目标中有${count}个${what}。`;
  },
  howSettled:
    "每个目标按评判所缺的数据归类，只计一次；概览页按无法评判的原因归类，故数目不同。各目标页面说明该数据须达到多少。",
  allToSettle: "全部缺数据的目标",
};

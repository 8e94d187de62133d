import type * as en from "#messages/words/evidence.ts";

const levels = { medium: "中", low: "低" } as const;

export const evidence: typeof en.evidence = {
  source: (names, date) => [...names, ...(date === undefined ? [] : [date])].join("，"),
  notLinked: (source) => `${source}（无链接）`,
  notLoaded: (id) => `来源“${id}”，未加载`,
  unknown: (id) => `未知来源“${id}”`,
  notRecorded: "未记录来源",
  unlinked: "无链接：",
  beforeLocator: "，",
  between: " · ",
  confidence: (confidence) => `可信度：${levels[confidence]}`,
  corrections: {
    record: "条目",
    fact: "事项，结论",
    printed: "刊载内容",
    checked: "核实内容",
    evidence: "依据",
    notPrinted: "未刊载",
  },
};

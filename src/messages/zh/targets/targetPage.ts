import type { Entry } from "#domain/dataset/entry.ts";

import type * as en from "#messages/targets/targetPage.ts";
import { moveWords } from "#languages/zh/targets/levelMoves.ts";
import { inQuotes, titled } from "#languages/zh/words/grammar.ts";
import { countOf } from "#languages/zh/words/numbers.ts";
import { fullTitle } from "#languages/zh/words/titles.ts";

const documentWords = (entry: Entry): string => titled(fullTitle(entry));

export const targetPage: typeof en.targetPage = {
  back: (shown, total) =>
    shown === total
      ? `全部${countOf.targets(total)}`
      : `${countOf.targets(total)}中所选的${shown}个`,
  pager: {
    label: "此列表中的目标",
    previous: "上一项",
    next: "下一项",
    to: (word, name) => `${word}：${name}`,
  },
  notWithin: "该目标不",
  ofDocument: (title, due) => `${title}，${due}到期`,
  actions: "目标",
  assumptions: "测算假设",
  parts: {
    points: "全部数据及来源",
    reasoning: "评判过程",
    lineage: "其他文件中的同一指标",
    goalLineage: "其他文件中的同一目标",
    settle: "评判所缺的数据",
    others: () => "同一文件的其他目标",
    links: "相关新闻和文件",
  },
  noLineage: "此前和此后收录的文件均未就该指标设定目标。",
  step: (words) => `${words}。`,
  by: (date) => `${date}到期`,
  goalBy: (goal, date) => `${goal.replace(/[.。]$/, "")}，${date}到期`,
  stepBy: (date, isCurrent) => (isCurrent ? `${date}到期（本页）` : `${date}到期`),
  lineage: ({ change, ...more }) => moveWords(change, more),
  goal: {
    label: "同一目标",
    stands: (count, year) =>
      `${year}年到期的同一目标共提出${count}次，以最新文件提出的本目标为准。`,
    isPart: (count, year) => `${year}年到期的同一目标共提出${count}次，以最新文件为准。`,
    aroundStanding: (own) => [
      "该目标以最新文件为准计数和评判，见",
      `。以下为${documentWords(own)}提出的目标，按其自身基准值计算。`,
    ],
    document: documentWords,
    standing: (change, amount) => {
      switch (change) {
        case "restated":
          return "现以此为准，与本目标相同";
        case "raised":
          return `现以此为准，由本目标的数值提高至${amount}`;
        case "lowered":
          return `现以此为准，由本目标的数值降至${amount}`;
        case "firmer":
        case "weaker":
          return `现以此为准，改为${inQuotes(amount)}`;
        case "other-terms":
          return "现以此为准，表述与本目标不同";
      }
    },
    colon: "：",
  },
  facts: {
    measure: "指标",
    target: "目标值",
    binds: "类型",
    due: "到期",
    setBy: "出自文件",
    issuedBy: "发文机关",
    issued: "发布日期",
    sectors: () => "行业",
    confidence: "目标记录的可信度",
    readIn: "来源",
  },
  confidence: { high: "高", medium: "中", low: "低" },
  binding: "约束性",
  expected: "预期性，非约束性",
  countedTo: (day) => `，计至最后一日（${day}）`,
  restsOn: "证据：",
  copyOf: "转载自：",
  otherSource: "其他来源",
  restsOnBaseline: "证据（两项数据中较弱的基准值）：",
  inWords: "文件未给出数值，因此只列出该目标及其时限，不予评判。",
  pace: (pace) => `要达到该目标，${pace}。`,
  caution: "注意：",
  settle: {
    missing: "所缺数据",
    statistic: "统计指标",
    publisher: "发布机构",
    noPublisher: "本站尚不掌握",
    met: "达标条件",
    onPace: "进度正常的条件",
    noPath: "无基准值，无法判断",
    note: "说明",
    either: (marks) => marks.join("；"),
  },
};

export const points: typeof en.points = {
  caption: (metric) => `${metric}的数据，最早的在前`,
  columns: {
    what: "数据点",
    date: "日期",
    value: "数值",
    needed: "进度要求",
    source: "来源",
  },
  what: {
    baseline: "基准值",
    reading: "数据",
    earlier: "基准日之前",
    interim: "阶段性目标",
    target: "目标值",
  },
  notUsed: (what) => `${what}，未采用`,
  noNeed: "无路径",
  begins: "路径起点",
  ends: "路径终点",
  undated: "未注明日期",
  readFor: (document) => `为${documentWords(document)}所列同一目标的数据`,
  restsOn: "评判证据：",
  weaker: "评判证据中较弱的一项：",
  notes: (notes) => notes.map((note) => (/[.!?。]$/.test(note) ? note : `${note}。`)).join(""),
  confidence: { medium: "可信度：中", low: "可信度：低" },
  disclosed: (date) => `${date}公布`,
  derived: (how) => `本站测算：${how}`,
  setAside: (why) => `未采用：${why}`,
  dateAssumed: "日期为您的假设",
  byDefinition: "按定义得出",
  byItself: (verdict, detail) => `单看这一阶段：${verdict}，${detail}`,
};

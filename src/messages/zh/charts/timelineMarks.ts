import type * as en from "#messages/charts/timelineMarks.ts";

import {
  datesInWords,
  daysWords,
  issuersInBrief,
  tightDays,
} from "#languages/zh/views/chronology.ts";
import { dayWords } from "#languages/zh/words/dates.ts";
import { kindLabels } from "#languages/zh/words/labels.ts";
import { countOf } from "#languages/zh/words/numbers.ts";

interface Named {
  readonly count: number;
  readonly titles: readonly string[];
}

interface Place {
  readonly at: number;
  readonly of: number;
  readonly lane: string;
}

const placeWords = ({ at, of, lane }: Place): string => `“${lane}”中第${at}个，共${of}个`;

const namedWords = ({ count, titles }: Named): string =>
  `${titles.join("、")}${count > titles.length ? "等" : ""}`;

const through = (count: number): string => `${count}项规划贯穿始终`;

export const timelineMarks: typeof en.timelineMarks = {
  title: "时间线",
  role: "时间线",
  shortCount: (count) => {
    if (count < 10_000) return String(count);
    const tens = count / 10_000;
    return `${tens < 10 ? Math.floor(tens * 10) / 10 : Math.floor(tens)}万`;
  },
  before: (count) => `‹${count}`,
  after: (count) => `${count}›`,
  today: "今天",
  asOf: "截至",
  through,
  lane: (lane, total) => `${lane}，${countOf.records(total)}`,
  record: (title, entry, dataset, place) =>
    [
      title,
      datesInWords(entry, false),
      kindLabels[entry.record.kind],
      issuersInBrief(entry, dataset),
      placeWords(place),
    ]
      .filter((words) => words !== "")
      .join("；"),
  cluster: (named, [first, last], kind, place) =>
    `${countOf.records(named.count)}，${daysWords(first, last)}${kind === undefined ? "" : `，${kindLabels[kind]}`}：${namedWords(named)}；首个为${placeWords(place)}`,
  clusterLabel: (named, [first, last]) => `${tightDays(first, last)}：${namedWords(named)}`,
  throughName: (named, lane) => `${through(named.count)}：${namedWords(named)}；位于“${lane}”`,
  edge: (side, count, lane) =>
    `“${lane}”中${side === "before" ? "更早" : "更晚"}的还有${count}个：移入所示时段`,
  linked: (name, links) => `${name}；与所选条目的关联：${links.join("、")}`,
  selected: (title, entry) => `已选：${title}；${datesInWords(entry, false)}`,
  legend: {
    period: "规划期",
    through: "多个规划期",
    range: "宽度表示日期的不确定范围",
    cluster: "日期相邻的条目数（按主要日期）",
    density: "高度表示条目数量（按主要日期）",
  },
  reportingPeriod: (source, first, last) =>
    `《${source}》报道期，${dayWords(first, true)}至${dayWords(last, true)}`,
};

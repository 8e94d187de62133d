import type * as en from "#messages/figures/timelineMarks.ts";
import { partsOf } from "#domain/calendar/dates.ts";
import { targetLabel } from "#domain/dataset/entry.ts";

import {
  datesInWords,
  daysWords,
  issuersInBrief,
  tightDays,
} from "#languages/zh/views/timeline.ts";
import { goalWords, readingWords } from "#languages/zh/words/amounts.ts";
import { isWords } from "#languages/zh/words/grammar.ts";
import { dateWords, dayWords } from "#languages/zh/words/dates.ts";
import { kindLabels } from "#languages/zh/words/labels.ts";
import { counted, countOf } from "#languages/zh/words/numbers.ts";
import { verdictInText } from "#languages/zh/words/verdicts.ts";

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

const documents = (count: number): string => counted(count, "份文件");
const newsItems = (count: number): string => counted(count, "条新闻");
const notJudged = (count: number): string => counted(count, "个无法评判");

const targetWords = ({ target, judgement }: en.JudgedTarget): string => {
  const name = targetLabel(target);
  const verdict = verdictInText(judgement.verdict);
  const { last, unit } = judgement;
  if (last === undefined) return `${name}：${verdict}`;
  const reading = readingWords(last, unit);
  return `${name}：${verdict}，${dateWords(last.date)}${isWords(reading)}（目标：${goalWords(target)}）`;
};

const notJudgedWords = (count: number, of: number): string =>
  count === of ? `${countOf.targets(of)}均无法评判` : `${of}个目标中${count}个无法评判`;

export const timelineMarks: typeof en.timelineMarks = {
  lanesLeft: (lanes) => `另有${lanes}组未绘出`,
  title: "时间线",
  role: "时间线",
  shortCount: (count) => {
    if (count < 10_000) return String(count);
    const tens = count / 10_000;
    return `${tens < 10 ? Math.floor(tens * 10) / 10 : Math.floor(tens)}万`;
  },
  before: (count) => `‹${count}`,
  after: (count) => `${count}›`,
  todayOn: (day) => `今日，${dayWords(day)}`,
  asOfDay: (day) => `截至${dayWords(day)}`,
  noRecordAfter: (day) => `${dayWords(day)}之后无条目`,
  noRecordSince: (day) => {
    const { month, date } = partsOf(day);
    return `${month}月${date}日后无条目`;
  },
  lastRecord: (day) => {
    const { month, date } = partsOf(day);
    return `条目至${month}月${date}日`;
  },
  everyItem: (first, last) => `一期简报的全部条目，${tightDays(first, last)}`,
  newsletterOn: (first, last, publisher) =>
    `${timelineMarks.newsletterOf(publisher)}（${tightDays(first, last)}）`,
  newsletterOf: (publisher = "") => `${publisher.replace(/（[A-Z]+）$/u, "")}简报报道期`,
  newsletter: () => "简报",
  later: "更晚",
  year: (year) => `${year}年`,
  more: (count) => `+${count}`,
  judgedOf: (judged, of) => `${of}个中${judged}个可评判`,
  noTargets: "未设目标",
  targetCount: (count) => countOf.targets(count),
  newsItems,
  ofDocuments: "文件数",
  ofNews: "新闻数",
  counted: { goals: "目标数", targets: "目标数" },
  cutRows: (count, news) =>
    news === 0 ? `另有${documents(count)}` : `另有${documents(count)}，${newsItems(news)}`,
  lane: (lane, total) => `${lane}，${countOf.records(total)}`,
  laneHead: (lane, { documents: own, news }, { counts, judged, notJudged: rest }) => {
    const parts = [
      ...(own === 0 ? [] : [documents(own)]),
      ...(news === 0 ? [] : [newsItems(news)]),
    ].join("、");
    const verdicts = [...counts].map(([verdict, count]) => `${count}个${verdictInText(verdict)}`);
    const all = rest === 0 ? verdicts : [...verdicts, notJudged(rest)];
    return `${lane}：${parts}${judged + rest === 0 ? "" : `；目标：${all.join("、")}`}`;
  },
  record: (title, entry, dataset, { judged, notJudged: rest, place }) =>
    [
      title,
      datesInWords(entry, false),
      kindLabels[entry.record.kind],
      issuersInBrief(entry, dataset),
      ...judged.map(targetWords),
      rest === 0 ? "" : notJudgedWords(rest, judged.length + rest),
      placeWords(place),
    ]
      .filter((words) => words !== "")
      .join("；"),
  target: targetWords,
  notJudgedOf: notJudgedWords,
  cluster: (named, [first, last], kind, place) =>
    `${countOf.records(named.count)}，${daysWords(first, last)}${kind === undefined ? "" : `，${kindLabels[kind]}`}：${namedWords(named)}；首个为${placeWords(place)}`,
  edge: (side, count, lane) =>
    `“${lane}”中${side === "before" ? "更早" : "更晚"}的还有${count}个：点击显示`,
  pin: (lane, isPinned) => (isPinned ? `取消置顶“${lane}”` : `将“${lane}”置顶`),
  pinWord: (isPinned) => (isPinned ? "取消置顶" : "置顶"),
  linked: (name, links) => `${name}；与所选条目的关联：${links.join("、")}`,
  legend: {
    plan: "实施期：起始、发布、已过、未到、期满",
    listedPlan: "实施期：起始、发布、已过、今日、未到、期满",
    unsure: "日期不详",
    closed: "收起的组：展开可见名称",
    earlier: "‹ 更早",
    later: "› 更晚",
    counted: {
      goals: "横条旁：文件目标数；右侧：本组目标数，重申计一次，可跨组",
      targets: "按各文件目标计数",
    },
  },
};

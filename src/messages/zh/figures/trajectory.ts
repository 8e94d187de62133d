import { cautionsOf } from "#domain/judging/caution.ts";
import type { KnownReading } from "#domain/judging/evidence/knownReading.ts";
import type { Judgement } from "#domain/judging/judge.ts";

import type * as en from "#messages/figures/trajectory.ts";
import { againstNeeded, wayWords } from "#languages/zh/judging/verdicts.ts";
import { ageWords, readingWords } from "#languages/zh/words/amounts.ts";
import { dateWords, dayWords } from "#languages/zh/words/dates.ts";
import { reasons, verdictWords } from "#languages/zh/words/verdicts.ts";
import { isQualitative } from "#domain/schema/qualitative.ts";

export const trajectory: typeof en.trajectory = {
  title: (metric) => `${metric}的进展`,
  heading: (unit) => (unit === "" ? "进展" : `进展（${unit}）`),
  description: (glyph) => `${glyph}。下表列出全部数据。`,
  due: (day) => {
    const words = dayWords(day);
    return `${words.replace(/12月31日$/, "末")}到期`;
  },
  asOf: (day) => `截至${day}`,
  asOfIn: (day) => ["截至", day],
  met: (figure) => `${figure}，已达标`,
  silent: (isUnlike, since) => [`${since}以来`, isUnlike ? "无可比数据" : "无数据"],
  silentIn: (isUnlike, since) => (isUnlike ? [since, "以来无可比数据"] : [since, "以来无数据"]),
  actions: "进展",
  samples: {
    baseline: "基准值",
    path: "达标路径",
    reading: "数据",
    met: "首次确认达标",
    earlier: "基准日之前",
    silence: "无数据",
    unlike: "无可比数据",
    interim: "阶段性目标",
    target: "目标值",
  },
  lines: { due: "到期日", asOf: "截至日期" },
  bounds: (words) => words.join("或"),
  broken: "纵轴不从零开始",
  sources: "来源：见下文“全部数据及来源”。",
  keys: "选中图表后，可用方向键在数据点之间移动。",
  empty: {
    "nothing-known": "无法绘图：除目标值外尚无已知数据。",
    "nothing-alike": "无法绘图：尚无口径一致的已知数据。",
  },
  still: (message) => `图表暂不能用键盘和鼠标查看：${message}。下表列出全部数据。`,
  tip: {
    baseline: (amount) => `基准值：${amount}`,
    earlier: (amount) => `基准日之前：${amount}`,
    reading: (amount) => `数据：${amount}`,
    met: "首次确认达标",
    silent: (isUnlike, since) => trajectory.silent(isUnlike, since).join(""),
    interim: (amount) => `阶段性目标：${amount}`,
    target: (amount) => `目标值：${amount}`,
    path: (amount) => `进度要求：${amount}`,
  },
  onDay: (day, words) => `${day}：${words.join("；")}`,
};

/** The day and the age of the last figure of a due target. */
const whenRead = ({ asOf }: Judgement, { date }: KnownReading): string =>
  `（${[dateWords(date), (asOf === undefined ? undefined : ageWords(date, asOf)) ?? []].flat().join("，")}）`;

const ending = (judgement: Judgement): string => {
  const { verdict, unit } = judgement;
  if (verdict === "not-judged") return `，${reasons[judgement.reason]}`;
  if (verdict === "met") return `，${dateWords(judgement.metOn)}首次确认`;
  const { last, by } = judgement;
  const isDue = verdict.startsWith("due-");
  if (
    verdict !== "due-no-baseline" &&
    last === by &&
    cautionsOf(judgement).includes("moved-backwards")
  ) {
    return isDue ? `，最新数据${whenRead(judgement, by)}不及基准值` : "，且不及基准值";
  }
  const why =
    verdict === "due-no-baseline" && !judgement.isOpen
      ? `，${reasons[judgement.baselineProblem ?? "no-path"]}`
      : "";
  if (isDue) {
    const read = readingWords(by, unit);
    const against = againstNeeded(judgement, by, unit).slice(read.length);
    return `${why}，最新数据${read}${whenRead(judgement, by)}${against}`;
  }
  const way = wayWords(judgement);
  return way === undefined || last !== by ? "" : `，${way}`;
};

export const targetFinding: typeof en.targetFinding = ({ target }, judgement) =>
  isQualitative(target)
    ? `${target.metric}：定性目标，无法评判`
    : `${target.metric}：${verdictWords[judgement.verdict]}${ending(judgement)}`;

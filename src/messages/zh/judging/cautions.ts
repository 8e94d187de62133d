import type { Caution } from "#domain/judging/caution.ts";
import type { SameDateRule, SetAsideReason } from "#domain/judging/evidence/knownReading.ts";
import { aboutTolerance } from "#domain/judging/evidence/tolerance.ts";
import { formatShare } from "#languages/digits.ts";
import type * as en from "#messages/judging/cautions.ts";

const cautions: Readonly<Record<Caution, string>> = {
  "reading-approximate": "读数原文为“约”，按其数值计",
  "reading-is-floor": "读数为界限值：实际数值不差于此",
  "reading-is-ceiling": "读数为界限值：实际数值不优于此",
  "within-tolerance": `未达到该数值，但在“约”所允许的${formatShare(aboutTolerance)}容差之内`,
  "beyond-range": "已越过目标区间的另一端，不视为未达标",
  "baseline-approximate": "基准值原文为“约”，按其数值计",
  "baseline-is-bound": "基准值为界限值，路径所需值亦然",
  "baseline-day-assumed": "基准值的日期为您的假设",
  "baseline-already-there": "基准值已达到或超过目标值，无需推进",
  "compound-impossible":
    "起点或终点数值不大于零或可能不大于零，无法采用复合增长路径，改按直线路径计",
  "seen-after-due": "首次见到达标读数时已过到期日，是否按期达标不得而知",
  "fell-back": "到期后的读数已不再达标",
  "reached-later": "其后的读数已达到",
  "moved-backwards": "出现倒退：比基准值离目标值更远",
};

export const cautionWords: typeof en.cautionWords = (caution) => cautions[caution];

const setAside: Readonly<Record<SetAsideReason, string>> = {
  "unreadable-date": "日期无法识别",
  "not-a-number": "数值无法识别",
  "later-than-as-of": "所指日期较晚",
  "disclosed-after-as-of": "公布较晚",
  "not-comparable": "统计口径不同",
  "other-unit": "单位不同",
  forecast: "发布早于所指日期，属预测值",
  "before-baseline": "早于基准值，属历史数据而非进展",
  "at-baseline": "即基准值本身",
  "same-date": "同一日期以另一读数为准",
};

const rules: Readonly<Record<SameDateRule, string>> = {
  "disclosed-later": "其公布较晚",
  "more-exact": "其更为精确",
  "less-favourable": "取两者中较为不利者",
  identical: "两者相同",
};

export const setAsideWords: typeof en.setAsideWords = (why, rule) =>
  rule === undefined ? setAside[why] : `${setAside[why]}：${rules[rule]}`;

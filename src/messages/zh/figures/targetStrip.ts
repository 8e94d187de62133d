import type { Side } from "#domain/judging/evidence/proof.ts";
import type { Rounding } from "#domain/judging/shownFigure.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import type { Amount, Bound } from "#domain/schema/records.ts";
import type * as en from "#messages/figures/targetStrip.ts";

import { wholePercent } from "#languages/signs.ts";
import { amountWords, boundSigns, formatValue, labelForms } from "#languages/zh/words/amounts.ts";
import { gradeLabel } from "#languages/zh/words/grades.ts";
import { setInWords } from "#languages/zh/words/findings.ts";
import { countOf } from "#languages/zh/words/numbers.ts";
import { classWords } from "#languages/zh/words/verdictClasses.ts";
import { verdictWords } from "#languages/zh/words/verdicts.ts";

export type { FigureForm, OnStrip } from "#messages/figures/targetStrip.ts";

const bounds: Readonly<Record<Side, string>> = { figure: "", floor: "≥", ceiling: "≤" };

const shareWords = (way: number, side: Side): string =>
  way < 0 ? "不及基准值" : `${bounds[side]}${wholePercent(way, side)}%`;

const short: Partial<Record<Verdict, string>> = {
  "due-was-ahead": "此前进度正常",
  "due-was-behind": "此前进度滞后",
  "due-no-baseline": "结果不明",
};

const signed = (figure: string, bound: Bound | undefined): string =>
  bound === undefined ? figure : `${boundSigns[bound]}\u{a0}${figure}`;

/** An amount in 万, 亿 or % without the rest of its unit: `28.88亿`. */
const shortAmount = (value: Amount, unit: string, round: Rounding = (one) => one): string => {
  const one = (single: number): string =>
    unit.startsWith("%")
      ? `${unit === "% increase" ? "+" : ""}${formatValue(round(single))}%`
      : labelForms(single, unit, formatValue)[0];
  return typeof value === "number" ? one(value) : `${one(value.min)}至${one(value.max)}`;
};

export const targetStrip: typeof en.targetStrip = {
  actions: "目标进度图",
  title: () => "各目标按最新数据的完成比例",
  count: String,
  classHead: (key, count) => {
    const isUndecided = key === "unknown" || key === "under-way";
    const head = isUndecided ? `尚无结论，${classWords[key]}` : classWords[key];
    return count === undefined ? head : `${head}：${count}`;
  },
  more: (count) => `其余${count}个见列表`,
  due: (name, year) => `${name}（${year}年到期）`,
  setBy: (name, document) => `${name}（${document}）`.replace("）（", "，"),
  figures: (reading, { value, comparator, unit }, form) => {
    const sign = comparator === "reach" || comparator === "between" ? undefined : comparator;
    // A figure without its unit is no figure, but %, which is part of it.
    const amount = unit.startsWith("%")
      ? shortAmount(reading.value, unit, reading.round)
      : amountWords(reading.value, unit, undefined, reading.round);
    // In words: a reading with a sign would be read as a limit that was set.
    const figure =
      reading.bound === undefined
        ? amount
        : amountWords(reading.value, unit, reading.bound, reading.round);
    if (form === "bare") return figure;
    const goal = signed(shortAmount(value, unit), sign);
    return form === "in-brackets" ? `${figure}（${goal}）` : `${figure}（目标${goal}）`;
  },
  // A closing bracket has its own space.
  label: (name, figure) => `${name} ${figure}`.replace("） ", "）"),
  verdict: (verdict) => short[verdict] ?? verdictWords[verdict],
  row: (verdict, count, _of, more) =>
    `${verdictWords[verdict]}：${countOf.targets(count)}${more === 0 ? "" : `，${targetStrip.more(more)}`}`,
  mark: ({ name, verdict, grade, way, needed, side, isNarrow }) => {
    const begin = `${name}：${verdictWords[verdict]}`;
    const end = grade === undefined ? "" : `；证据：${gradeLabel(grade)}`;
    if (isNarrow) return `${begin}，目标值与基准值相差不足5%${end}`;
    if (way === undefined) return `${begin}，完成比例不明${end}`;
    const share = way < 0 ? shareWords(way, side) : `完成${shareWords(way, side)}`;
    return needed === undefined
      ? `${begin}，${share}${end}`
      : `${begin}，${share}，按进度应完成${wholePercent(needed)}%${end}`;
  },
  axis: {
    baseline: "基准值 0%",
    target: "目标值 100%",
    tick: (share) => `${share}%`,
    over: "> 150%",
    none: "不按比例",
  },
  key: {
    needed: "进度要求与实际",
    inBrackets: "标注：名称 数据（目标值）",
    back: "不及基准值",
    none: "不按比例：无基准值，或基准值离目标过近、数据仅为上下限",
  },
  notJudged: (count, reasons) =>
    `另有${count}个无法评判：${reasons.map(([reason, own]) => `${reason}（${own}）`).join("；")}。`,
  status: (judged, total, of, setIn) =>
    `${countOf[of](total)}${setInWords(total, setIn)}，其中${judged}个可评判`,
};

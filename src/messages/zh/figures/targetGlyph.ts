import { cautionsOf } from "#domain/judging/caution.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import { labelledReading } from "#domain/judging/shownReading.ts";
import { neededNow, neededThen } from "#domain/judging/neededNow.ts";
import type * as en from "#messages/figures/targetGlyph.ts";

import { ageWords, goalWords, measuredBeside, readingWords } from "#languages/zh/words/amounts.ts";
import { gradeLabel } from "#languages/zh/words/grades.ts";
import { dateWords, dayWords } from "#languages/zh/words/dates.ts";
import { isWords } from "#languages/zh/words/grammar.ts";
import { wayWords, noReadingWords } from "#languages/zh/judging/verdicts.ts";
import { reasons } from "#languages/zh/words/verdicts.ts";
import { isQualitative } from "#domain/schema/qualitative.ts";

const needBounds = new Map([
  [">", "应超过"],
  ["≥", "应不低于"],
  ["<", "应低于"],
  ["≤", "应不超过"],
  ["≈", "应约"],
]);

/** A bound in words: a sign beside 应达 would be read as part of the figure. */
const neededWords = (figure: string): string => {
  const bound = needBounds.get(figure.charAt(0));
  return bound === undefined ? `应达${figure}` : `${bound}${figure.slice(1).trim()}`;
};

export const targetGlyph: typeof en.targetGlyph = {
  samples: {
    baseline: "基准值",
    needed: "进度要求",
    last: "最新数据",
    off: "超出图示范围",
    others: "此前数据",
    target: "目标值",
  },
  neededThen: neededWords,
  neededNow: (figure) => `目前应达${figure}`,
  goal: (figure) => (/^[<>≤≥≈]/u.test(figure) ? `目标值 ${figure}` : `目标值${figure}`),
  noBase: "无基准值",
  unreadable: "该目标无法识别。",
};

const baseWords = ({ baseline, baselineProblem }: Judgement, unit: string): string => {
  if (baseline === undefined) return reasons[baselineProblem ?? "no-baseline"];
  const when = baseline.date === undefined ? "未注明日期" : dateWords(baseline.date);
  const words = `基准值${readingWords(baseline, unit)}（${when}）`;
  return baselineProblem === "baseline-not-comparable" ? `${words}，不可比` : words;
};

const coveredWords = (judgement: Judgement): string | undefined =>
  cautionsOf(judgement).includes("moved-backwards") ? "不及基准值" : wayWords(judgement);

export const neededByAsOf: typeof en.neededByAsOf = (judgement, unit) => {
  const now = neededNow(judgement);
  if (now === undefined) return undefined;
  const read = judgement.last?.value;
  const measured = measuredBeside(now.value, unit, read, now.bound);
  return `截至${dayWords(now.day)}应${isWords(measured)}`;
};

const missedWords = (judgement: Judgement, unit: string): string | undefined => {
  const telling = labelledReading(judgement);
  return telling === undefined || telling === judgement.last
    ? undefined
    : `以${readingWords(telling, unit)}（${dateWords(telling.date)}）判为未达标`;
};

const readWords = (
  judgement: Judgement,
  unit: string,
  isBeside: boolean | undefined,
): string | undefined => {
  const { last, asOf } = judgement;
  if (last === undefined) return isBeside === true ? undefined : noReadingWords(judgement);
  const then = neededThen(judgement);
  const needed = then && measuredBeside(then.value, unit, last.value, then.bound);
  if (isBeside === true) return needed && `按进度应${isWords(needed)}`;
  const age = ageWords(last.date, asOf);
  const when = `${dateWords(last.date)}${age === undefined ? "" : `，${age}`}`;
  const read = `最新数据${readingWords(last, unit)}（${when}）`;
  return needed === undefined ? read : `${read}，按进度应${isWords(needed)}`;
};

export const interimWords: typeof en.interimWords = ({ interim = [], unit }) =>
  interim.map(({ value, due }) => {
    const date = parseDate(due);
    const by = date === undefined ? due : dateWords(date);
    return `阶段性目标${readingWords({ value }, unit)}（${by}）`;
  });

export const glyphWords: typeof en.glyphWords = (target, judgement, isBeside) => {
  if (isQualitative(target)) return target.goal;
  const { unit } = target;
  const figures = [missedWords(judgement, unit), readWords(judgement, unit, isBeside)];
  return [
    ...(isBeside === true ? [] : figures),
    `目标值${goalWords(target)}`,
    baseWords(judgement, unit),
    ...interimWords(target),
    ...(isBeside === true ? figures : [coveredWords(judgement)]),
    neededByAsOf(judgement, unit),
    isBeside === true || judgement.grade === undefined
      ? undefined
      : `证据：${gradeLabel(judgement.grade)}`,
  ]
    .filter((part) => part !== undefined)
    .join("；");
};

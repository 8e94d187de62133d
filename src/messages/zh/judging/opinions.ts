import type {
  Acceleration,
  AccelerationClass,
  GrowthRatio,
  NoOpinionReason,
  RatioClass,
} from "#domain/judging/opinions/methods.ts";
import {
  type DisagreementReason,
  isJustOverLine,
} from "#domain/judging/opinions/secondOpinions.ts";
import type { NotJudgedReason } from "#domain/judging/verdict.ts";

import type * as en from "#messages/judging/opinions.ts";
import { formatPace, formatShareBelow, formatSignedRate } from "#languages/zh/words/grammar.ts";
import { differenceWords } from "#languages/zh/words/amounts.ts";
import { reasonWords } from "#languages/zh/words/verdicts.ts";

export const methodWords: typeof en.methodWords = {
  "growth-ratio": {
    name: "增长率之比",
    by: "加拿大统计局的方法，用于Open SDG",
    link: "https://github.com/open-sdg/open-sdg/blob/master/docs/progress-methodology.md",
  },
  acceleration: {
    name: "所需加速倍数",
    by: "Systems Change Lab的方法，用于《气候行动状况》报告",
    link: "https://www.wri.org/research/methodology-underpinning-state-climate-action-series-2025-update",
  },
};

const classes: Readonly<Record<RatioClass | AccelerationClass, string>> = {
  achieved: "目标已实现",
  "on-track": "进展正常",
  "acceleration-needed": "有进展但需加速",
  "limited-progress": "进展有限",
  deterioration: "恶化",
  "off-track": "偏离进度",
  "well-off-track": "严重偏离进度",
  "wrong-way": "方向相反",
};

export const classWords: typeof en.classWords = (one) => classes[one];

type OwnReason = Exclude<NoOpinionReason, NotJudgedReason>;

const ownReasons: Readonly<Record<OwnReason, string>> = {
  "after-due": "已过到期日，该方法不再适用",
  "reading-is-bound": "最新数据仅为上限或下限",
  "baseline-is-bound": "基准值仅为上限或下限",
  "base-of-zero": "基准值为零，无增长率可言",
  "not-above-zero": "计算增长率要求数值大于零",
  "no-way-to-go": "基准值即为目标值，无需增长",
  "fewer-than-two-points": "最新数据之前五年内不足两个数据",
  "no-time-left": "最新数据即到期日数据，已无剩余时间",
};

const isOwn = (why: NoOpinionReason): why is OwnReason => why in ownReasons;

export const noOpinionWords: typeof en.noOpinionWords = (why) =>
  isOwn(why) ? ownReasons[why] : reasonWords(why);

const factorWords = (factor: number): string =>
  isJustOverLine(factor) ? `略高于${formatPace(factor)}` : formatPace(factor);

const ratioDetail = (opinion: GrowthRatio): string | undefined => {
  if (opinion.class === undefined) return undefined;
  const { value, observed, required } = opinion;
  if (value === undefined || observed === undefined || required === undefined) return undefined;
  return `为所需增长率的${formatShareBelow(value)}：实际年均${formatSignedRate(observed)}，所需年均${formatSignedRate(required)}`;
};

const accelerationDetail = (opinion: Acceleration, unit: string): string | undefined => {
  if (opinion.class === undefined) return undefined;
  const { value, observed, required } = opinion;
  if (observed === undefined || required === undefined) return undefined;
  const needed = `所需每年${differenceWords(required, unit, formatPace)}`;
  if (value === undefined) return `近期无变化，${needed}`;
  const rates = `近期每年${differenceWords(observed, unit, formatPace)}，${needed}`;
  return value < 0 ? rates : `所需速度为近期的${factorWords(value)}倍：${rates}`;
};

export const opinionWords: typeof en.opinionWords = (opinion, unit) => {
  if (opinion.class === undefined) return `无法计算：${noOpinionWords(opinion.why)}`;
  const detail =
    opinion.method === "growth-ratio" ? ratioDetail(opinion) : accelerationDetail(opinion, unit);
  const name = classes[opinion.class];
  return detail === undefined ? name : `${name}，${detail}`;
};

export const shortOpinionWords: typeof en.shortOpinionWords = (opinion) => {
  if (opinion.class === undefined) return `未计算：${noOpinionWords(opinion.why)}`;
  const name = classes[opinion.class];
  if (opinion.value === undefined) return name;
  if (opinion.method === "growth-ratio") return `${name}（${formatShareBelow(opinion.value)}）`;
  return opinion.value < 0 ? name : `${name}（${factorWords(opinion.value)}倍）`;
};

const disagreements: Readonly<Record<DisagreementReason, string>> = {
  "tolerance-of-about": "本站对“约”允许误差，该方法则不然。",
  "figure-has-to-be-passed": "文件要求超过该数值，该方法只要求达到该数值。",
  "compound-asks-less": "该方法按百分比增长推算，前期要求低于本站的直线路径。",
  "compound-asks-more": "该方法按百分比下降推算，前期要求高于本站的直线路径。",
  "ninety-five-per-cent": "该方法以达到所需增长率的95%为合格，本站则要求全部达到。",
  "recent-trend": "该方法依据最近五年的趋势，本站则依据自基准值以来的进展。",
  "straight-rates": "该方法按直线推算，您选用的路径则为复合增长。",
};

export const disagreementWords: typeof en.disagreementWords = (why) => disagreements[why];

export const opinions: typeof en.opinions = {
  differs: "与本站不同",
  none: (why) => `其他方法未作计算：${why}`,
  short: (method, opinion) => `${method}：${opinion}`,
  between: "；",
  by: (by) => `（${by}）`,
  says: (opinion) => `：${opinion}。`,
  afterDiffers: "。",
};

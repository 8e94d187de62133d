import type * as en from "#messages/targets/pace.ts";
import { formatShares } from "#languages/signs.ts";
import { countOf } from "#languages/zh/words/numbers.ts";

const apartWords = (count: number): string =>
  `${count}个未绘出：目标值与基准值相差不足5%，微小变动也会显得很大；或数据和基准值均为上限或下限，完成比例无法确定`;

export const pace: typeof en.pace = {
  label: "进度散点图",
  actions: "进度散点图",
  placed: (placed, total, most, _of, apart) => {
    const without = total - placed - apart;
    const these =
      apart === 0
        ? `${countOf.targets(placed)}有基准值、后续数据和进度要求，均已绘出`
        : `${countOf.targets(placed + apart)}有基准值、后续数据和进度要求，图中绘出${placed}个`;
    const all = without === 0 ? `${these}。` : `${these}；其余${without}个至少缺一项。`;
    return placed > most ? `${all}图表列出滞后最多的${most}个，其余可通过筛选查看。` : all;
  },
  apart: (names) => `${apartWords(names.length)}：${names.join("；")}。`,
  beforeApart: (count) => `${apartWords(count)}：`,
  time: (share) => formatShares(share)[0],
  point: (name, verdict, way, time) => `${name}：${verdict}；完成比例：${way}，时间进度：${time}`,
  hint: "指向某个目标，或用方向键逐个移动，此处即显示其数据。",
  hintForThumbs: "轻点某个目标即显示其数据，再点一次进入其页面。",
  notes: "点若重叠则左右错开，其时间进度为约数；仅标出部分差距最大者的名称。",
  numbers: "点若重叠则左右错开，其时间进度为约数。编号与表中一致。",
  caption: (apart, unknown) =>
    `各目标进度，滞后最多的在前${unknown === 0 ? "" : "，进度不明的在后"}${apart === 0 ? "" : "；未绘出的见下方"}`,
  columns: {
    number: "编号",
    name: "目标、评判、最新数据",
    time: "时间进度",
    way: "完成比例",
  },
  movedBackwards: "不及基准值",
  notKnown: "未知",
  notProven: "不足以评判",
  finding: ({ ahead, behind, notJudged }, shown) => {
    const unknown = shown - ahead - behind - notJudged;
    const open = `${unknown === 0 ? "" : `，${unknown}个进度不明`}${notJudged === 0 ? "" : `，${notJudged}个无法评判`}`;
    return `有进度要求的${countOf.targets(shown)}中，${ahead}个最新进展达到或超过要求，${behind}个低于要求${open}`;
  },
  status: (shown, placed, total, _of, apart) =>
    `${countOf.targets(total)}中有基准值、后续数据和进度要求的${placed}个${shown < placed ? `，此处为其中滞后最多的${shown}个` : ""}${apart === 0 ? "" : `；另有${apart}个目标值与基准值相差不足5%或完成比例无法确定，未绘出`}`,
};

export const paceScatter: typeof en.paceScatter = {
  title: (count) => `${count}个目标的进度：完成比例与时间进度`,
  description:
    "各点位于其最新数据处：位于虚线或其上方为进度正常，低于虚线为滞后；目标值带“约”的，数据比所需值差不超过2%也算正常。",
  beyond: "150%以上，位置高低无意义。",
  below: "低于刻度的点位于边缘，以箭头标示。",
  unjudged: "空心圆点表示无法评判：数据或基准值仅为上限或下限。",
  empty: "这些目标均不同时具备基准值、后续数据和进度要求，无法绘图。",
  way: "完成比例",
  time: ["最新数据所在时点的时间进度", "数据所在时点的时间进度", "时间进度"],
  ahead: "超前",
  behind: "滞后",
};

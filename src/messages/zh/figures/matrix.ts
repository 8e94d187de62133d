import type * as en from "#messages/figures/matrix.ts";

import { agencyLabel } from "#languages/zh/words/labels.ts";
import { counted } from "#languages/zh/words/numbers.ts";

export const matrix: typeof en.matrix = {
  cells: "联合发文机关矩阵",
  numbers: "每两家机关的条目数；“联合发文表格”视图列出全部数字",
  rows: "各行的机关",
  // 简称：别名中最短的中文名。
  shortName: (body) => {
    const label = agencyLabel(body);
    return (body.aliases ?? [])
      .filter((name) => /^\p{Script=Han}+$/u.test(name))
      .reduce((least, name) => (name.length < least.length ? name : least), label);
  },
  columns: "各列的机关",
  scrolls: (bodies) => `图表大于屏幕，可在其中滚动查看全部${bodies}家机关。`,
  names: "机关名称",
  hint: "指向任一单元格，或用方向键、Home键、End键移到该格，可查看双方各牵头几件。",
  keys: "用方向键、Home键、End键移动，按回车键打开。",
  pair: (first, second, { together, ledByFirst, ledBySecond }) => {
    const others = together - ledByFirst - ledBySecond;
    const led = `${first}牵头${ledByFirst}件，${second}牵头${ledBySecond}件`;
    return `${first}与${second}：联合发文${together}件，其中${led}${others > 0 ? `，其他机关牵头或未列明${others}件` : ""}`;
  },
  key: "矩阵图例",
  keyLed: "横条：其中由行中机关牵头的比例",
  keyBoth: "双方联合发文的件数，颜色越深件数越多",
  keyOwn: "该机关的全部发文",
  opens: "数字为双方联合发文的件数，不论由谁牵头，点击可查看全部条目。",
  caption: (leftOut) =>
    leftOut === 0
      ? "联合发文较多的机关排列在一起。"
      : `联合发文较多的机关排列在一起；发文最少的${leftOut}家机关未列出。`,
  close: (bodies, all) =>
    `图中列出曾联合发文的${all}家机关中与同一机关联合发文至少两件的${bodies}家。选取和排序时，发文机关超过八家的条目每件按“8÷家数”计；格内每件仍按一件计。`,
  all: (bodies) => `显示曾联合发文的全部${bodies}家机关`,
  figure: "矩阵",
  title: "联合发文情况，及行中机关牵头的比例",
  shown: (bodies, all) =>
    bodies < all
      ? `${counted(all, "家机关")}中发文最多的${counted(bodies, "家")}`
      : counted(bodies, "家机关"),
};

import type * as en from "#messages/figures/matrix.ts";

import { agencyLabel } from "#languages/zh/words/labels.ts";
import { counted } from "#languages/zh/words/numbers.ts";

export const matrix: typeof en.matrix = {
  cells: "联合发文机构矩阵",
  numbers: "每两家机构的条目数；“联合发文表格”视图列出全部数字",
  rows: "各行的机构",
  // 简称：别名中最短的中文名。
  shortName: (body) => {
    const label = agencyLabel(body);
    return (body.aliases ?? [])
      .filter((name) => /^\p{Script=Han}+$/u.test(name))
      .reduce((least, name) => (name.length < least.length ? name : least), label);
  },
  leads: "行：牵头方",
  takesPart: "列：联合发文方",
  scrolls: (bodies) => `比屏幕宽：横向滚动可看到全部${bodies}家机构。`,
  names: "机构名称",
  hint: "指向任一单元格，或用方向键、Home键、End键移动。",
  keys: "用方向键、Home键、End键移动，按回车键打开。",
  pair: (first, second, { together, ledByFirst, ledBySecond }) => {
    const others = together - ledByFirst - ledBySecond;
    const led = `${first}牵头${ledByFirst}件，${second}牵头${ledBySecond}件`;
    return `${first}与${second}：联合发文${together}件，其中${led}${others > 0 ? `，其他机构牵头${others}件` : ""}`;
  },
  key: "矩阵图例",
  keyLed: "横条：其中由左侧机构牵头的比例",
  keyBoth: "双方联合发文的件数，颜色越深件数越多",
  keyOwn: "该机构的全部发文",
  opens: "数字为双方联合发文的件数，不论由谁牵头，点击可查看全部条目。",
  caption: (leftOut) =>
    leftOut === 0
      ? "联合发文较多的机构排列在一起。"
      : `联合发文较多的机构排列在一起；发文最少的${leftOut}家机构未列出。`,
  close: (bodies, all) =>
    `图中列出曾联合发文的${all}家机构中与同一机构联合发文至少两件的${bodies}家。计算“至少两件”和排序时，超过八家联合发文的，每件按“8÷家数”计，不足一件；格内仍按一件计。`,
  all: (bodies) => `显示曾联合发文的全部${bodies}家机构`,
  figure: "矩阵",
  title: "联合发文情况，及行机构牵头的比例",
  shown: (bodies, all) =>
    bodies < all
      ? `${counted(all, "家机构")}中发文最多的${counted(bodies, "家")}`
      : counted(bodies, "家机构"),
};

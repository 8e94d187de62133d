import type { ChangedAssumption } from "#domain/judging/path/assumptions.ts";
import type * as en from "#messages/app/parts.ts";

import { dayWords } from "#languages/zh/words/dates.ts";

const paths = { straight: "直线路径", compound: "复合增长路径" } as const;

const assumption = (changed: ChangedAssumption): string => {
  switch (changed.kind) {
    case "as-of":
      return `截至${dayWords(changed.asOf)}所知`;
    case "path":
      return paths[changed.path];
    case "undated-baseline":
      return `未注明日期的基准值按${dayWords(changed.day)}计`;
  }
};

export const parts: typeof en.parts = {
  assumed: "按您的假设评判：",
  assumptions: (changed) => `${changed.map(assumption).join("；")}。`,
  caution: "注意",
  cautionOn: (name) => `注意：${name}`,
  dateForms: "请按2023、2023-10或2023-10-08的格式填写",
  outside: (begun, selection) =>
    `${begun}在当前筛选范围内${selection === "" ? "" : `（${selection}）`}。`,
  view: "视图",
  viewIs: "视图：",
  clearFilters: "清除全部筛选条件",
};

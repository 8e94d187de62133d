import type * as en from "#messages/charts/strip.ts";

import { kindLabels } from "#languages/zh/words/labels.ts";

export const strip: typeof en.strip = {
  row: (key) => (key === "ends" ? "规划届满" : kindLabels[key]),
  summary: (label, rows, isEarlier) => {
    const counts = rows.map(({ key, count }) => `${strip.row(key)}${count}`);
    return `${label}：${counts.join("，")}${isEarlier ? "，截至较早日期" : ""}`;
  },
};

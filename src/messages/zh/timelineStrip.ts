import type * as en from "#messages/timelineStrip.ts";

import { kindLabels } from "./labels.ts";

const rowLabel: typeof en.timelineStrip.row = (key) =>
  key === "ends" ? "规划期满" : kindLabels[key];

export const timelineStrip: typeof en.timelineStrip = {
  row: rowLabel,
  summary: (label, rows, isEarlier) =>
    `${label}：${rows.map(([key, count]) => `${rowLabel(key)}${count}`).join("，")}${
      isEarlier ? "（以较早日期为准）" : ""
    }`,
};

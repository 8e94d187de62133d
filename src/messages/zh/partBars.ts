import type * as en from "#messages/partBars.ts";

export const partBars: typeof en.partBars = {
  label: "条形图例",
  led: "牵头",
  others: "参与联合印发",
  about: "相关新闻",
};

import type * as en from "#messages/targets/opinions.ts";

export const opinions: typeof en.opinions = {
  differs: "与本站不同",
  none: (why) => `其他方法未作计算：${why}`,
  short: (method, opinion) => `${method}：${opinion}`,
  between: "；",
  by: (by) => `（${by}）`,
  says: (opinion) => `：${opinion}。`,
  afterDiffers: "。",
};

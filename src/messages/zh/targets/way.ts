import type * as en from "#messages/targets/way.ts";

export const way: typeof en.way = {
  movedBackwards: "不及基准值",
  notKnown: "未知",
  notProven: "不足以评判",
};

import type * as en from "#messages/app/method.ts";

export const method: typeof en.method = {
  link: "目标如何评判",
  meaningOf: (verdict) => `${verdict}：含义说明`,
};

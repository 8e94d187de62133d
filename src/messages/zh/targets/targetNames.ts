import type * as en from "#messages/targets/targetNames.ts";

export const targetNames: typeof en.targetNames = {
  dueApart: (year) => `${year}年到期`,
  apart: (parts) => parts.join("，"),
};

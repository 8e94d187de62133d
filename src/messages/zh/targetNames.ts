import type * as en from "#messages/targetNames.ts";

export const targetNames: typeof en.targetNames = {
  dueApart: (year) => `${year}年到期`,
  apart: (parts) => parts.join("，"),
};

import type * as en from "#messages/targets/counting.ts";

export const counting: typeof en.counting = {
  label: "计数方式",
  goals: "重申的只计一次",
  targets: "每次提出均计",
};

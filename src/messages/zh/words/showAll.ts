import type * as en from "#messages/words/showAll.ts";

export const showAll: typeof en.showAll = {
  records: (count) => `显示全部${count}个条目`,
  goals: (count) => `显示全部${count}个目标`,
  targets: (count) => `显示全部${count}个目标`,
  bodies: (count) => `显示全部${count}家机构`,
  pairs: (count) => `显示全部${count}对机构`,
  sources: (count) => `显示全部${count}个来源`,
  facts: (count) => `显示全部${count}项`,
  figures: (count) => `显示全部${count}个数据`,
  groups: (count) => `显示全部${count}组`,
};

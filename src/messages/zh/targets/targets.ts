import type * as en from "#messages/targets/targets.ts";

import { countOf } from "#languages/zh/words/numbers.ts";

export const targets: typeof en.targets = {
  show: { label: "显示方式", list: "列表", scatter: "进度散点图" },
  draw: { label: "绘制方式", share: "完成比例", native: "原单位" },
  sortBy: "排序方式",
  sorts: {
    pace: "进度（最落后的在前）",
    distance: "差距（完成比例最低的在前）",
    due: "到期时间（最早的在前）",
    name: "名称",
    verdict: "评判",
  },
  reversed: "倒序",
  divide: "评判的分组方式",
  divisions: {
    none: "仅列评判",
    sector: "按行业",
    lead: "按牵头单位",
    due: "按到期年份",
  },
  dividedBy: {
    sector: "按行业的评判情况",
    lead: "按牵头单位的评判情况",
    due: "按到期年份的评判情况",
  },
  sums: {
    sector: (sum, shown) =>
      `一项目标可能涉及多个行业：各行业计数合计${sum}，目标共${countOf.targets(shown)}。`,
    lead: (sum, shown) => `${countOf.targets(shown)}中有${shown - sum}项未注明牵头单位。`,
    due: (sum, shown) => `${countOf.targets(shown)}中有${shown - sum}项没有到期年份。`,
  },
  opinions: "其他方法的评判",
  settle: "仅缺数据",
  settled: (count, total) =>
    count === 0
      ? `所选${countOf.targets(total)}中，没有仅缺一项数据的目标。`
      : `所选${countOf.targets(total)}中，有${count}项补齐所缺数据即可判定。`,
  differ: (differ, agree) => {
    if (differ + agree === 0) return "对这些目标，两种已发表的方法均无法与本站的评判对照。";
    const same = `两种已发表的方法对${countOf.targets(agree)}的结论与本站一致`;
    return differ === 0
      ? `${same}，没有不一致的。`
      : `${same}，对${countOf.targets(differ)}至少有一种方法结论不同，排在最前。`;
  },
  verdictActions: "评判",
  listActions: "列表",
  status: (drawn, sorted, total, isSettled) =>
    [
      drawn < sorted && sorted === total
        ? countOf.targets(total)
        : `${countOf.targets(total)}中的${sorted}项`,
      isSettled ? "，补齐所缺数据即可判定" : "",
      drawn < sorted ? `，此处列出前${drawn}项` : "",
    ].join(""),
  figure: (drawn) => `${countOf.targets(drawn)}，每行一项，由基准值至目标值`,
};

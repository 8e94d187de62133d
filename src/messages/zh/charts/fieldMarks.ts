import type * as en from "#messages/charts/fieldMarks.ts";

import { countOf } from "#languages/zh/words/numbers.ts";
import { verdictWords } from "#languages/zh/words/verdicts.ts";

export const fieldMarks: typeof en.fieldMarks = {
  title: "各领域可予评判的目标",
  actions: "分领域图",
  left: "未达标、落后或无法判定",
  right: "已达标或领先",
  judged: "可予评判",
  of: (judged, total) => `${total}项中${judged}项`,
  row: (field, judged, total, verdicts) =>
    judged === 0
      ? `${field}：${countOf.targets(total)}，均未予评判`
      : `${field}：${countOf.targets(total)}，可予评判${judged}项，其中${verdicts
          .map(([verdict, count]) => `${verdictWords[verdict]}${count}项`)
          .join("、")}`,
  status: (judged, total) => `${countOf.targets(total)}，其中${judged}项可予评判`,
};

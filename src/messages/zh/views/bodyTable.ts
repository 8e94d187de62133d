import type { CellPart } from "#domain/query/selection/bodyCells.ts";
import type * as en from "#messages/views/bodyTable.ts";

import { countOf } from "#languages/zh/words/numbers.ts";
import { listWords } from "#languages/zh/words/lists.ts";

const does: Readonly<Record<CellPart, (body: string) => string>> = {
  lead: (body) => `${body}牵头`,
  co: (body) => `${body}参与联合印发`,
  about: (body) => `涉及${body}的新闻`,
};

export const bodyTable: typeof en.bodyTable = {
  columns: { lead: "牵头", co: "参与印发", about: "相关新闻" },
  gestures: "更多操作",
  mustHave: { records: "条目须符合所选条件中的", targets: "目标所属文件须符合所选条件中的" },
  matches: { any: "任一", all: "全部" },
  ofChosen: "。数字为选择后的剩余数量。",
  chosen: "已选",
  together: (bodies) => `与${listWords(bodies)}联合印发的机构`,
  others: "其他机构",
  cell: (body, part, { count, noun, isWider }) =>
    `${isWider ? "或" : ""}${does[part](body)}：${countOf[noun](count)}`,
  or: (count) => `或${count}`,
};

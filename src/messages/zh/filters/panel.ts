import type { CellPart } from "#domain/query/selection/bodyCells.ts";
import type { Refusal } from "#domain/query/selection/savedViews.ts";

import type * as en from "#messages/filters/panel.ts";
import { dayWords } from "#languages/zh/words/dates.ts";
import { countOf, listWords } from "#languages/zh/words/numbers.ts";

export const dueYears: typeof en.dueYears = {
  unit: () => "每年到期目标数",
  key: "深色部分可评判。点击选择年份，拖动选择多年。",
  today: "今日",
  short: (year) => year.slice(-2),
  bar: (year, count, judged) => `${year}年到期：${countOf.targets(count)}，其中${judged}个可评判`,
  passed: (asOf) => `此前到期（早于${dayWords(asOf)}）`,
  soon: (last) => `一年内到期（至${dayWords(last)}）`,
  each: "逐年列出",
};

const refusals: Readonly<Record<Refusal, string>> = {
  name: "无法保存此视图：名称无法识别。",
  address: "无法保存此视图：链接过长。",
  number: "无法保存此视图：数量已达上限，请先删除一个。",
};

export const savedViews: typeof en.savedViews = {
  title: "已存视图",
  count: (count) => String(count),
  name: "此视图的名称",
  save: "保存",
  saved: (name) => `已保存为“${name}”。`,
  replaced: (name) => `已替换同名视图“${name}”。`,
  refused: (refusal) => refusals[refusal],
  remove: (name) => `删除视图“${name}”`,
  removed: (name) => `已删除“${name}”。`,
  export: "导出",
  import: "导入",
  imported: (file, { read, replaced, skipped }) =>
    [
      `已从${file}读取${read}个视图`,
      ...(replaced === 0 ? [] : [`其中${replaced}个替换了同名视图`]),
      ...(skipped === 0 ? [] : [`略过${skipped}个`]),
    ]
      .join("，")
      .concat("。"),
  noViews: (file) => `${file}不是视图文件。`,
  unreadable: (file) => `${file}无法读取。`,
  trouble: (trouble) => {
    switch (trouble.is) {
      case "refused":
        return "此浏览器不允许保存视图，关闭页面后即丢失：请导出为文件。";
      case "full":
        return "浏览器存储空间已满，视图在关闭页面后即丢失：请导出为文件。";
      case "unreadable":
        return "浏览器中保存的内容无法识别为视图，保存新视图时将另存于浏览器存储中的“saved-views-before”。";
      case "skipped":
        return `浏览器中保存的视图有${trouble.skipped}个无法读取，保存新视图时原内容将另存于浏览器存储中的“saved-views-before”。`;
    }
  },
};

const does: Readonly<Record<CellPart, (body: string) => string>> = {
  lead: (body) => `${body}牵头`,
  co: (body) => `${body}参与发文`,
  about: (body) => `涉及${body}的新闻`,
};

export const bodyTable: typeof en.bodyTable = {
  columns: { lead: "牵头", co: "参与发文", about: "相关新闻" },
  gestures: "更多操作",
  mustHave: {
    records: "条目须符合所选条件中的",
    goals: "目标所属文件须符合所选条件中的",
    targets: "目标所属文件须符合所选条件中的",
  },
  matches: { any: "任一", all: "全部" },
  ofChosen: "。数字为剩余结果数。",
  counts: "数字为剩余结果数。",
  chosen: "已选",
  together: (bodies) => `与${listWords(bodies)}联合发文的机构`,
  others: "其他机构",
  cell: (body, part, { count, noun, isWider }) =>
    `${isWider ? "或" : ""}${does[part](body)}：${countOf[noun](count)}`,
  or: (count) => `或${count}`,
};

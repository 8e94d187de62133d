import type { Refusal } from "#domain/query/selection/savedViews.ts";
import type * as en from "#messages/filters/savedViews.ts";

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
        return "此浏览器不允许保存视图。关闭页面前视图仍可使用，请导出为文件。";
      case "full":
        return "浏览器存储空间已满。关闭页面前视图仍可使用，请导出为文件。";
      case "unreadable":
        return "浏览器中保存的内容无法识别为视图，保存新视图时将另存于浏览器存储中的“saved-views-before”。";
      case "skipped":
        return `浏览器中保存的视图有${trouble.skipped}个无法读取，保存新视图时原内容将另存于浏览器存储中的“saved-views-before”。`;
    }
  },
};

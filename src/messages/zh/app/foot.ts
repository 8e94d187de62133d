import type * as en from "#messages/app/foot.ts";

export const foot: typeof en.foot = {
  paletteKeys: "Ctrl或⌘加K：快速跳转",
  listKeys: "在筛选列表中按↑↓移动，按→进入操作",
  slashKey: "按/键进入搜索",
  imprint: (appName, address) => `${appName} · ${address}`,
  searchFinds: "搜索结果：",
  setAside: (count) => `${count}条记录格式有误，已搁置。`,
  seeData: "查看详情及原因",
};

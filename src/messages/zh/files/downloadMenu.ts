import type * as en from "#messages/files/downloadMenu.ts";

export const downloadMenu: typeof en.downloadMenu = {
  png: "图片（PNG）",
  svg: "矢量图（SVG）",
  pptx: "幻灯片（PPTX）",
  xlsx: "工作簿（XLSX）",
  csv: "表格（CSV）",
  json: "数据（JSON）",
  ics: "后续日期（ICS）",
  shape: "图片比例",
  shapes: { shown: "按显示", "16:9": "16:9", "4:3": "4:3", square: "方形" },
  theme: "图片配色",
  themes: { shown: "按显示", light: "浅色", dark: "深色" },
  density: "图片精度",
  times: (density) => `${density}倍`,
  copy: { picture: "复制图片", table: "复制表格", sentence: "复制文字" },
};

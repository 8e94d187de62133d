import type * as en from "#messages/charts/figureActions.ts";

export const figureActions: typeof en.figureActions = {
  share: "分享",
  download: "下载",
  cite: "引用",
  saveAs: (name) => `${name}：下载格式`,
  png: "图片（PNG）",
  svg: "矢量图（SVG）",
  pptx: "幻灯片（PPTX）",
  xlsx: "工作簿（XLSX）",
  csv: "表格（CSV）",
  json: "数据（JSON）",
  ics: "后续日期（ICS）",
  linkCopied: "链接已复制，含当前筛选条件和截至日期。",
  linkRefused: "此浏览器不允许复制链接，请从地址栏复制。",
  notSaved: (message) => `无法保存：${message}`,
  reference: (name) => `${name}：引文`,
  making: "正在生成引文",
  notCited: (message) => `无法生成引文：${message}`,
};

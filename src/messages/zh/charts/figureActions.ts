import type * as en from "#messages/charts/figureActions.ts";

export const figureActions: typeof en.figureActions = {
  of: (name) => `${name}：`,
  svg: "下载SVG",
  png: "下载PNG",
  copyLink: "复制链接",
  linkCopied: "链接已复制。",
  linkRefused: "此浏览器不允许复制链接，请从地址栏复制。",
  notSaved: (message) => `无法保存：${message}`,
};

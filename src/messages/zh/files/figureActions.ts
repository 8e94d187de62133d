import type * as en from "#messages/files/figureActions.ts";

export const figureActions: typeof en.figureActions = {
  add: "加入演示稿",
  notAdded: (message: string): string => `未能加入演示稿：${message}`,
  embed: "嵌入",
  frame: (name) => `${name}：嵌入`,
  share: "分享",
  download: "下载",
  cite: "引用",
  saveAs: (name) => `${name}：下载格式`,
  notCopied: (message) => `无法复制：${message}`,
  linkCopied: "链接已复制，含当前筛选条件和截至日期。",
  linkRefused: "此浏览器不允许复制链接，请从地址栏复制。",
  notSaved: (message) => `无法保存：${message}`,
  reference: (name) => `${name}：引文`,
  notCited: (message) => `无法生成引文：${message}`,
  actionsOn: (name) => `${name}：操作`,
  notShown: (message) => `无法打开：${message}`,
};

export const stopping: typeof en.stopping = {
  stop: "停止",
  stopOf: (what) => `停止：${what}`,
  stopped: "已停止。",
};

/** What became of a figure that was put into the briefing. */
export const addToBriefing = {
  added: (slides: number): string =>
    slides === 1 ? "已加入演示稿，为第一页。" : `已加入演示稿，为第${slides}页。`,
  addedForNow: "已加入演示稿。本浏览器无法保存演示稿：关闭页面前，请将其另存为文件。",
  /** Said after either where nothing is in the figure. */
  isEmpty: (said: string): string => `${said}该图目前没有内容：当前筛选无结果。`,
  /** Leads there. */
  open: "打开演示稿",
  tooLong: "未加入：当前视图的地址过长，无法作为一页。请减少筛选条件后重试。",
  full: (most: number): string => `未加入：演示稿已有${most}页，达到上限。`,
};

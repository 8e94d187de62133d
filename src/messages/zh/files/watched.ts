import type * as en from "#messages/files/watched.ts";

export const watched: typeof en.watched = {
  stop: "停止",
  stopOf: (what) => `停止：${what}`,
  stopped: "已停止。",
};

import type * as en from "#messages/app/ownNotices.ts";

const notKept = {
  full: "浏览器存储空间已满，关闭或刷新本页后这些数据将不再保留。",
  refused: "浏览器不允许本站保存数据，关闭或刷新本页后这些数据将不再保留。",
};

export const ownNotices: typeof en.ownNotices = {
  mark: "自有数据",
  shown: (name, isMerged) =>
    isMerged ? `已并入您自己的数据“${name}”。` : `当前显示您自己的数据“${name}”，而非本站数据。`,
  where: (isKept, trouble) => {
    if (trouble !== undefined) return notKept[trouble];
    return isKept
      ? "仅保存在此浏览器中，下次访问时仍然有效。"
      : "仅在此浏览器中，关闭或刷新本页后失效。";
  },
  lost: {
    cleared: (name) =>
      `此浏览器中已没有您自己的数据“${name}”：浏览器的存储已被清除。当前显示本站数据。`,
    unreadable: (name) => `您自己的数据“${name}”无法再次读取。当前显示本站数据。`,
  },
  about: "查看详情",
  back: "返回本站数据",
  openAgain: "重新打开文件",
  dismiss: "知道了",
  needed: (name) =>
    `此链接是用自有数据“${name}”生成的，本页未加载该数据，所见内容可能不同。文件在链接发送者手中。`,
  openFile: "打开文件",
};

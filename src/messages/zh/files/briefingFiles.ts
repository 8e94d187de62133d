import type * as en from "#messages/files/briefingFiles.ts";

import { listWords } from "#languages/zh/words/lists.ts";

/** How a briefing leaves the page and comes back. */
export const briefingFiles: typeof en.briefingFiles = {
  name: "演示稿的操作",
  copyLink: "复制链接",
  save: "另存为文件",
  powerPoint: "PowerPoint文件",
  unmarked: (places) =>
    `在PowerPoint中，第${listWords(places.map(String))}页的图可编辑，图上不显示标示，说明文字置于图上方。`,
  open: "打开文件",
  /** For the control that takes a file. */
  pick: "演示稿文件，或由演示稿生成的PowerPoint文件",
  drop: "松开即可打开文件",
  linkCopied: "链接已复制，打开即可看到整份演示稿。",
  linkRefused: "浏览器不允许复制，请从此处复制链接：",
  link: "演示稿链接",
  linkTooLong: (characters) =>
    `链接长达${characters}个字符，许多程序无法完整传送，请改为发送文件。`,
  nothingToSend: "演示稿尚无内容。",
  notSaved: (message) => `未能保存：${message}`,
  /** A briefing that somebody sends, by what it was opened from. */
  fromLink: "该链接",
  opening: (name, slides) => `${name}为一份${slides}页的演示稿。`,
  skipped: (slides) => `其中${slides}页无法读取，将被略去。`,
  present: (slides) => `此处已有您的${slides}页，如何处理？`,
  replace: "替换现有演示稿",
  append: "附于现有演示稿之后",
  cancel: "不打开",
  noRoom: (most) => `两份合计超过${most}页，超出一份演示稿的上限。`,
  opened: (name, slides) => `${name}已打开，共${slides}页。`,
  openedLess: (name, slides, skipped) =>
    `${name}已打开，共${slides}页；另有${skipped}页无法读取，已略去。`,
  formerIsBack: "已恢复原演示稿。",
  notOpened: (name, message) => `${name}未能打开：${message}`,
  working: "正在生成各页",
  reading: "正在读取PowerPoint文件",
  progress: (done, of) => `第${done}页，共${of}页`,
  /** A deck that is brought up to date. */
  refreshing: "更新PowerPoint文件",
  refreshed: (name) => `${name}（更新后）`,
  saveDeck: "保存更新后的文稿",
  openDeck: "在此打开其演示稿",
  close: "关闭",
  refused: (name, why, after) => `${name}：${why}${after}`,
  /** Of a deck that has lost what it was made from. */
  noRecord: "该PowerPoint文件中已没有其来源视图的记录，无法更新。",
};

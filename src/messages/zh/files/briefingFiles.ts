import type * as en from "#messages/files/briefingFiles.ts";
import { listWords } from "#languages/zh/words/numbers.ts";

/** Saving a briefing and opening it again. */
export const briefingFiles: typeof en.briefingFiles = {
  name: "演示稿的操作",
  copyLink: "复制链接",
  save: "另存为文件",
  powerPoint: "PowerPoint文件",
  unmarked: (places) =>
    `在PowerPoint中，第${listWords(places.map(String))}页的图可编辑，图上不显示标示，说明文字置于图上方。`,
  open: "打开文件",
  /** The label of the file field. */
  pick: "演示稿文件，或由演示稿生成的PowerPoint文件",
  drop: "松开即可打开文件",
  linkCopied: "链接已复制，打开即可看到整份演示稿。",
  linkRefused: "浏览器不允许复制，请从此处复制链接：",
  link: "演示稿链接",
  linkTooLong: (characters) =>
    `链接长达${characters}个字符，许多程序无法完整传送，请改为发送文件。`,
  nothingToSend: "演示稿尚无内容。",
  notSaved: (message) => `未能保存：${message}`,
  /** For a shared briefing: what it was opened from. */
  fromLink: "该链接",
  opening: (name, slides) => `${name}为一份${slides}页的演示稿。`,
  skipped: (slides) => `其中${slides}页无法读取，将被略去。`,
  present: (slides) => `此处已有您的${slides}页，如何处理？`,
  replace: "替换现有演示稿",
  append: "附于现有演示稿之后",
  cancel: "不打开",
  tooMany: (most) => `两份合计超过${most}页，超出一份演示稿的上限。`,
  opened: (name, slides) => `${name}已打开，共${slides}页。`,
  openedLess: (name, slides, skipped) =>
    `${name}已打开，共${slides}页；另有${skipped}页无法读取，已略去。`,
  formerIsBack: "已恢复原演示稿。",
  notOpened: (name, message) => `${name}未能打开：${message}`,
  working: "正在生成各页",
  reading: "正在读取PowerPoint文件",
  progress: (done, of) => `第${done}页，共${of}页`,
  /** Bringing a deck up to date. */
  refreshing: "更新PowerPoint文件",
  refreshed: (name) => `${name}（更新后）`,
  saveDeck: "保存更新后的文件",
  openDeck: "在此打开演示稿",
  close: "关闭",
  refused: (name, why, after) => `${name}：${why}${after}`,
  /** For a deck that no longer contains what it was made from. */
  noRecord: "该PowerPoint文件中已没有其来源视图的记录，无法更新。",
};

type Change = Parameters<typeof en.refresh.changes>[0];

const parts: Readonly<Record<Change["brought"][number], string>> = {
  title: "标题",
  text: "正文",
  source: "来源行",
  highlight: "标示",
  rest: "表格省略说明",
  alt: "替代文字",
  notes: "备注",
};

const partsWords = (list: Change["brought"]) => listWords(list.map((part) => parts[part]));

const daysWords = (days: readonly string[]) =>
  days.length > 2 ? `${days[0]}至${days.at(-1)}` : listWords(days);

const figureWords = (figure: Change["figure"]): readonly string[] => {
  if (figure === undefined) return [];
  if (figure === "other-kind") return ["此图与现在生成的类型（图表、表格或图片）不同，未作更新。"];
  if (figure === "taken-out") return ["图表已不在此页。"];
  const { isChanged, isKept, added, gone } = figure;
  return [
    isChanged ? "图表已更新。" : "图表无变化。",
    ...(added.length === 0 ? [] : [`新增：${listWords(added)}。`]),
    ...(gone.length === 0 ? [] : [`已删除：${listWords(gone)}。`]),
    ...(isKept ? ["其中经人工修改的内容保持不变。"] : []),
  ];
};

export const refresh: typeof en.refresh = {
  refused: {
    "not-office": "这不是PowerPoint文件。请选择在本站生成的PowerPoint文件（.pptx）。",
    "old-format": "该文件为PowerPoint 97—2003格式（.ppt）。请另存为.pptx后重新选择。",
    "other-format": "该文件不是PowerPoint格式。请另存为.pptx后重新选择。",
    locked: "该PowerPoint文件受密码保护。请取消密码后重新选择。",
    "not-a-deck":
      "这是Office文件，但不是PowerPoint文件。请选择在本站生成的PowerPoint文件（.pptx）。",
    "not-ours": "该PowerPoint文件中没有本站生成的内容，无可更新。",
    "other-language":
      "该PowerPoint文件由本站英文页面生成。请在英文页面中选择该文件，以免其文字变为中文。",
    later: "该PowerPoint文件由本站更新的版本生成。请刷新页面后重新选择。",
    "too-large": "该文件过大，无法在此读取。请删去视频或部分幻灯片后重新选择。",
    broken: "该文件已损坏或不完整，无法读取。请换一份副本。",
    unsafe: "该文件含有PowerPoint文件不需要且可能有害的内容，未予打开。",
  },
  untouched: "您的文件未作任何改动。",
  progress: (done, of) => `第${done}页，共${of}页`,
  done: (changed, of) => {
    if (changed === 0) return "PowerPoint文件已是最新。";
    return changed === of
      ? "本站生成的幻灯片已全部更新。"
      : `本站生成的${of}页幻灯片中，已更新${changed}页。`;
  },
  slide: (place) => `第${place}页`,
  changes: ({ figure, brought, kept }) => [
    ...figureWords(figure),
    ...(brought.length === 0 ? [] : [`文字已更新：${partsWords(brought)}。`]),
    ...(kept.length === 0 ? [] : [`人工改写的文字保持不变：${partsWords(kept)}。`]),
  ],
  days: (before, now) => `原评判日期为${daysWords(before)}，现为${daysWords(now)}。`,
  turned: (verdicts) => (verdicts === 0 ? "各页评判均无变化。" : `${verdicts}项评判有变化：`),
  left: {
    gone: "此页所示内容已不在数据中，保持原样。",
    "other-deck":
      "此页内容属于另一份PowerPoint文件，或已全部改写，保持原样。请更新该文件后重新复制。",
    nameless: "此页内容由本站生成，但副本已无法对应原页，保持原样。请重新复制原页。",
  },
  others: (places) => `第${listWords(places.map(String))}页未发现本站生成的内容，保持原样。`,
  absent: (titles) => `PowerPoint文件中已无以下幻灯片：${listWords(titles)}。`,
};

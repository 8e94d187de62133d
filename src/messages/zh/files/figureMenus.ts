import type * as en from "#messages/files/figureMenus.ts";
import { subject } from "#languages/subject.ts";

export const downloadMenu: typeof en.downloadMenu = {
  png: "图片（PNG）",
  svg: "矢量图（SVG）",
  pptx: "幻灯片（PPTX）",
  xlsx: "工作簿（XLSX）",
  csv: "表格（CSV）",
  json: "数据（JSON）",
  ics: "后续日期（ICS）",
  look: "图片",
  forms: "保存或复制",
  shape: "图片尺寸",
  shapes: {
    shown: "按显示",
    "16:9": "16:9",
    "4:3": "4:3",
    square: "方形",
    "4:5": "4:5",
    free: "自定",
  },
  theme: "图片配色",
  themes: { shown: "按显示", light: "浅色", dark: "深色" },
  density: "图片精度",
  times: (density) => `${density}倍`,
  copy: { picture: "复制图片", table: "复制表格", sentence: "复制文字" },
};

export const pictureSize: typeof en.pictureSize = {
  pixels: (width, height) => `${width}×${height}像素`,
  sides: { width: "宽", height: "高" },
  limits: ({ least, most }) => `单位为像素，${least}至${most}`,
  faults: {
    width: ({ width, least, most }) => `宽“${width}”不是${least}至${most}之间的整数。`,
    height: ({ height, least, most }) => `高“${height}”不是${least}至${most}之间的整数。`,
    ratio: ({ width, height, ratio }) =>
      `${width}×${height}过于狭长：长边不得超过短边的${ratio}倍。`,
  },
  tooSmall: (width, height) => `尺寸为${width}×${height}像素时文字过小，请选择更大的尺寸`,
};

export const embed: typeof en.embed = {
  nothing: "此图中没有内容",
  get open() {
    return `在“${subject().site}”中打开`;
  },
  making: "正在准备嵌入代码",
  failed: (message) => `无法准备嵌入代码：${message}`,
  lead: "将此代码粘贴到您的网页中。图中目标按读者打开当日评判。",
  dated: (day) => `将此代码粘贴到您的网页中。图表固定为截至${day}的情况。`,
  keep: (day) => `固定为${day}`,
  theme: "嵌入图表的配色",
  themes: { system: "跟随读者系统", light: "浅色", dark: "深色" },
  snippet: "嵌入代码",
  copy: "复制代码",
  copied: "已复制。",
  refused: "此浏览器不允许复制，请手动选取。",
  height: "让框架高度与内容一致",
  heightLead:
    "在网页中加入一次以下代码，各框架的高度即与内容一致。框架只向网页传递一个高度数值，不传递其他信息。",
  copyScript: "复制以上代码",
};

/** The result of adding a figure to the briefing. */
export const addToBriefing = {
  added: (slides: number): string =>
    slides === 1 ? "已加入演示稿，为第一页。" : `已加入演示稿，为第${slides}页。`,
  addedForNow: "已加入演示稿。此浏览器不允许保存：关闭页面前，请将其另存为文件。",
  /** After either of these, if the figure is empty. */
  isEmpty: (said: string): string => `${said}该图目前没有内容：当前筛选无结果。`,
  /** The link to the briefing. */
  open: "打开演示稿",
  tooLong: "未加入：当前视图的地址过长，无法作为一页。请减少筛选条件后重试。",
  full: (most: number): string => `未加入：演示稿已有${most}页，达到上限。`,
};

export const exporting: typeof en.exporting = {
  isEmpty: "图中没有内容",
  copied: "已复制。",
  shut: "此浏览器不允许网页复制内容，请改为下载。",
  making: {
    png: "正在生成图片",
    svg: "正在生成矢量图",
    pptx: "正在生成幻灯片",
    xlsx: "正在生成工作簿",
    csv: "正在生成表格",
    json: "正在生成数据文件",
    ics: "正在生成日历",
    bib: "正在生成文献条目（BibTeX）",
    ris: "正在生成文献条目（RIS）",
    "csl.json": "正在生成文献条目（CSL-JSON）",
  },
  copying: {
    picture: "正在复制图片",
    table: "正在复制表格",
    sentence: "正在复制文字",
  },
  citing: "正在生成引文",
  waiting: "正在等待其余数据",
  lacking: (why) => `正在等待其余数据。${why}`,
};

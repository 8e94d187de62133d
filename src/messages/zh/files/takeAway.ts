import type * as en from "#messages/files/takeAway.ts";

export const takeAway: typeof en.takeAway = {
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

import type * as en from "#messages/files/embed.ts";

export const embed: typeof en.embed = {
  nothing: "此图中没有内容",
  open: "在“中国产业政策”中打开",
  making: "正在准备嵌入代码",
  failed: (message) => `无法准备嵌入代码：${message}`,
  lead: "将此代码粘贴到您的网页中。图表始终按读者浏览当日的数据评判。",
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

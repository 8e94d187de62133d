import type * as en from "#messages/files/slides.ts";

export const slides: typeof en.slides = {
  first: (shown, all) => (shown === all ? "" : `此处显示前${shown}项，共${all}项；其余见原页面。`),
  alt: (title, drawn) => (title === drawn ? title : `${title}。${drawn}`),
  code: "二维码，指向本图所在页面",
  noCode: "此筛选条件的网址过长，无法生成二维码，完整网址见上文。",
  sources: ({ publishers, pages, read }) => {
    if (publishers.length === 0) return "";
    const seen = read === pages ? "" : `，其中${read}个已由本站查阅`;
    return `来源（${pages}个网页${seen}）：${publishers.join("；")}。`;
  },
  amount: (figure, unit = "", bound = "") => `${bound}${figure}${unit}`,
};

import type * as en from "#messages/files/slides.ts";

export const slides: typeof en.slides = {
  first: (shown, all) => (shown === all ? "" : `此处显示前${shown}项，共${all}项；其余见原页面。`),
  alt: (title, drawn) => (title === drawn ? title : `${title}。${drawn}`),
  code: "二维码，指向本图所在页面",
  noCode: "此筛选条件的网址过长，无法生成二维码，完整网址见上文。",
  amount: (figure, unit = "", bound = "") => `${bound}${figure}${unit}`,
};

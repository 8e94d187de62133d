import type * as en from "#messages/files/slides.ts";

import { dayWords } from "#messages/words/dates.ts";

export const slides: typeof en.slides = {
  first: (shown, all) => (shown === all ? "" : `此处显示前${shown}项，共${all}项；其余见原页面。`),
  beyond: (points) =>
    points.length === 0
      ? ""
      : `超出坐标范围：${points.map(([name, way]) => `${name}（${way}）`).join("；")}。`,
  alt: (title, drawn) => (title === drawn ? title : `${title}。${drawn}`),
  code: "二维码，指向本图所在页面",
  made: (day) => `${dayWords(day)}制作。`,
};

import type * as en from "#messages/files/cards.ts";

export const cards: typeof en.cards = {
  name: "中国产业政策",
  alt: (title) => `“中国产业政策”图表：${title}`,
};

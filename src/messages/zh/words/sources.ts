import { type SourceRank, sourceRankOf } from "#domain/dataset/sourceRank.ts";
import type * as en from "#messages/words/sources.ts";

export const sources: typeof en.sources = {
  line: ({ publishers }, most) => {
    const count = publishers.length;
    const more = count > most ? `，另有${count - most}家` : "";
    return count === 0 ? "" : `来源：${publishers.slice(0, most).join("；")}${more}。`;
  },
  all: "全部来源",
};

const ranks: Readonly<Record<SourceRank, string>> = {
  official: "官方来源",
  press: "媒体来源",
  other: "既非官方亦非媒体来源",
  unlinked: "来源无链接",
};

export const withRank: typeof en.withRank = (words, provenance, known) => {
  const rank = sourceRankOf(provenance, known);
  return rank === undefined ? words : `${words}：${ranks[rank]}`;
};

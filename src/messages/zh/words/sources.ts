import { type SourceRank, sourceRankOf } from "#domain/dataset/sourceRank.ts";
import type { UsedSources } from "#domain/filter/usedSources.ts";
import type * as en from "#messages/words/sources.ts";

const sourceWords = ({ newsletter, pages, read, publishers }: UsedSources): string => {
  const seen = `其中${read}个已由本站查阅`;
  const count = `${pages}个网页`;
  const others =
    publishers.length === 0
      ? `${count}${read === pages ? "" : `（${seen}）`}`
      : `${publishers.join("；")}（${count}${read === pages ? "" : `，${seen}`}）`;
  if (newsletter === undefined) return others;
  const named = `${newsletter.publisher}的简报“${newsletter.title}”`;
  return pages === 0 ? named : `${named}，以及${others}`;
};

export const sources: typeof en.sources = {
  line: (used) => `来源：${sourceWords(used)}。`,
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

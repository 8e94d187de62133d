import type { Coverage } from "#domain/findings/coverage.ts";
import type * as en from "#messages/views/coverage.ts";

import { dateWords } from "#languages/zh/words/dates.ts";

const plansWords = ({ documents, plans }: Coverage): string => {
  if (plans === 0) return "均未设定目标";
  return plans === documents ? "均设有目标" : `其中${plans}份设有目标`;
};

export const coverage: typeof en.coverage = {
  words: (covered) => {
    const { documents, news, years, newest, reported } = covered;
    const [first, last] = years;
    const parts = [
      ...(documents === 0 ? [] : [`${documents}份政策文件（${plansWords(covered)}）`]),
      ...(news === 0 ? [] : [`${news}条新闻`]),
    ].join("和");
    const when = first === last ? `${first}年` : `${first}—${last}年`;
    const told = `${when}的${parts}，最新一条的日期为${dateWords(newest)}。`;
    if (reported === undefined) return told;
    const weeks = dateWords({ precision: "span", ...reported, ends: ["day", "day"] });
    return `${told}条目围绕一期简报的内容收集，简报报道期为${weeks}：这几周条目集中，并不说明政策活动更多。`;
  },
  baseline: "基准值",
  baselineMeaning: "目标起算的数据及其日期。没有基准值，就无法计算完成比例和进度。",
  reading: "读数",
  readingMeaning: "此后实测的数据，附日期和来源，均可点击查看。",
};

import { type Coverage, FRESH } from "#domain/findings/coverage.ts";
import type * as en from "#messages/views/coverage.ts";

export type { Defined } from "#messages/views/coverage.ts";

import { ageWords } from "#languages/zh/words/amounts.ts";
import { dateWords } from "#languages/zh/words/dates.ts";

const plansWords = ({ documents, plans }: Coverage): string => {
  if (documents === 1) return plans === 1 ? "设有目标" : "未设定目标";
  if (plans === 0) return "均未设定目标";
  return plans === documents ? "均设有目标" : `其中${plans}份设有目标`;
};

export const coverage: typeof en.coverage = {
  words: (covered, asOf) => {
    const { documents, news, years, newest, reported } = covered;
    const [first, last] = years;
    const parts = [
      ...(documents === 0 ? [] : [`${documents}份政策文件（${plansWords(covered)}）`]),
      ...(news === 0 ? [] : [`${news}条新闻`]),
    ].join("和");
    const when = first === last ? `${first}年` : `${first}—${last}年`;
    const age =
      asOf === undefined || asOf - newest.end <= FRESH ? undefined : ageWords(newest, asOf);
    const sentence =
      documents + news === 1
        ? `${parts}，日期为${dateWords(newest)}。`
        : `${when}的${parts}，最新一条的日期为${dateWords(newest)}${age === undefined ? "" : `（${age}）`}。`;
    if (reported === undefined) return sentence;
    const weeks = dateWords({ precision: "span", ...reported, ends: ["day", "day"] });
    return `${sentence}含一期简报全部条目，报道期为${weeks}：其间条目集中，不说明政策活动更多。`;
  },
  definitions: {
    met: ["已达标", "：有读数表明已达到目标值。"],
    missed: ["未达标", "：到期日起的首个读数未达到目标值。"],
    "on-pace": ["符合进度、落后于进度", "：最新读数与直线路径所需的比较。"],
    "due-no-baseline": ["结果不明（进度不明）", "：最新读数不足以判定。"],
    "not-judged": ["未予评判", "：已知信息不足以评判。"],
  },
};

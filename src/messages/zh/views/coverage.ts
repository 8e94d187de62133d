import type { Coverage } from "#domain/findings/coverage.ts";
import type * as en from "#messages/views/coverage.ts";

import { subjectMore } from "#languages/subjectMore.ts";
import { dateWords, recordYearsWords } from "#languages/zh/words/dates.ts";

const plansWords = ({ documents, plans }: Coverage): string => {
  if (documents === 1) return plans === 1 ? "设有目标" : "未设定目标";
  if (plans === 0) return "均未设定目标";
  return plans === documents ? "均设有目标" : `其中${plans}份设有目标`;
};

const heldWords = (covered: Coverage, documentWords: string): string => {
  const { documents, news, older } = covered;
  const held = [
    ...(documents === 0 ? [] : [documentWords]),
    ...(news === 0 ? [] : [`${news}条新闻`]),
  ].join("和");
  const years = recordYearsWords(covered);
  return older === 0 ? `${years}的${held}` : `${held}，${years}`;
};

export const coverage: typeof en.coverage = {
  about: (covered) =>
    `${subjectMore().agencies ?? "各部门"}部署了什么、承诺了什么、兑现得如何：${heldWords(covered, `${covered.documents}份政策文件`)}。`,
  newest: (newest, asOf) => {
    const days = asOf - newest.end;
    const age = days === 0 ? "即当日" : `距今${days}天`;
    return `最新条目：${dateWords(newest)}${days < 0 ? "" : `，${age}`}。`;
  },
  readIn: ({ documents, official, reportedOnly }) => {
    if (official === documents) return "";
    const read =
      official === 0 ? "份政策文件均未据官网原文" : `份政策文件中，${official}份据官网原文`;
    const rest = documents - official - reportedOnly;
    const other = rest === 0 || documents === 1 ? "" : `，${rest}份据其他网页`;
    return `${documents}${read}${other}${reportedOnly === 0 || documents === 1 ? "" : `，${reportedOnly}份仅据报道`}。`;
  },
  goodNews: "好消息往往比坏消息更容易公开。",
  words: (covered) => {
    const { documents, news, newest, reported } = covered;
    const documentWords = `${documents}份政策文件（${plansWords(covered)}）`;
    const sentence =
      documents + news === 1
        ? `${news === 0 ? documentWords : `${news}条新闻`}，日期为${dateWords(newest)}。`
        : `${heldWords(covered, documentWords)}，最新一条的日期为${dateWords(newest)}。`;
    if (reported === undefined) return sentence;
    const weeks = dateWords({ precision: "span", ...reported, ends: ["day", "day"] });
    return `${sentence}含一期简报全部条目，报道期为${weeks}：其间条目集中，系收录范围所致。`;
  },
};

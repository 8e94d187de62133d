import type * as en from "#messages/words/sources.ts";
import { gradedName, gradeWords } from "#languages/zh/words/grades.ts";

/** An acronym adds nothing beside the full name. */
const withoutAcronym = (publisher: string): string =>
  publisher.replace(/ \([^)]*\)$|（[A-Za-z0-9 .&-]+）$/u, "");

export const publisherGraded: typeof en.publisherGraded = ({ name, best, worst, copies }) => {
  const grade = best === worst ? gradeWords[best] : `${gradeWords[best]}至${gradeWords[worst]}`;
  const read = { none: "", some: "，部分据转载", all: "，据转载" }[copies];
  return gradedName(withoutAcronym(name), `${grade}${read}`);
};

export const onOfficial: typeof en.onOfficial = ({
  judged,
  official,
  copies,
  missed: [missed, ofMissed],
}) => {
  if (official === 0) return `已评判的${judged}项目标均无官方数据为据。`;
  const copied = copies === 0 ? "" : copies === official ? "，均据转载" : `（${copies}项据转载）`;
  const missedWords =
    missed < 2 || missed === judged ? "" : `；未达标的${missed}项中，${ofMissed}项有官方数据`;
  return `已评判的${judged}项目标中，${official}项依据官方数据${copied}${missedWords}。`;
};

export const sources: typeof en.sources = {
  line: ({ publishers }, most) => {
    const count = publishers.length;
    const more = count > most ? `，另有${count - most}家发布者` : "";
    return count === 0
      ? ""
      : `来源：${publishers.slice(0, most).map(publisherGraded).join("；")}${more}。`;
  },
  all: "全部来源",
};

const levels = { medium: "中", low: "低" } as const;

export const evidence: typeof en.evidence = {
  source: ([publisher = "", ...title], date) =>
    [withoutAcronym(publisher), ...title, ...(date === undefined ? [] : [date])].join("，"),
  notLinked: (source) => `${source}（无公开链接）`,
  notLoaded: (id) => `来源“${id}”，未加载`,
  unknown: (id) => `未知来源“${id}”`,
  lacks: { later: "，该页在此日期之后发布", date: "，该页未注明日期" },
  notRecorded: "未记录来源",
  unlinked: "无公开链接：",
  beforeLocator: "，",
  between: " · ",
  confidence: (confidence) => `可信度：${levels[confidence]}`,
  corrections: {
    record: "条目",
    fact: "事项，结论",
    printed: "刊载内容",
    checked: "核对结果",
    evidence: "证据",
    notPrinted: "未刊载",
  },
};

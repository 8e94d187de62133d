import type * as en from "#messages/words/sources.ts";
import { gradedName, gradeLabel, gradeWords } from "#languages/zh/words/grades.ts";

/** An acronym adds nothing beside the full name. */
const withoutAcronym = (publisher: string): string =>
  publisher.replace(/ \([^)]*\)$|（[A-Za-z0-9 .&-]+）$/u, "");

export const publisherGraded: typeof en.publisherGraded = ({ name, grades, copies }) => {
  const grade = grades.map((one) => gradeWords[one]).join("、");
  const read = {
    none: grade,
    some: `${grade}，部分为转载`,
    all: gradeLabel({ grade: "other", isCopy: true }, grade),
  }[copies];
  return gradedName(withoutAcronym(name), read);
};

export const onOfficial: typeof en.onOfficial = ({
  judged,
  official,
  copies,
  missed: [missed, ofMissed],
}) => {
  if (official === 0) return `已评判的${judged}个目标均无官方数据为据。`;
  const copied =
    copies === 0 ? "" : copies === official ? "，均系转载" : `（其中${copies}个系转载）`;
  const missedWords =
    missed < 2 || missed === judged ? "" : `；未达标的${missed}个中，${ofMissed}个有官方数据`;
  return `已评判的${judged}个目标中，${official}个依据官方数据${copied}${missedWords}。`;
};

export const sources: typeof en.sources = {
  line: ({ publishers }, most) => {
    const count = publishers.length;
    const more = count > most ? `，另有${count - most}家来源机构` : "";
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
  aroundUnlinked: () => ["", "（无公开链接）"],
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

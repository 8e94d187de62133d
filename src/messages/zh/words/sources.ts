import { own } from "#domain/own.ts";

import type * as en from "#messages/words/sources.ts";
import { gradedName, gradeWords } from "#languages/zh/words/grades.ts";
import { agencyLabel } from "#languages/zh/words/labels.ts";

export const publisherGraded: typeof en.publisherGraded = ({ name, best, worst, copies }) => {
  const grade = best === worst ? gradeWords[best] : `${gradeWords[best]}至${gradeWords[worst]}`;
  const read = { none: "", some: "，部分据转载", all: "，据转载" }[copies];
  return gradedName(name.replace(/ \([^)]*\)$/, ""), `${grade}${read}`);
};

export const onOfficial: typeof en.onOfficial = ({ judged, official, copies }) => {
  if (official === 0) return `可予评判的${judged}项目标中，没有一项以官方数据为据。`;
  const copied = copies === 0 ? "" : copies === official ? "，均据转载" : `，其中${copies}项据转载`;
  return `可予评判的${judged}项目标中，${official}项以官方数据为据${copied}。`;
};

export const sources: typeof en.sources = {
  line: ({ publishers }, most) => {
    const count = publishers.length;
    const more = count > most ? `，另有${count - most}家` : "";
    return count === 0
      ? ""
      : `来源：${publishers.slice(0, most).map(publisherGraded).join("；")}${more}。`;
  },
  all: "全部来源",
};

const levels = { medium: "中", low: "低" } as const;

export const evidence: typeof en.evidence = {
  source: (names, date) => [...names, ...(date === undefined ? [] : [date])].join("，"),
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
    checked: "核实内容",
    evidence: "依据",
    notPrinted: "未刊载",
  },
};

/** The names of checked facts: a closed list in the data. */
const facts: Readonly<Record<string, string>> = {
  date: "日期",
  "issuing bodies": "发文机关",
  "document number": "文号",
  "publication and issuing bodies": "发布日期和发文机关",
  "entry into force": "施行日期",
  deadline: "截止日期",
  outcome: "结果",
  "number of clusters": "集群数量",
  background: "背景",
  "party post": "党内职务",
  employees: "员工人数",
  "order and date": "订单和日期",
  value: "金额",
  deliveries: "交付",
  speed: "速度",
  photons: "光子数",
  rights: "权利范围",
  "kind of deal": "交易性质",
  payments: "付款",
  power: "功率",
  seller: "出售方",
  "end of the Jeep venture": "Jeep合资企业的终止",
  "date of the GroupM detentions": "群邑人员被拘的日期",
  "date of the Foxconn investigations": "调查富士康的日期",
  certification: "取证情况",
  "comparators of the targets": "目标的比较方式",
  baseline: "基准值",
  "baseline of storage": "存力的基准值",
  fields: "领域",
  "application benchmarks": "应用标杆",
  "goals for 2025": "2025年目标",
  "parent rule": "上位规定",
  "deadline for comments": "征求意见截止日期",
  title: "标题",
  "goal for 2025": "2025年目标",
  targets: "目标",
  "patent quality": "专利质量",
  "further goals": "其他目标",
  "kind of document": "文种",
  "storage at the end of 2025": "2025年底储能装机",
  "5G penetration in 2025": "2025年5G用户普及率",
  "gigabit users in 2025": "2025年千兆宽带用户",
  "gigabit users in 2024": "2024年千兆宽带用户",
  "IPv6 users in 2020": "2020年IPv6用户",
  "core digital share of GDP": "数字经济核心产业增加值占比",
  "basic research in 2020": "2020年基础研究经费占比",
  "measure of basic research": "基础研究经费的口径",
  "growth of research spending": "研发经费增速",
  "non-fossil share in 2025": "2025年非化石能源占比",
  "technology contracts in 2024": "2024年技术合同成交额",
  "baseline of numerical control": "数控化率的基准值",
  "scrapped vehicles in 2025": "2025年报废汽车回收",
  "non-fossil power in 2025": "2025年非化石能源发电占比",
  "renewable power in 2025": "2025年可再生能源发电量",
  "goal for renewable energy use": "可再生能源消费目标",
  "pumped storage in 2024": "2024年抽水蓄能装机",
  "wind and solar in 2025": "2025年风电光伏装机",
  "steel upgraded by 2023": "2023年底钢铁超低排放改造",
  "industrial water in 2021": "2021年工业用水",
  "revenue goal": "营业收入目标",
};

export const factWords: typeof en.factWords = (field) => own(facts, field) ?? field;

export const factText: typeof en.factText = (text, { agencies }) => {
  const labels = new Map(
    [...agencies.values()].flatMap((agency) =>
      [agency.acronym, agency.short, agency.name.en].map((name) => [name, agencyLabel(agency)]),
    ),
  );
  const named = text.split(/, | and /).map((name) => labels.get(name));
  return named.every((name) => name !== undefined) ? named.join("、") : text;
};

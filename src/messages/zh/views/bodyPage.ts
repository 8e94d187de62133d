import type * as en from "#messages/views/bodyPage.ts";
import { isTitledInChinese } from "#languages/subject.ts";
import { agencyLabel } from "#languages/zh/words/labels.ts";
import { countOf } from "#languages/zh/words/numbers.ts";
import { fullName, otherName } from "#languages/zh/words/titles.ts";
import { verdictWords } from "#languages/zh/words/verdicts.ts";

export const bodyPage: typeof en.bodyPage = {
  finding: ({ agency, issued, led }, all) => {
    const name = agencyLabel(agency);
    const count = issued.length;
    if (count === 0) return `${name}在此没有发文`;
    const narrowed = count < all ? `（共发文${all}件，此处显示${count}件）` : "";
    if (led === 0) {
      return count === 1
        ? `${name}参与发文1件，并非由其牵头${narrowed}`
        : `${name}参与发文${count}件，牵头机关均为其他机构或未列明${narrowed}`;
    }
    if (led < count)
      return `${name}牵头或参与发布文件和决定${count}件，其中牵头${led}件${narrowed}`;
    return count === 1
      ? `${name}发文1件，由其牵头${narrowed}`
      : `${name}发文${count}件，均由其牵头${narrowed}`;
  },
  besideFinding: (finding, { agency, issued, led }) =>
    issued.length === 0
      ? `${finding}；${agencyLabel(agency)}在此没有发文`
      : `${finding}；${agencyLabel(agency)}牵头或参与发布${issued.length}件，其中牵头${led}件`,
  place: (_issued, about, total) => `另有相关新闻${about}条；数据集共${countOf.records(total)}`,
  nothingOf: (body) => `${body}的条目均不`,
  facts: {
    acronym: "英文缩写",
    get otherName() {
      return isTitledInChinese() ? "英文名称" : "原名";
    },
    aliases: "又称",
    kind: "机构类别",
    parent: "上级机构",
    below: "下属机构",
    successor: "后继机构",
    before: "前身机构",
    note: "备注",
  },
  otherName: ({ name }) => otherName(name),
  links: {
    timeline: (body) => `${body}的时间线`,
    targets: "相关目标",
    records: "相关条目",
  },
  compareWith: "对比机构",
  noOther: "不对比",
  when: "时间分布",
  strip: (body) => `${body}相关条目的时间分布`,
  targets: "目标",
  targetsPlace: (count, judged, issued) =>
    `牵头或参与发布的${issued}件文件和决定共设${countOf.targets(count)}，其中${judged}个可评判`,
  targetsOf: (verdict) => `目标：${verdictWords[verdict]}`,
  due: (due) => `${due}到期`,
  unitAndDue: (unit, due) => `${unit === "" ? "" : `单位：${unit}，`}${due}到期`,
  lastFigure: "最新数据",
  verdictsFigure: "评判情况",
  targetsFigure: "目标列表",
  issued: "发布的文件和决定",
  about: "相关新闻",
  inPart: { lead: "牵头发文", co: "参与发文" },
  all: (count, of) => `全部${count}${{ records: "件", news: "条", targets: "个" }[of]}`,
  allRecords: (count, part) =>
    ({
      any: `全部${count}个条目`,
      issued: `全部${count}个发文条目`,
      lead: `全部${count}个牵头发文的条目`,
      co: `全部${count}个参与发文的条目`,
      about: `全部${count}条相关新闻`,
    })[part],
  allTargets: (count, verdict) => `全部${countOf.targets(count)}：${verdictWords[verdict]}`,
  part: (issuers, id) => {
    const { lead, co = [], unnamed = 0 } = issuers ?? {};
    if (lead !== id) return "参与发文";
    if (co.length === 0 && unnamed === 0) return "单独发布";
    if (unnamed === 0) return `牵头，另有${co.length}家机关参与`;
    return co.length === 0
      ? `牵头，另有${unnamed}家未列名机关参与`
      : `牵头，另有${co.length}家机关及${unnamed}家未列名机关参与`;
  },
  ledBy: (lead) => `由${lead}牵头`,
  partnersFigure: "联合发文机关",
  partnersKey: (body) => `数字为联合发文的件数；条形实心部分由${body}牵头。`,
  partnersTitle: (body) => `${body}的联合发文机关及由${body}牵头的次数`,
};

export const sideBySide: typeof en.sideBySide = {
  title: (one, other) => `${one}与${other}对比`,
  caption: (one, other) => `${one}与${other}的对比`,
  body: "机构",
  kind: "机构类别",
  issued: "发文",
  led: "牵头",
  coIssued: "参与发文",
  about: "相关新闻",
  first: "最早",
  last: "最近",
  targets: "目标",
  none: "无",
  ofVerdict: (body, verdict, count) =>
    `与${body}有关的${countOf.targets(count)}：${verdictWords[verdict]}`,
  ownSectors: "独有行业",
  sharedSectors: "共有行业",
  sharedPartners: "共同的联合发文机关",
  together: "联合发文",
  nothing: "无",
  names: (names) => (names.length === 0 ? "无" : names.join("、")),
  aroundLead: ["由", "牵头"],
};

/** Home countries of companies; one that isn't listed is returned unchanged. */
const countries: ReadonlyMap<string, string> = new Map([
  ["China", "中国"],
  ["Germany", "德国"],
  ["Japan", "日本"],
  ["Netherlands", "荷兰"],
  ["South Korea", "韩国"],
  ["Taiwan", "中国台湾"],
  ["United Kingdom", "英国"],
  ["United States", "美国"],
]);

export const companyPage: typeof en.companyPage = {
  /** The name of the figure's actions. */
  actions: "企业新闻",
  name: ({ name }) => fullName(name),
  finding: (name, news, policies) => {
    if (news === 0) return `${name}：此处没有相关新闻`;
    return policies === 0
      ? `${name}：${news}条新闻，未涉及已收录的政策文件`
      : `${name}：${news}条新闻，涉及${policies}份政策文件`;
  },
  noNewsOf: (name) => `${name}的新闻均不`,
  facts: {
    get otherName() {
      return isTitledInChinese() ? "英文名称" : "原名";
    },
    aliases: "又称",
    country: "所属国家或地区",
    sector: "行业",
    note: "备注",
  },
  otherName: ({ name }) => otherName(name),
  country: (country) => (country === undefined ? "不详" : (countries.get(country) ?? country)),
  filter: "按此企业筛选",
  news: "新闻",
  policies: "相关政策文件",
  through: (titles, all) =>
    all > 1 && titles.length === all
      ? `关联上述全部${all}条新闻`
      : `关联新闻：${titles.join("；")}`,
};

import type * as en from "#messages/views/companyPage.ts";

/** Home countries of companies; one that isn't here stays as the data has it. */
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
  /** What can be done with it as a figure. */
  actions: "企业新闻",
  name: ({ name }) => name.zh ?? name.en,
  finding: (name, news, policies) => {
    if (news === 0) return `${name}：此处没有相关新闻`;
    return policies === 0
      ? `${name}：${news}条新闻，未涉及已收录的政策文件`
      : `${name}：${news}条新闻，涉及${policies}份政策文件`;
  },
  noNewsOf: (name) => `${name}的新闻均不`,
  facts: {
    otherName: "英文名称",
    aliases: "又称",
    country: "所属国家或地区",
    sector: "行业",
    note: "备注",
  },
  otherName: ({ name }) => (name.zh === undefined ? undefined : name.en),
  country: (country) => (country === undefined ? "不详" : (countries.get(country) ?? country)),
  filter: "按此企业筛选",
  news: "新闻",
  policies: "其新闻涉及的政策文件",
  through: (titles, all) =>
    all > 1 && titles.length === all ? `见于上述全部${all}条新闻` : `见于：${titles.join("；")}`,
};

import type { FileName } from "#domain/schema/files.ts";
import type { Correction } from "#domain/schema/records.ts";

import { isTitledInChinese } from "#languages/subject.ts";
import { publisherName } from "#languages/subjectMore.ts";
import { gradeWords } from "#messages/words/grades.ts";
import type * as en from "#messages/views/dataDesk.ts";

const tallied: Readonly<Record<Correction["outcome"], (count: number) => string>> = {
  differs: (count) => `${count}项有更正`,
  adds: (count) => `${count}项有补充`,
  confirms: (count) => `${count}项核对无误`,
};

const fileContents: Readonly<Record<Exclude<FileName, "policies">, string>> = {
  news: "政策新闻和企业新闻",
  agencies: "发文机关",
  companies: "企业",
  sectors: "行业及其所属领域",
  sources: "出版物和网页",
};

const parts = {
  contents: "数据集内容",
  corrections: "核对结果",
  gaps: "缺失与存疑",
  settle: "评判目标所缺的数据",
  problems: "加载时发现的问题",
  sources: "数据来源",
};

const copiesWords = (copies: number): string => (copies === 0 ? "" : `，其中${copies}个系转载`);

export const dataDesk: typeof en.dataDesk = {
  title: (records, sources, [official, copies]) =>
    records === 0
      ? "没有符合条件的条目"
      : `${records}个条目出自${sources}个来源；官方来源${official}个${copiesWords(copies)}`,
  finding: ({ items, changed }, records) => {
    if (records === 0) return "没有符合条件的条目";
    if (items === 0) return `${records}个条目，均为简报以外收录`;
    if (items === 1) return changed === 1 ? "简报条目需更正" : "简报条目无需更正";
    return changed === 0
      ? `${items}个简报条目均无需更正`
      : `${items}个简报条目中有${changed}个需更正`;
  },
  pagesLabel: "数据集",
  pages: {
    overview: "概览",
    sources: "数据来源",
    corrections: "核对结果",
    gaps: "缺失与存疑",
    files: "文件与订阅",
    changes: "更新记录",
    own: "自有数据",
  },
  filesTitle: "文件、订阅源与日历",
  filesAbout: "全部数据的JSON文件及其格式说明、更新订阅源、到期日日历，以及固定链接。",
  sourcesFinding: (total, [official, copies]) =>
    total === 0 ? "尚无来源" : `${total}个来源中有${official}个为官方来源${copiesWords(copies)}`,
  gapsFinding: (gaps) => (gaps.length === 0 ? "这些条目没有缺失与存疑之处" : gaps.join("；")),
  sourcesByGrade: (total, byGrade) =>
    `共${total}个来源，按等级：${byGrade
      .flatMap(([grade, count]) => (count === 0 ? [] : [`${gradeWords[grade]}${count}个`]))
      .join("，")}。`,
  mostGaps: (gaps) =>
    gaps.length === 0
      ? "这些条目没有缺失与存疑之处。"
      : `占比较高的有：${gaps.map(([title, count]) => `${title}（${count}）`).join("；")}。`,
  allSources: (count) => `全部${count}个来源`,
  allCorrections: (count) => `全部${count}项核对`,
  allGaps: (count) => `全部${count}类缺失与存疑`,
  changesAbout: "各版新增、修改和更正了什么，哪些评判因何改变。",
  deskTitle: "供编辑使用",
  deskAbout: "在浏览器中把简报整理成经过核对的条目，并更正已有条目，逐项附上证据。",
  toDesk: "编辑台",
  ownAbout:
    "您自己的表格或JSON文件，可与本站数据合并显示，也可替代本站数据：适用于所有页面，仅限本浏览器。",
  ownSaved: "已保存的页面数据固定：请在网站上打开自有数据",
  openOwn: "打开自有数据",
  allSettle: "各目标还缺哪些数据",
  parts,
  checked: (total, outcomes, isAll) =>
    `${isAll ? "全部" : "所选"}条目中共核对${total}项：${outcomes
      .map(([outcome, count]) => tallied[outcome](count))
      .join("，")}。刊载内容与核对结果并列保留。`,
  correctionsCaption: "全部条目的刊载内容与核对结果对照",
  files: {
    caption: "数据集文件",
    holds: "内容",
    entries: "项数",
    download: "下载",
    format: "格式说明",
    notLoaded: "未加载",
    contents: (file, { targets, sectors }) => {
      if (file === "sectors" && sectors !== undefined) {
        return `${sectors.fields}个领域的${sectors.count}个行业`;
      }
      if (file !== "policies") return fileContents[file];
      return targets === undefined ? "政策文件" : `政策文件及其${targets}个目标`;
    },
  },
  kinds: { caption: "条目的类别与收录方式", kind: "类别", total: "合计" },
  newsletter: {
    basis: "数据集以下列简报为基础：",
    published: (publisher, date) =>
      date === undefined ? `，${publisher}。` : `，${publisher}，${date}。`,
    period: (period) => `报道期：${period}。`,
    inPart: (missing) => `简报条目未能全部加载：${missing}。`,
    items: ({ policies, policyNews, corporateNews }) =>
      `该期简报共${policies + policyNews + corporateNews}个条目：政策文件${policies}份、政策新闻${policyNews}条、企业新闻${corporateNews}条，均单独成条。`,
    others: (rest, added) =>
      `其余${rest}个另行收录：简报提及的文件、背景政策、后续进展，以及为覆盖其他年份和行业而收录的${added}个条目。`,
    see: "查看简报条目",
    get ownWords() {
      const also = isTitledInChinese() ? "；中文标题亦以来源为准，注明“本站译”者除外" : "";
      return `摘要和举措为本站自行表述；数据和日期以来源为准${also}。`;
    },
  },
  edition: {
    unknown: "数据集的版本和日期不详。",
    version: (version, date) => `${version}版（${date}）的引用格式`,
    /** Where the data set doesn’t say who made it. */
    get authors() {
      return `${publisherName()}作者`;
    },
    citation: ({ authors, year, title, version, date, address = "" }) =>
      `${authors}（${year}）：${title}，${version}版，${date}。${address}`,
    pleaseCite: "使用本数据集时，请按以下格式引用。",
    copy: "复制引文",
    copied: "引文已复制。",
    refused: "浏览器不允许复制，请手动选取文字。",
    asFile: "CITATION.cff文件：",
    copyFile: "复制CITATION.cff",
    fileCopied: "文件内容已复制。",
  },
  problems: {
    none: "无：所有条目均可读取，所有引用均有对应。",
    caption: "加载时发现的问题，每行一项",
    record: "条目",
    file: "文件",
    field: "字段",
    wrong: "问题",
    outcome: "处理结果",
    wholeFile: "整个文件",
    missing: "其条目缺失",
    setAside: "条目已剔除",
    kept: "略去该部分，条目保留",
  },
  sources: {
    caption: "来源列表，每行一项",
    find: "查找来源",
    found: (count, total) => `${total}个来源中的${count}个`,
    noneFound: "没有来源的机构名、标题或网址包含全部检索词。",
    source: "来源",
    form: "类型",
    grade: "等级",
    copyOf: "转载自",
    copyOfWhat: (original) => `转载自：${original}`,
    choose: "列出何种等级的来源",
    allGrades: "全部",
    copies: "转载",
    chosen: (words, count) => `${words}（${count}）`,
    date: "日期",
    read: "查阅日期",
    records: "条目",
    undated: "未注明日期",
    /** How many of the sources a picture or a file lists. */
    shown: (shown: number, total: number): string =>
      shown === total ? `共${total}个来源` : `${total}个来源中的前${shown}个`,
    afterPublisher: "：",
    notLinked: "无链接。",
    noReason: "未记录原因。",
    cites: (count, title) => `${count}个条目引用${title}`,
    forms: {
      newsletter: "简报",
      official: "官方",
      press: "媒体",
      research: "研究机构",
      company: "企业",
      industry: "行业组织",
    },
    inForm: (form) => `（${form}）`,
  },
};

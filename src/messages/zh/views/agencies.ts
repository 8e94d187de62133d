import type { CountedRecords } from "#domain/agencies/bodiesFinding.ts";
import type * as en from "#messages/views/agencies.ts";

import { bodyLabel } from "#languages/zh/words/labels.ts";
import { listWords, counted, countOf } from "#languages/zh/words/numbers.ts";

/** The records that are counted. */
const theseRecords = ({ documents, hasChosen, isAll }: CountedRecords): string =>
  hasChosen && isAll ? `这${documents}个条目` : `${documents}个列明发文机关的条目`;

export const bodiesFindingWords: typeof en.bodiesFindingWords = (finding, dataset) => {
  switch (finding.is) {
    case "none":
      return "没有符合条件的发文机关";
    case "no-issuer":
      return "这些条目均未列明发文机关";
    case "no-other":
      return `${theseRecords(finding)}未列明其他发文机关`;
    case "most": {
      const { bodies, count, documents, hasChosen, hasOthers } = finding;
      const isFew = bodies.length <= 2;
      const names = listWords(bodies.map((id) => bodyLabel(dataset, id)));
      const who = isFew ? names : `${bodies.length}家${hasChosen ? "其他" : ""}机构`;
      const records = theseRecords(finding);
      if (documents === 1) return `${records}的发文机关为${who}`;
      const each = bodies.length === 1 ? "" : "各";
      const most = hasChosen ? "，居其他机构之首" : "，居各机构之首";
      if (count === documents) return `${records}均由${who}牵头或参与发文${hasOthers ? most : ""}`;
      return `${records}中，${who}${each}牵头或参与发文${count}件${hasOthers ? most : ""}`;
    }
  }
};

export const pairsFindingWords: typeof en.pairsFindingWords = (finding, dataset) => {
  const { pairs: most, together, hasOthers } = finding;
  const names = most.map(({ first, second }) =>
    pairs.names(bodyLabel(dataset, first), bodyLabel(dataset, second)),
  );
  const [only = ""] = names;
  if (names.length === 1) {
    return `${only}联合发文${together}件${hasOthers ? "，多于其他任何两家机关" : ""}`;
  }
  const who = names.length === 2 ? names.join("、") : `${names.length}对机关`;
  return `${who}各联合发文${together}件，并列最多`;
};

const yearsWords = (first: number, last: number): string =>
  first === last ? `${first}年` : `${first}—${last}年`;

export const agencies: typeof en.agencies = {
  views: {
    label: "机构视图",
    bodies: "全部机构",
    matrix: "联合发文矩阵",
    table: "联合发文表格",
  },
  title: "全部机构",
  table: "发文机关",
  noIssuer: "这些条目均未列明发文机关。",
  years: yearsWords,
  yearsColumn: "各年发文",
  yearsKey: (first, last, most) =>
    `小柱形：各年发文件数，${yearsWords(first, last)}，最高${most}件。`,
  atLeast: (count) =>
    `件数既含政策文件，也含新闻所报的决定。有${count}个条目的来源未列明全部发文机关，因此联合发文的数量均为下限。`,
  shared: (count, of) => `多家机构共同提出的目标分别计入各机构；去重后共${countOf[of](count)}。`,
  withAtLeast: (status, atLeast) => `${status}。${atLeast}`,
  idle: "此处没有条目的机构：",
  between: "、",
  afterIdle: "。",
  columns: {
    body: "机构",
    issued: "发文",
    led: "牵头",
    co: "参与发文",
    about: "相关新闻",
    targets: () => "目标评判情况",
    first: "最早收录发文",
    last: "最近收录发文",
  },
  // An English acronym says nothing beside a Chinese name.
  secondName: () => undefined,
  targetsOf: (body, count) => `与${body}有关的${countOf.targets(count)}`,
  issuedBy: (body, count) => `${body}发文的${countOf.records(count)}`,
  ledBy: (body, count) => `${body}牵头的${countOf.records(count)}`,
  coIssuedBy: (body, count) => `${body}参与发文的${countOf.records(count)}`,
  aboutBody: (body, count) => `涉及${body}的${countOf.records(count)}`,
  ofBoth: (first, second, count) => `${first}与${second}联合发文的${countOf.records(count)}`,
  parts: (led, coIssued, about) =>
    `牵头${led}件，参与发文${coIssued}件${about === 0 ? "" : `；另有相关新闻${about}条`}`,
  issued: "发文：",
  to: "至",
  none: "无",
  all: (count) => `显示有条目的全部${count}家机构`,
  figure: "机构图",
  figureTitle: "各发文机关牵头和参与发文的数量及年份分布",
  bodiesShown: (shown, all) =>
    shown === all ? counted(all, "家机构") : `${all}家机构中的${shown}家`,
  issuersShown: (shown, all) =>
    shown === all ? counted(all, "家发文机关") : `${all}家发文机关中的${shown}家`,
};

export const pairs: typeof en.pairs = {
  title: "联合发文情况",
  none: "这些条目均未列明两家以上的发文机关。",
  caption: "联合发文的机关",
  columns: {
    pair: "机关",
    together: "联合发文",
    first: "前者牵头",
    second: "后者牵头",
    led: "牵头机关",
    others: "其他机关牵头或未列明",
  },
  names: (first, second) => `${first}与${second}`,
  ledCount: (body, count) => `${body}${count}件`,
  leads: (body, count) => `${body}牵头${count}件`,
  withPartner: (words, partner) => `${words}，与${partner}联合发文`,
  between: "，",
  othersLead: (count) => `其他机关牵头或未列明${count}件`,
  whoLed: (leads, others) =>
    [
      ...leads.filter(([, count]) => count > 0).map((lead) => pairs.leads(...lead)),
      ...(others === 0 ? [] : [pairs.othersLead(others)]),
    ].join(pairs.between),
  partners: "联合发文机关",
  partnersOf: (body) => `${body}的联合发文机关`,
  aroundBody: () => ["", "的联合发文机关"],
  noPartners: "在此没有与其他列明的机关联合发文。",
  allPartners: (count) => `全部${count}家联合发文机关`,
  partnersShown: (count) => counted(count, "家联合发文机关"),
};

import type * as en from "#messages/words/titles.ts";
import { subject } from "#languages/subject.ts";
import { citedLang } from "#languages/zh/language.ts";
import { bodyLabel, chineseName } from "#languages/zh/words/labels.ts";

/** The short title; what is ours in a long one is said where that is shown. */
export { shortTitle } from "#domain/dataset/entry.ts";

export const fullTitle: typeof en.fullTitle = ({ record }) =>
  chineseName(record.title) ?? record.title.en;

export const titleLang: typeof en.titleLang = ({ record }) =>
  record.title.zh === undefined ? "en" : undefined;

export const otherName: typeof en.otherName = ({ en: english, zh, native }) =>
  zh === undefined ? native : (native ?? english);

export const secondTitle: typeof en.secondTitle = ({ record }) => otherName(record.title);

export const titleBeside: typeof en.titleBeside = ({ record }) => record.title.native;

export const secondLang: typeof en.secondLang = ({ native }) =>
  native === undefined ? citedLang : subject().titles?.language;

export const fullName: typeof en.fullName = (names) => chineseName(names) ?? names.en;

export const namesInOrder: typeof en.namesInOrder = (names) => {
  const zh = chineseName(names);
  return [
    ...(zh === undefined ? [] : [{ text: zh, lang: undefined }]),
    ...(zh === undefined || names.native === undefined
      ? [{ text: names.en, lang: citedLang }]
      : []),
    ...(names.native === undefined ? [] : [{ text: names.native, lang: secondLang(names) }]),
  ];
};

export const issuers: typeof en.issuers = {
  notNamed: "未列名",
  afterLead: "牵头，",
  before: (at, _count, isUnnamed) => {
    if (at === 0) return "";
    return isUnnamed ? "及" : "、";
  },
  afterOthers: "参与",
  unnamed: (count, others) => `${others ? "另外" : ""}${count}家未列名机关`,
};

/** `工业和信息化部牵头，国家网信办、教育部及另外11家未列名机关参与`: news is of more than documents. */
export const issuersWords: typeof en.issuersWords = (of, dataset) => {
  if (of === undefined) return "";
  const { lead, co, unnamed } = of;
  const others = co.map((id) => bodyLabel(dataset, id));
  if (unnamed !== undefined) {
    others.push(issuers.unnamed(unnamed, lead !== undefined || co.length > 0));
  }
  const listed = others
    .map((name, at) => `${issuers.before(at, others.length, at >= co.length)}${name}`)
    .join("");
  if (lead === undefined) return listed;
  const first = bodyLabel(dataset, lead);
  return listed === "" ? first : `${first}${issuers.afterLead}${listed}${issuers.afterOthers}`;
};

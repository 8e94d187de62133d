import type { documentType } from "#domain/schema/common.ts";
import type * as z from "zod/mini";

type DocumentType = z.infer<typeof documentType>;

/** What a line about a document gives of it. */
export interface PrintedTitle {
  readonly en: string | undefined;
  readonly zh: string | undefined;
  /** Where the Chinese begins. */
  readonly zhAt: number;
  readonly period:
    | { readonly start: string; readonly end: string; readonly at: number }
    | undefined;
  readonly isDraft: boolean;
}

const LINK = /\s*[([（]\s*(?:link|source|original|here)s?\s*[)\]）]\s*[.;]?\s*$/i;
const opens = /[(（]/g;
const closes = /[)）]/g;

const count = (text: string, sign: RegExp): number => [...text.matchAll(sign)].length;

/** Without brackets at its end that nothing opens. */
const balanced = (given: string): string => {
  let text = given.trim();
  let extra = count(text, closes) - count(text, opens);
  while (extra > 0 && /[)）]$/.test(text)) {
    text = text.slice(0, -1).trim();
    extra -= 1;
  }
  return text;
};

/** A document within the notice that issues it or asks for comments on it. */
const withinNotice = (zh: string): string => {
  const inner = [...zh.matchAll(/《([^《》]+)》/g)].map(([, name = ""]) => name);
  return inner.length === 1 && /征求|印发|发布|公布/.test(zh) ? (inner[0] ?? zh) : zh;
};

/** Reads `English title (中文标题) (Link)`. */
export const titleIn = (given: string): PrintedTitle => {
  const text = given.slice(0, 2000).replace(LINK, "").trim();
  const first = text.search(/\p{Script=Han}/u);
  const lead = first < 0 ? text : text.slice(0, first);
  const bracket = /[(（]\s*[“"'‘《〈\d\s—–-]*$/u.exec(lead);
  const opening =
    bracket === null ? (/[《“"'‘\d]*$/.exec(lead)?.index ?? lead.length) : bracket.index;
  const en = (first < 0 ? text : text.slice(0, opening)).replace(/^[“"']|[\s,;:–—-]+$/g, "").trim();
  const from = bracket === null ? opening : bracket.index + 1;
  const zh = first < 0 ? "" : balanced(text.slice(from).replace(/^\s+/, ""));
  const years = /[(（]((?:19|20)\d\d)\s*[-–—~至]{1,2}\s*((?:19|20)\d\d)\s*年?\s*[)）]/.exec(text);
  const [, start = "", end = ""] = years ?? [];
  return {
    en: en === "" ? undefined : en,
    zh: zh === "" ? undefined : withinNotice(zh),
    zhAt: first < 0 ? 0 : first,
    period: years === null || end < start ? undefined : { start, end, at: years.index },
    isDraft: /\bdraft\b|for (?:public )?comments?\b|征求意见|草案|送审稿/i.test(text),
  };
};

/** Endings of Chinese titles, the longer ones first: the genre comes last. */
const CHINESE: readonly (readonly [ending: string, type: DocumentType])[] = [
  ["行动计划", "action plan"],
  ["行动方案", "action plan"],
  ["工作方案", "plan"],
  ["实施方案", "implementation plan"],
  ["五年规划", "five-year plan"],
  ["规划", "plan"],
  ["纲要", "outline"],
  ["工作报告", "report"],
  ["指导意见", "guiding opinions"],
  ["意见", "opinions"],
  ["指南", "guidelines"],
  ["指引", "guidelines"],
  ["办法", "measures"],
  ["细则", "rules"],
  ["规则", "rules"],
  ["规定", "rules"],
  ["条例", "regulations"],
  ["法", "law"],
  ["标准", "standard"],
  ["名单", "list"],
  ["目录", "list"],
  ["公告", "announcement"],
  ["通告", "announcement"],
  ["通知", "notice"],
  ["计划", "plan"],
  ["方案", "plan"],
];

const ENGLISH: readonly (readonly [pattern: RegExp, type: DocumentType])[] = [
  [
    /call for (?:applications|proposals|projects)|(?:launch|open|invit)\w* (?:the )?applications|applications for/i,
    "call for applications",
  ],
  [
    /(?:was|were|been|is) (?:appointed|named|promoted)|appoint(?:s|ed|ment)|replac(?:es|ed|ing) (?:former )?minister/i,
    "appointment",
  ],
  [
    /(?:transfer|hand over|take over)\w* (?:[\p{L}]+ ){0,3}(?:responsibilit|functions|tasks|duties)|restructur|reorgani[sz]/iu,
    "reorganisation",
  ],
  [/implementation plan/i, "implementation plan"],
  [/five-year plan/i, "five-year plan"],
  [/action plan/i, "action plan"],
  [/outline/i, "outline"],
  [/\breport on the work\b|\bwork report\b/i, "report"],
  [/guiding opinions/i, "guiding opinions"],
  [/guidelines|guidance/i, "guidelines"],
  [/opinions/i, "opinions"],
  [/(?<!support )(?<!control )measures/i, "measures"],
  [/rules|provisions/i, "rules"],
  [/regulations?(?!\w)/i, "regulations"],
  [/standards?(?= |$)/i, "standard"],
  [/list of|catalogue|catalog/i, "list"],
  [/(?:^|\s)plan(?!\w)/i, "plan"],
  [/(?:^|\s)law(?!\w)/i, "law"],
  [/announcement/i, "announcement"],
  [/notice/i, "notice"],
];

/** The genre by the Chinese title's end; of a notice that issues a document, that of the document. */
const chineseType = (title: string): DocumentType | undefined => {
  const issued = /(?:印发|发布)(.+?)(?:的通知|的公告)?$/.exec(title)?.[1] ?? title;
  const plain = issued.replaceAll(/[（(][^（）()]*[）)]|[》”"\s]/g, "").replace(/的通知$/, "");
  if (/五年|十[一二三四五六]五/.test(plain) && plain.endsWith("规划")) return "five-year plan";
  return CHINESE.find(([ending]) => plain.endsWith(ending))?.[1];
};

/** The genre that a title or a sentence names first. */
export const documentTypeOf = (
  en: string | undefined,
  zh: string | undefined,
): DocumentType | undefined => {
  const own = zh === undefined ? undefined : chineseType(zh);
  if (own !== undefined && own !== "notice") return own;
  const named = ENGLISH.map(([pattern, type]) => ({ type, at: (en ?? "").search(pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  // A notice that issues a document is spoken of before it.
  return named.find(({ type }) => type !== "notice")?.type ?? named[0]?.type ?? own;
};

import type * as en from "#messages/words/grades.ts";

export const gradeWords: typeof en.gradeWords = {
  official: "官方",
  "official-media": "官方媒体",
  "state-institute": "国家级研究机构",
  "industry-body": "行业组织",
  press: "媒体",
  other: "其他来源",
};

export const gradeLabel: typeof en.gradeLabel = ({ grade, isCopy }, name) => {
  const words = name ?? gradeWords[grade];
  // Read after a publisher, that of the original or that of the copy.
  return isCopy ? `${words}内容转载` : words;
};

export const gradedName: typeof en.gradedName = (name, grade) => `${name}（${grade}）`;

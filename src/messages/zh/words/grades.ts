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
  // Read after a publisher: 官方媒体，据转载 would be its own grade.
  return isCopy ? `转载${words}内容` : words;
};

export const gradedName: typeof en.gradedName = (name, grade) => `${name}（${grade}）`;

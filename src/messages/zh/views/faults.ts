import type { FoundValue, Referred, Rule } from "#domain/schema/fault.ts";

import type * as en from "#messages/views/faults.ts";

const rules: Readonly<Record<Rule, string>> = {
  id: "标识应由小写字母、数字和单个连字符组成",
  text: "应为非空文本",
  date: "应为日期：2023、2023-10、2023-10-08或“起/止”时段",
  "reasonable-date": "应为1900年至2100年间的日期",
  figure: "数值的绝对值应不大于1000万亿",
  address: "应为http或https地址",
  contact: "应为网页地址，或mailto:name@example.org形式的电子邮件地址",
  version: "应为三段式版本号，如2.0.0",
  "min-up-to-max": "min应不大于max",
  "source-or-unlinked": "应给出来源，或说明无链接的原因",
  "judging-source": "出处中应包括作出判断的来源",
  "some-date": "应至少有一个日期",
  "some-provenance": "应至少有一个来源，或说明无链接的原因",
  "period-in-order": "实施期的结束应不早于开始",
  "range-or-figure": "“between”应配以区间，其他比较方式应配以单一数值",
  "short-quotation": "引文应不超过60个字符，以空格分词的语言不超过30词",
  "document-number": "应为文件编号，如“〔2021〕23号”、“第792号”、“No. 15”或“2023/1781”",
};

const referred: Readonly<Record<Referred, string>> = {
  field: "领域",
  sector: "行业",
  agency: "机构",
  company: "企业",
  source: "来源",
  record: "条目",
};

const types = new Map([
  ["string", "文本"],
  ["number", "数字"],
  ["int", "整数"],
  ["boolean", "布尔值"],
  ["array", "列表"],
  ["object", "对象"],
]);

const foundWords = (found: FoundValue): string => {
  switch (found.is) {
    case "nothing":
      return "实际为空缺";
    case "null":
      return "实际为null";
    case "list":
      return "实际为列表";
    case "object":
      return "实际为对象";
    case "value":
      return `实际为${found.text}`;
  }
};

export const faultWords: typeof en.faultWords = (fault) => {
  switch (fault.is) {
    case "rule":
      return rules[fault.rule];
    case "type":
      return `应为${types.get(fault.expected) ?? fault.expected}，${foundWords(fault.found)}`;
    case "choice":
      return `应为${fault.expected.join("或")}，${foundWords(fault.found)}`;
    case "no-form":
      return [...new Set(fault.faults.map(faultWords))].join("；或：");
    case "too-small":
      return fault.inclusive ? `应不小于${fault.least}` : `应大于${fault.least}`;
    case "other":
      return `应为其他值，${foundWords(fault.found)}`;
    case "repeated-id":
      return fault.of === "record"
        ? `标识${fault.id}重复；以第一个条目为准`
        : `标识${fault.id}重复；以第一个为准，此处略去`;
    case "leads-nowhere":
      return `应为${referred[fault.to]}的标识，实际为${fault.id}`;
    case "other-unit":
      return fault.found === ""
        ? `应与同一系列一致，给出以${fault.expected}为单位的数值，实际为定性目标`
        : fault.expected === ""
          ? `应与同一系列一致，为定性目标，实际以${fault.found}为单位`
          : `应采用同一系列的单位${fault.expected}，实际为${fault.found}`;
    case "too-early":
      return `条目日期为${fault.year}年，却提到${fault.found}年，且未注明何日起可知`;
    case "not-loaded":
      return "未加载，原因见页首";
  }
};

export const problemRecord: typeof en.problemRecord = ({ record, place, setAside }) => {
  if (place === undefined || !(setAside || record === undefined)) return record;
  return record === undefined ? `第${place}个条目` : `${record}（第${place}个条目）`;
};

import type * as en from "#messages/views/publishing.ts";

import { faultWords } from "#languages/zh/views/faults.ts";
import { dateOf } from "#languages/zh/words/editions.ts";

export type { EditionFault } from "#messages/views/publishing.ts";

export const editionFaultWords: typeof en.editionFaultWords = (fault) => {
  switch (fault.is) {
    case "no-file":
      return `文件中缺少${fault.file}。`;
    case "no-records":
      return `${fault.file}中没有条目列表。`;
    case "unreadable":
      return `无法读取${fault.file}：${fault.message}`;
    case "no-version":
      return `版本号由三个数字组成，如3.1.0；“${fault.found}”不是版本号。`;
    case "no-day":
      return `每一版须注明日期，如2026-11-29；“${fault.found}”不是日期。`;
    case "not-higher":
      return `版本号须高于上一版的${fault.last}，${fault.found}不符合。`;
    case "earlier":
      return `日期不能是${dateOf(fault.found)}：上一版的日期为${dateOf(fault.last)}。`;
    case "nothing":
      return "没有任何改动，无可发布。";
    case "twice":
      return `${fault.file}：${fault.record}被改动两次；同一版中，每个条目只能有一处改动。`;
    case "unknown":
      return `${fault.file}：无法修改或撤除${fault.record}，文件中没有这一条目。`;
    case "taken":
      return `${fault.file}：无法新增${fault.record}，文件中已有同一标识的条目。`;
    case "no-reason":
      return `${fault.file}：撤除${fault.record}须说明理由。`;
    case "other-id":
      return `${fault.file}：不能以标识为${fault.found}的条目替换${fault.record}。`;
    case "field":
      return [fault.file, fault.record, fault.field, faultWords(fault.fault)]
        .filter((part) => part !== undefined)
        .join("：");
  }
};

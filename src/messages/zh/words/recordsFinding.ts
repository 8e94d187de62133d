import type { EntryKind } from "#domain/schema/records.ts";
import type * as en from "#messages/words/recordsFinding.ts";

import { bodyLabel } from "./labels.ts";
import { listWords } from "./lists.ts";
import { shortTitle } from "./titles.ts";

/** Each kind with its measure word. */
const kinds: Readonly<Record<EntryKind, readonly [measure: string, name: string]>> = {
  policy: ["份", "政策文件"],
  "policy-news": ["条", "政策新闻"],
  "corporate-news": ["条", "企业新闻"],
};

export const recordsWords: typeof en.recordsWords = (finding, dataset) => {
  switch (finding.is) {
    case "none":
      return "没有符合条件的条目";
    case "one":
      return `仅有一个条目：${shortTitle(finding.entry)}`;
    case "kinds": {
      const [first] = finding.kinds;
      if (first !== undefined && finding.kinds.length === 1) {
        return `这${finding.total}个条目均为${kinds[first[0]][1]}`;
      }
      return listWords(finding.kinds.map(([kind, count]) => `${count}${kinds[kind].join("")}`));
    }
    case "led-all": {
      const { body, total, years } = finding;
      const [from, to] = years;
      const when = from === to ? `均为${from}年` : `时间为${from}—${to}年`;
      return `全部${total}个条目均由${bodyLabel(dataset, body)}牵头，${when}`;
    }
    case "led-most": {
      const { bodies, led, total, hasOthers } = finding;
      const [body, other] = bodies;
      const name = bodyLabel(dataset, body);
      if (other !== undefined) {
        return `${total}个条目中，${name}和${bodyLabel(dataset, other)}各牵头${led}个`;
      }
      return `${total}个条目中，${name}牵头${led}个${hasOthers ? "，为各机构之最" : ""}`;
    }
  }
};

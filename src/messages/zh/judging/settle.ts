import type {
  RequiredFigure,
  MissingFigure,
  UnsettledReason,
} from "#domain/judging/wouldSettle.ts";
import type * as en from "#messages/judging/settle.ts";

import { amountWords, measuredBeside } from "#languages/zh/words/amounts.ts";
import { isWords } from "#languages/zh/words/grammar.ts";
import { dayWords } from "#languages/zh/words/dates.ts";
import { listWords } from "#languages/zh/words/numbers.ts";

const figures: Readonly<Record<MissingFigure, string>> = {
  "reading-at-due": "到期日或其后的首个数据",
  "comparable-reading-at-due": "与目标口径一致的到期日数据",
  "exact-reading-at-due": "到期日的确切数值（现仅有上限或下限）",
  reading: "首个数据",
  "reading-since-baseline": "基准日之后的数据",
  "comparable-reading": "与目标口径一致的数据",
  "exact-reading": "确切数值（最新数据仅为上限或下限）",
  "exact-baseline": "确切的基准值（现仅有上限或下限）",
  baseline: "注明日期的基准值",
  "baseline-date": "基准值的日期",
  "comparable-baseline": "与目标口径一致的基准值",
  "baseline-by-then": "截至所选日期已公布的基准值",
  "baseline-before-due": "早于到期日的基准值",
};

export const missingWords: typeof en.missingWords = (missing) =>
  listWords(missing.map((figure) => figures[figure])).replace("和与目标口径一致的", "和");

const reasons: Readonly<Record<UnsettledReason, string>> = {
  qualitative: "定性目标：没有数据可供评判。",
  "not-yet-begun": "文件尚未发布：此前的数据均不采用。",
  unreadable: "目标值、比较方式或日期无法识别：没有数据可与之对比。",
  "no-path": "数值过大，无法计算：更多数据也无济于事。",
};

export const unsettledWords: typeof en.unsettledWords = (why) => reasons[why];

const markWords = ({ direction, strict }: RequiredFigure, figure: string): string => {
  if (strict) return `${direction === "up" ? "超过" : "低于"}${figure}`;
  return `${figure}${direction === "up" ? "及以上" : "及以下"}`;
};

export const metWords: typeof en.metWords = (mark, unit) =>
  markWords(mark, amountWords(mark.value, unit));

export const onPaceWords: typeof en.onPaceWords = (mark, unit) =>
  `${dayWords(mark.day)}${isWords(markWords(mark, measuredBeside(mark.value, unit)))}`;

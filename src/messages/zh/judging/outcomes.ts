import type { NotJudgedReason } from "#domain/judging/verdict.ts";
import type * as en from "#messages/judging/outcomes.ts";

import { reasons } from "#languages/zh/words/verdicts.ts";

const silent: ReadonlySet<NotJudgedReason> = new Set([
  "not-comparable",
  "no-reading-since-baseline",
]);

export const silenceWords: typeof en.silenceWords = (outcome) =>
  reasons[
    outcome.verdict === "not-judged" && silent.has(outcome.reason) ? outcome.reason : "no-reading"
  ];

export const verdictMeanings: typeof en.verdictMeanings = {
  met: "截至到期日最后一个足以证明的读数证明已达到目标值；否则，到期日已过且无到期日当日的读数时，则其后首个足以证明的读数证明已达到。",
  missed: "已到期，以截至到期日的读数计未达标，且到期日或其后首个足以证明的读数证明未达到目标值。",
  "due-was-ahead":
    "已到期，尚缺可供判定的读数；最后一个足以证明的读数达到或领先于从基准值到目标值的所需路径。",
  "due-was-behind":
    "已到期，尚缺可供判定的读数；最后一个足以证明的读数落后于从基准值到目标值的所需路径。",
  "due-no-baseline":
    "已到期，尚缺可供判定的读数；没有可供比照的路径，或读数或基准值仅为界限值而无法判定。",
  "on-pace": "尚未到期，也未达标；最新读数达到或领先于从基准值到目标值的所需路径。",
  behind: "尚未到期，也未达标；最新读数落后于从基准值到目标值的所需路径。",
  "not-judged": "现有数据不足以判定；原因列于其旁。",
};

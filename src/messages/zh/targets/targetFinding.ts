import type { Judgement } from "#domain/judging/judge.ts";
import type { KnownReading } from "#domain/judging/evidence/knownReading.ts";
import { isQualitative } from "#domain/schema/target.ts";
import type * as en from "#messages/targets/targetFinding.ts";

import { ageWords } from "#languages/zh/words/ages.ts";
import { dateWords } from "#languages/zh/words/dates.ts";
import { againstNeeded, wayWords } from "#languages/zh/judging/details.ts";
import { reasons, verdictWords } from "#languages/zh/words/verdicts.ts";

/** How old the last figure is of what is due. */
const whenRead = ({ asOf }: Judgement, { date }: KnownReading): string => {
  const age = asOf === undefined ? undefined : ageWords(date, asOf);
  return `，${age === undefined ? "" : `${age}的`}最新读数`;
};

const ending = (judgement: Judgement): string => {
  const { verdict, unit } = judgement;
  if (verdict === "not-judged") return `，${reasons[judgement.reason]}`;
  if (verdict === "met") return `，${dateWords(judgement.metOn)}首次确认`;
  const { cautions, last, by } = judgement;
  const isDue = verdict.startsWith("due-");
  const read = isDue ? whenRead(judgement, by) : "";
  if (verdict !== "due-no-baseline" && last === by && cautions.includes("moved-backwards")) {
    return isDue ? `${read}出现倒退` : "，且出现倒退";
  }
  const why =
    verdict === "due-no-baseline" && !judgement.isOpen
      ? `，${reasons[judgement.baselineProblem ?? "no-path"]}`
      : "";
  if (isDue) return `${why}${read}为${againstNeeded(judgement, by, unit)}`;
  const way = wayWords(judgement);
  return way === undefined || last !== by ? "" : `，${way}`;
};

export const targetFinding: typeof en.targetFinding = ({ target }, judgement) =>
  isQualitative(target)
    ? `${target.metric}：定性目标，未予评判`
    : `${target.metric}：${verdictWords[judgement.verdict]}${ending(judgement)}`;

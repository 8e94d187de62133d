import { numberWords } from "#messages/numbers.ts";

import type { Listed } from "./listedTargets.ts";
import type { TargetsMode } from "./targetsMode.ts";

const settleWords = (count: number, total: number): string =>
  count === 0
    ? `None of the ${numberWords(total)} targets selected lacks only a figure.`
    : `${numberWords(count, true)} of the ${numberWords(total)} targets selected would be settled by a figure that is missing.`;

const opinionWords = ({ differ, agree }: NonNullable<Listed["opinions"]>): string => {
  if (differ + agree === 0) {
    return "Neither of two published methods can be held against our verdict on any of these targets.";
  }
  const same = `see ${agree === 1 ? "one target" : `${numberWords(agree)} targets`} as we do`;
  return differ === 0
    ? `Two published methods ${same}, and none otherwise.`
    : `Two published methods ${same}, and at least one of them sees ${numberWords(differ)} otherwise: these come first.`;
};

interface Props {
  readonly listed: Listed;
  readonly mode: TargetsMode;
  /** How many there were before the list was narrowed. */
  readonly total: number;
}

/** What the switches over the list made of it. */
export const ListNotes = ({ listed: { targets, opinions }, mode, total }: Props) =>
  mode.settle || opinions !== undefined ? (
    <p className="text-small text-muted" role="status">
      {mode.settle ? settleWords(targets.length, total) : null}{" "}
      {opinions === undefined ? null : opinionWords(opinions)}
    </p>
  ) : null;

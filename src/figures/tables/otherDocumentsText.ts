import type { Goal } from "#domain/goals/goals.ts";
import { sharedGoal } from "#messages/targets/targets.ts";
import { goalWords } from "#messages/words/amounts.ts";
import { shortTitle } from "#messages/words/titles.ts";

/** The other documents of a goal as text; undefined without any. */
export const otherDocumentsText = (goal: Goal | undefined): string | undefined =>
  goal === undefined || goal.others.length === 0
    ? undefined
    : sharedGoal.all(
        goal.others.map(({ entry, change }) => [
          shortTitle(entry.entry),
          sharedGoal.change(change, goalWords(entry.target), goalWords(goal.standing.target)),
        ]),
      );

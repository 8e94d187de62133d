import { Fragment } from "react";

import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Goal } from "#domain/goals/goals.ts";
import { type Among, sharedGoal as words } from "#messages/targets/targets.ts";
import { goalWords } from "#messages/words/amounts.ts";
import { SameGoalLink } from "#parts/records/SameGoalLink.tsx";

interface Props {
  /** Undefined where every target has a row of its own. */
  readonly goal: Goal | undefined;
  readonly among: Among;
  readonly dataset: Dataset;
}

/**
 * In how many other documents a goal is set; unfolded, each is a link to its target, with what the one that stands did
 * to it.
 */
export const AlsoIn = ({ goal, among, dataset }: Props) =>
  goal === undefined || goal.others.length === 0 ? null : (
    <details className="text-small leading-[1.3] text-muted print:hidden">
      <summary className="inline-block min-h-6 py-0.75 underline decoration-rule underline-offset-2 hover:decoration-ink">
        {words.alsoInOthers(goal.others.length, among)}
      </summary>{" "}
      <span>
        {goal.others.map(({ entry, change }, at) => (
          <Fragment key={entry.id}>
            {at === 0 ? "" : words.betweenDocuments}
            <SameGoalLink dataset={dataset} entry={entry} />
            {words.inBrackets(
              words.change(change, goalWords(entry.target), goalWords(goal.standing.target)),
            )}
          </Fragment>
        ))}
      </span>
    </details>
  );

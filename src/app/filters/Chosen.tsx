import type { MouseEvent } from "react";

import { questionsWords } from "#messages/words/selection.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { FilterGroup } from "#domain/query/facets.ts";
import { setting } from "#domain/query/parameters/parameter.ts";
import { clearingGroup, type GroupQuestions } from "#domain/query/selection/filterGroups.ts";
import type { Question } from "#domain/query/selection/questions.ts";
import { queryText } from "#domain/query/selection/selectionCodecs.ts";
import { shell } from "#messages/app/shell.ts";
import { Button } from "#ui/frame/Button.tsx";
import type { Navigation } from "#ui/navigation.tsx";

/** Whether a button's name goes without saying before its choices. */
export const isNamed = (group: FilterGroup | undefined): boolean =>
  group !== undefined && group !== "more";

interface ChosenProps extends Pick<Navigation, "change"> {
  readonly groups: readonly { readonly group: FilterGroup; readonly choices: GroupQuestions }[];
  /** The text searched for, which has no button. */
  readonly searched: readonly Question[];
  readonly dataset: Dataset;
  /** Undefined until they are loaded; until then only the counts on the buttons are shown. */
}

/**
 * The current choices, each with a remove button, behind the buttons and the count, so that choosing
 * something moves nothing in the bar. What doesn't fit wraps onto a hidden second line; the counts on the
 * buttons include it.
 */
export const Chosen = ({ groups, searched, dataset, change }: ChosenProps) => {
  const clear = (event: MouseEvent<HTMLElement>, group: FilterGroup | undefined): void => {
    // The group's button takes the focus of the removed one; without one, the view's heading does.
    event.currentTarget
      .closest("[data-bar]")
      ?.querySelector<HTMLElement>(`[data-menu="${group}"] button`)
      ?.focus();
    change(group === undefined ? setting(queryText, "") : clearingGroup(group));
  };
  const chips = [
    { group: undefined, choices: { questions: searched, count: searched.length } },
    ...groups,
  ];
  return (
    <ul className="bar-chosen">
      {chips.map(({ group, choices: { questions, count } }) => {
        if (count === 0) return null;
        const words = questionsWords(questions, dataset);
        return (
          <li key={group ?? "text"}>
            <Button
              aria-label={shell.removeFilter(words)}
              className="min-h-8 border-ink whitespace-nowrap"
              onClick={(event) => clear(event, group)}
              title={words}
            >
              <span className="max-w-48 min-w-0 truncate font-semibold">
                {questionsWords(questions, dataset, isNamed(group))}
              </span>
              <span aria-hidden="true">×</span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
};

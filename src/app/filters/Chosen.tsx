import type { FilterGroup } from "#domain/query/facets.ts";
import type { MouseEvent } from "react";

import type { Dataset } from "#domain/dataset/dataset.ts";
import { clearingGroup, type GroupAsked } from "#domain/query/selection/filterGroups.ts";
import { questionsWords } from "#messages/words/selection.ts";
import { shell } from "#messages/app/shell.ts";
import { Button } from "#ui/frame/Button.tsx";
import type { Navigation } from "#ui/frame/navigation.tsx";

/** What is chosen behind a button, in words. */
export const chosenWords = (
  questions: GroupAsked["questions"],
  dataset: Dataset,
  group: FilterGroup,
): string => questionsWords(questions, dataset, group !== "more");

interface Props extends Pick<Navigation, "change"> {
  readonly asked: readonly { readonly group: FilterGroup; readonly asked: GroupAsked }[];
  readonly dataset: Dataset;
}

/**
 * What is chosen, with a way to take it away, behind the buttons and the count: so nothing of the bar moves when
 * something is chosen. What doesn't fit falls into a second line, which isn't seen; the buttons tell how much.
 */
export const Chosen = ({ asked, dataset, change }: Props) => {
  const clear = (event: MouseEvent<HTMLElement>, group: FilterGroup): void => {
    // The group's button takes the focus of the one that goes.
    event.currentTarget
      .closest("[data-bar]")
      ?.querySelector<HTMLElement>(`[data-menu="${group}"] button`)
      ?.focus();
    change(clearingGroup(group));
  };
  return (
    <ul className="bar-chosen">
      {asked.map(({ group, asked: { questions, count } }) => {
        if (count === 0) return null;
        const words = questionsWords(questions, dataset);
        return (
          <li key={group}>
            <Button
              aria-label={shell.removeFilter(words)}
              className="min-h-8 border-ink whitespace-nowrap"
              onClick={(event) => clear(event, group)}
              title={words}
            >
              <span className="max-w-48 min-w-0 truncate font-semibold">
                {chosenWords(questions, dataset, group)}
              </span>
              <span aria-hidden="true">×</span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
};

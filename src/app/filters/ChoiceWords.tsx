import { useLayoutEffect } from "react";

import { questionsWords } from "#messages/words/selection.ts";

/** The choices in words, such as 'MIIT, due 2025'. */
export type WordsOf = typeof questionsWords;

interface Props {
  readonly hand: (give: () => WordsOf) => void;
}

/** Draws nothing, but hands the bar the words for choices, which only addresses with a choice need. */
export const ChoiceWords = ({ hand }: Props) => {
  useLayoutEffect(() => hand(() => questionsWords), [hand]);
  return null;
};

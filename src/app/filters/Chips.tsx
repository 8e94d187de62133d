import { selecting } from "#domain/query/selection/selectionAddress.ts";
import { useEffect, useRef } from "react";

import { clearFilters } from "#domain/query/selection/changeSelection.ts";
import { questionParts } from "#domain/query/selection/questionParts.ts";
import { type Selection } from "#domain/query/selection/selection.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { questionWords } from "#messages/words/selection.ts";
import { actions } from "#messages/app/notices.ts";
import { shell } from "#messages/app/shell.ts";
import { Button } from "#ui/frame/Button.tsx";
import { useNavigation } from "#ui/frame/navigation.tsx";

/** What is selected, each with its way out. */
export const Chips = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { change } = useNavigation();
  const chips = questionParts(snapshot.selection).map(({ key, question, without }) => ({
    key,
    words: questionWords(question, snapshot.dataset),
    without,
  }));
  const list = useRef<HTMLUListElement>(null);
  const removed = useRef<number>(undefined);
  // The chip that had the focus is gone: the next one takes it. After the last, the heading does.
  useEffect(() => {
    if (removed.current === undefined) return;
    const buttons = list.current?.querySelectorAll("button") ?? [];
    const next = buttons[Math.min(removed.current, chips.length - 1)];
    removed.current = undefined;
    next?.focus({ preventScroll: true });
  }, [chips]);
  if (chips.length === 0) return null;
  const select = (selection: Selection, at: number): void => {
    removed.current = at;
    change(selecting(selection));
  };
  return (
    <ul aria-label={actions.active} className="flex flex-wrap gap-2" ref={list}>
      {chips.map(({ key, words, without }, at) => (
        <li className="min-w-0" key={key}>
          <Button
            aria-label={shell.removeFilter(words)}
            className="border-ink wrap-anywhere"
            onClick={() => select(without, at)}
          >
            {words} <span aria-hidden="true">×</span>
          </Button>
        </li>
      ))}
      {chips.length > 1 ? (
        <li>
          <Button look="plain" onClick={() => select(clearFilters(snapshot.selection), 0)}>
            {actions.clearAll}
          </Button>
        </li>
      ) : null}
    </ul>
  );
};

import { clearFilters } from "#domain/query/selection/changeSelection.ts";
import { actions } from "#messages/app/notices.ts";
import { shell } from "#messages/app/shell.ts";
import { Button } from "#ui/frame/Button.tsx";
import { Drawer } from "#ui/overlay/Drawer.tsx";
import { AppFilters, type FilterProps } from "./AppFilters.tsx";
import { selecting } from "#domain/query/selection/selectionAddress.ts";
import { useEffect, useRef } from "react";
import { questionParts } from "#domain/query/selection/questionParts.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { questionWords } from "#messages/words/selection.ts";
import { useNavigation } from "#ui/navigation.tsx";

/** The selection's choices, each with a remove button. */
const Chips = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { change } = useNavigation();
  const chips = questionParts(snapshot.selection).map(({ key, question, without }) => ({
    key,
    words: questionWords(question, snapshot.dataset),
    without,
  }));
  const list = useRef<HTMLUListElement>(null);
  const removed = useRef<number>(undefined);
  // The focused chip is gone: the next one takes the focus. After the last one the drawer passes it on.
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

interface Props extends FilterProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** The number of results, in words. */
  readonly results: string;
}

/** All filters in a drawer, with the number of results on the button that closes it. */
export const FilterDrawer = ({ isOpen, onClose, snapshot, select, pinyin, results }: Props) => (
  <Drawer
    closeLabel={actions.close}
    footer={
      <div className="flex gap-2">
        <Button className="min-h-11 grow justify-center" look="solid" onClick={onClose}>
          {actions.showResults(results)}
        </Button>
        <Button
          className="min-h-11 shrink-0 whitespace-nowrap"
          onClick={() => select(clearFilters(snapshot.selection))}
        >
          {actions.clearAll}
        </Button>
      </div>
    }
    label={shell.filters}
    onClose={onClose}
    open={isOpen}
  >
    <Chips snapshot={snapshot} />
    <AppFilters group="all" pinyin={pinyin} select={select} snapshot={snapshot} />
  </Drawer>
);

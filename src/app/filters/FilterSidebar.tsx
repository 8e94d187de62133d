import { lazy, useState } from "react";

import { countedTable } from "#domain/filter/countedTable.ts";
import { countAsked } from "#domain/selection/questions.ts";
import type { Pinyin } from "#domain/schema/pinyin.ts";
import { type Selection, selecting } from "#domain/selection/selection.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { countOf } from "#messages/words/numbers.ts";
import { shell } from "#messages/app/shell.ts";
import { Button } from "#ui/frame/Button.tsx";
import { useNavigation } from "#ui/frame/navigation.tsx";
import { useMedia } from "#ui/screen/useMedia.ts";

import { PartBoundary } from "#app/shell/PartBoundary.tsx";
import { countedNoun, placeName } from "#app/shell/views.ts";

// The panel comes after the first paint: the answer does not wait for the questions.
const FilterPanel = lazy(async () => ({
  default: (await import("#features/filters/FilterPanel.tsx")).FilterPanel,
}));

const FilterDrawer = lazy(async () => ({
  default: (await import("./FilterDrawer.tsx")).FilterDrawer,
}));

/** Whether there is room for the filters beside the view; the style sheet's `lg`. */
const WIDE = "(min-width: 64rem)";

interface Props {
  readonly snapshot: Snapshot;
  readonly pinyin: Pinyin | undefined;
}

/**
 * The filter panel: beside the view where there is room, in a drawer where there isn't. Which of the two
 * is shown the style sheet says, before anything runs; the panel follows the first paint.
 */
export const FilterSidebar = ({ snapshot, pinyin }: Props) => {
  const { change, path } = useNavigation();
  const [open, setOpen] = useState(false);
  const [wasOpened, setOpened] = useState(false);
  if (open && !wasOpened) setOpened(true);
  const isWide = useMedia(WIDE);
  const select = (selection: Selection, options?: { readonly replace?: boolean }): void =>
    change(selecting(selection), options);
  const noun = countedNoun(path);
  const panel = {
    snapshot,
    select,
    noun,
    place: placeName(path),
    pinyin,
  };
  const active = countAsked(snapshot.selection);
  const { slice } = countedTable(snapshot, noun);
  const results = countOf[noun](slice.shown.length);
  const content = (
    <PartBoundary part={shell.filters}>
      <FilterPanel {...panel} />
    </PartBoundary>
  );
  return (
    <>
      <aside
        aria-label={shell.filters}
        className="sticky top-0 hidden h-dvh overflow-y-auto border-r border-rule px-4 py-4 lg:block print:hidden"
      >
        <h2 className="sr-only">{shell.filters}</h2>
        {isWide ? content : null}
      </aside>
      <div className="sticky top-0 z-20 flex border-b border-rule bg-paper px-4 py-2 sm:px-6 lg:hidden print:hidden">
        <Button
          aria-expanded={open}
          aria-haspopup="dialog"
          className="min-h-11 grow px-3"
          onClick={() => setOpen(true)}
        >
          {shell.showFilters(active, results)}
        </Button>
      </div>
      {wasOpened ? (
        <PartBoundary part={shell.filters}>
          <FilterDrawer
            onClose={() => setOpen(false)}
            open={open}
            results={results}
            select={select}
            selection={snapshot.selection}
          >
            {content}
          </FilterDrawer>
        </PartBoundary>
      ) : null}
    </>
  );
};

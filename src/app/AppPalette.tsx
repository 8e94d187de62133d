import { useMemo } from "react";

import { makeSearcher } from "#data/search/makeSearcher.ts";
import type { TextSearchState } from "#data/useTextSearch.ts";
import type { Pinyin } from "#domain/search/pinyinFile.ts";
import { plainSearchers } from "#domain/search/plainSearcher.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import { Palette } from "#features/palette/Palette.tsx";
import type { PaletteItem } from "#features/palette/paletteItems.ts";

import { texts } from "./texts.ts";
import { views } from "./views.ts";

interface Props {
  readonly snapshot: Snapshot;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly pinyin: Pinyin | undefined;
  readonly search: TextSearchState;
  readonly actions: readonly PaletteItem[];
}

const namedViews = views.map(({ name, path }) => ({ label: texts.views[name], path }));

/** The palette with what only the app knows: its views, and how things are searched. */
export const AppPalette = ({ search, ...props }: Props) => {
  const { plain, searchers, isPending } = search;
  const table = useMemo(() => searchers ?? plainSearchers(plain), [searchers, plain]);
  return (
    <Palette
      {...props}
      isPending={isPending}
      makeSearcher={makeSearcher}
      searchers={table}
      views={namedViews}
    />
  );
};

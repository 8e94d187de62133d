import { makeSearcher } from "#data/search/makeSearcher.ts";
import type { Pinyin } from "#domain/search/pinyinFile.ts";
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
  readonly actions: readonly PaletteItem[];
}

const namedViews = views.map(({ name, path }) => ({ label: texts.views[name], path }));

/** The palette with what only the app knows: its views, and how a searcher is made. */
export const AppPalette = (props: Props) => (
  <Palette {...props} makeSearcher={makeSearcher} views={namedViews} />
);

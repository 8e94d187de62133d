import { useEffect, useMemo, useState } from "react";

import { makeSearcher } from "#data/search/makeSearcher.ts";
import type { TextSearchState } from "#data/search/useTextSearch.ts";
import type { Pinyin } from "#domain/schema/pinyin.ts";
import { plainSearchers } from "#search/dataset/plainSearchers.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { viewStore } from "#features/filters/saved/viewStore.ts";
import { Palette } from "#features/palette/Palette.tsx";
import type { PaletteItem } from "#features/palette/paletteItems.ts";
import { actions } from "#messages/app/notices.ts";
import { shell } from "#messages/app/shell.ts";
import { useNavigation } from "#ui/navigation.tsx";
import { useStore } from "#ui/store.ts";

import { switchSlash, useSlashOn } from "#app/shell/slashKey.ts";
import { useTheme } from "#app/shell/useTheme.ts";
import { linksFrom } from "#app/pages/pages.ts";

interface Props {
  readonly snapshot: Snapshot;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly pinyin: Pinyin | undefined;
  readonly search: TextSearchState;
  /** What was typed before the palette had loaded. */
  readonly typed: string;
}

/** How long the result of an action is shown, in ms. */
const SHOWN_FOR = 8000;

/** The pages linked from the header. */
const namedViews = [...linksFrom("tabs"), ...linksFrom("header")].map(({ path, words }) => ({
  label: words,
  path,
}));

/** The shell's actions. */
const useActions = (announce: (words: string) => void): readonly PaletteItem[] => {
  const [theme, nextTheme] = useTheme();
  const isSlash = useSlashOn();
  const { address, path, parameters } = useNavigation();
  const action = (key: string, text: string, run: () => void, detail = ""): PaletteItem => ({
    key,
    label: { text },
    kind: actions.kind,
    details: detail === "" ? [] : [{ text: detail }],
    run,
  });
  return [
    action("link", actions.copyLink, () => {
      // Without a secure connection there is no clipboard object.
      Promise.resolve()
        .then(async () => navigator.clipboard.writeText(address(path, parameters)))
        .then(
          () => announce(actions.linkCopied),
          () => announce(actions.linkRefused),
        );
    }),
    action("print", actions.print, () => window.print()),
    action("theme", actions.nextTheme, nextTheme, shell.theme[theme]),
    action("slash", actions.switchSlash(!isSlash), () => switchSlash(!isSlash)),
  ];
};

/** The palette with what only the app can supply: views including saved ones, actions, and the search. */
export const AppPalette = ({ search, ...props }: Props) => {
  const { plain, searchers, extent } = search;
  const table = useMemo(() => searchers ?? plainSearchers(plain), [searchers, plain]);
  const saved = useStore(viewStore).value;
  const [announced, setAnnounced] = useState("");
  useEffect(() => {
    if (announced === "") return undefined;
    const timer = setTimeout(() => setAnnounced(""), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [announced]);
  const offered = useActions(setAnnounced);
  return (
    <>
      <p
        className={
          announced === ""
            ? "sr-only"
            : "fixed bottom-4 left-4 z-40 max-w-[calc(100vw-2rem)] rounded-plain border border-ink bg-panel px-3 py-2 text-small print:hidden"
        }
        role="status"
      >
        {announced}
      </p>
      <Palette
        {...props}
        actions={offered}
        makeSearcher={makeSearcher}
        saved={saved}
        searched={extent}
        searchers={table}
        views={namedViews}
      />
    </>
  );
};

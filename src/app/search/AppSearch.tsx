import { useEffect, useMemo, useState } from "react";

import { searcherInSlices } from "#data/search/searcherInSlices.ts";
import { plainSearchers } from "#search/dataset/plainSearchers.ts";
import { viewStore } from "#features/filters/saved/viewStore.ts";
import { type ListProps, SearchList } from "#features/search/SearchList.tsx";
import type { SearchItem } from "#features/search/searchItems.ts";
import { actions } from "#messages/app/notices.ts";
import { search as words } from "#messages/app/search.ts";
import { shell } from "#messages/app/shell.ts";
import { useNavigation } from "#ui/navigation.tsx";
import { useStore } from "#ui/store.ts";

import { switchSlash, useSlashOn } from "#app/shell/slashKey.ts";
import { useTheme } from "#app/shell/useTheme.ts";
import { linksFrom } from "#app/pages/pages.ts";

import { type SearchGround, searchGround } from "./ground.ts";

interface Props extends ListProps {
  readonly isOpen: boolean;
  /** The list that a filter applies to. */
  readonly listPath: string;
}

/** How long the result of an action is shown, in ms. */
const SHOWN_FOR = 8000;

/** The pages linked from the header. */
const namedViews = [...linksFrom("tabs"), ...linksFrom("header")].map(({ path, words: label }) => ({
  label,
  path,
}));

/** The shell's actions. */
const useActions = (announce: (words: string) => void): readonly SearchItem[] => {
  const [theme, nextTheme] = useTheme();
  const isSlash = useSlashOn();
  const { address, path, parameters } = useNavigation();
  return useMemo(() => {
    const action = (
      key: string,
      text: string,
      run: () => void,
      detail = words.kinds.action,
    ): SearchItem => ({ key, label: { text }, details: [{ text: detail }], run });
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
  }, [theme, nextTheme, isSlash, address, path, parameters, announce]);
};

/** The list with what only the app can supply: pages, saved views, actions, and the search of the data. */
const GroundedList = ({ snapshot, pinyin, search, ...props }: Props & SearchGround) => {
  const { plain, searchers, extent, want, named = pinyin } = search;
  const table = useMemo(() => searchers ?? plainSearchers(plain), [searchers, plain]);
  const saved = useStore(viewStore).value;
  const [announced, setAnnounced] = useState("");
  useEffect(() => {
    if (announced === "") return undefined;
    const timer = setTimeout(() => setAnnounced(""), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [announced]);
  useEffect(want, [want]);
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
      <SearchList
        {...props}
        actions={offered}
        makeSearcher={searcherInSlices}
        pinyin={named}
        saved={saved}
        searched={extent}
        searchers={table}
        snapshot={snapshot}
        views={namedViews}
      />
    </>
  );
};

/** The list below the search field, once the data are there. */
export const AppSearch = (props: Props) => {
  const ground = useStore(searchGround);
  return ground === undefined ? null : <GroundedList {...props} {...ground} />;
};

import { lazy, Suspense, useEffect, useState } from "react";

import type { TextSearchState } from "#data/useTextSearch.ts";
import type { Pinyin } from "#domain/search/pinyinFile.ts";
import type { Snapshot } from "#domain/snapshot.ts";

import { switchSlash, useSlashOn } from "./slashKey.ts";
import { texts } from "./texts.ts";
import { useTheme } from "./useTheme.ts";

const AppPalette = lazy(async () => ({
  default: (await import("./AppPalette.tsx")).AppPalette,
}));
const KeyHelp = lazy(async () => ({ default: (await import("./KeyHelp.tsx")).KeyHelp }));

interface Props {
  readonly snapshot: Snapshot;
  readonly pinyin: Pinyin | undefined;
  readonly search: TextSearchState;
}

/** Ctrl or ⌘ with K opens the command palette, wherever the reader is, and so does the page's foot. */
export const PaletteOpener = ({ snapshot, pinyin, search }: Props) => {
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  const { want } = search;
  const [theme, nextTheme] = useTheme();
  const isSlash = useSlashOn();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setAsked(true);
      want();
      setOpen((before) => !before);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [want]);
  return (
    <>
      <Suspense>
        <KeyHelp
          onPalette={() => {
            setAsked(true);
            want();
            setOpen(true);
          }}
        />
      </Suspense>
      {asked ? (
        <Suspense>
          <AppPalette
            actions={[
              {
                key: "theme",
                label: texts.nextTheme,
                kind: texts.action,
                detail: texts.theme[theme],
                run: nextTheme,
              },
              {
                key: "slash",
                label: texts.switchSlash(!isSlash),
                kind: texts.action,
                detail: "",
                run: () => switchSlash(!isSlash),
              },
            ]}
            onClose={() => setOpen(false)}
            open={open}
            pinyin={pinyin}
            search={search}
            snapshot={snapshot}
          />
        </Suspense>
      ) : null}
    </>
  );
};

import { lazy, Suspense, useEffect, useState } from "react";

import type { PinyinFile } from "#domain/search/pinyinFile.ts";
import type { Snapshot } from "#domain/snapshot.ts";

import { texts } from "./texts.ts";
import { useTheme } from "./useTheme.ts";

const AppPalette = lazy(async () => ({
  default: (await import("./AppPalette.tsx")).AppPalette,
}));

interface Props {
  readonly snapshot: Snapshot;
  readonly pinyin: PinyinFile | undefined;
}

/** Ctrl or ⌘ with K opens the command palette, wherever the reader is. */
export const PaletteOpener = ({ snapshot, pinyin }: Props) => {
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  const [theme, nextTheme] = useTheme();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setAsked(true);
      setOpen((before) => !before);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  if (!asked) return null;
  return (
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
        ]}
        onClose={() => setOpen(false)}
        open={open}
        pinyin={pinyin}
        snapshot={snapshot}
      />
    </Suspense>
  );
};

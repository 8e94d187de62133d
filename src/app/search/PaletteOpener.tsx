import { Suspense, useEffect, useState, type Dispatch, type SetStateAction } from "react";

import type { TextSearchState } from "#data/search/useTextSearch.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { Pinyin } from "#domain/schema/pinyin.ts";

import { isPaletteRequested, takeEarlyText } from "#app/shell/early.ts";
import { lazy } from "#ui/screen/lazy.tsx";

interface KeyCatcherProps {
  readonly onTyped: Dispatch<SetStateAction<string>>;
  /** Called when the reader cancels. */
  readonly onClose: () => void;
}

/** Keeps what is typed while the palette is loading: fast typists press its key and type on. */
const KeyCatcher = ({ onTyped, onClose }: KeyCatcherProps) => {
  useEffect(() => {
    const early = takeEarlyText();
    onTyped((text) => text + early);
  }, [onTyped]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "Escape") onClose();
      else if (event.key === "Backspace") onTyped((text) => text.slice(0, -1));
      else if (event.key.length === 1) onTyped((text) => text + event.key);
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [onTyped, onClose]);
  return null;
};

const AppPalette = lazy(() => import("./AppPalette.tsx"), "AppPalette");

interface Props {
  readonly snapshot: Snapshot;
  readonly pinyin: Pinyin | undefined;
  readonly search: TextSearchState;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/**
 * Ctrl or ⌘ with K opens and closes the palette anywhere. A separate component because React may hydrate the
 * palette later than the page, and no key may be lost in between.
 */
export const PaletteKey = ({ isOpen, onOpen }: Pick<Props, "isOpen" | "onOpen">) => {
  useEffect(() => {
    if (isPaletteRequested()) onOpen(true);
  }, [onOpen]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      onOpen(!isOpen);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [isOpen, onOpen]);
  return null;
};

/** The command palette, loaded when first opened. */
export const PaletteOpener = ({ snapshot, pinyin, search, isOpen, onOpen }: Props) => {
  const [wasAsked, setAsked] = useState(isOpen);
  const [typed, setTyped] = useState("");
  const close = (): void => {
    setTyped("");
    onOpen(false);
  };
  if (isOpen && !wasAsked) setAsked(true);
  const { want } = search;
  useEffect(() => {
    if (isOpen) want();
  }, [isOpen, want]);
  return wasAsked ? (
    <Suspense fallback={isOpen ? <KeyCatcher onClose={close} onTyped={setTyped} /> : null}>
      <AppPalette
        onClose={close}
        open={isOpen}
        pinyin={pinyin}
        search={search}
        snapshot={snapshot}
        typed={typed}
      />
    </Suspense>
  ) : null;
};

import { type ReactNode, type RefObject, useEffect, useRef } from "react";

import { useNavigation } from "#ui/navigation.tsx";
import { useStateOf } from "#ui/screen/useStateOf.ts";

/** The lists opened in this visit, by page and name: they are still open after a step back. */
const opened = new Set<string>();

interface Opened<List> {
  /** Ref for the element around the list. */
  readonly ref: RefObject<List | null>;
  readonly isOpen: boolean;
  /** Shows the whole list and moves the focus to the first item that is new, counted from 0. */
  readonly open: (first: number) => void;
}

/**
 * Whether the reader has opened a list of which a page shows the first items alone. Each item has its place in
 * `data-index`.
 */
export const useOpened = <List extends HTMLElement>(name: string): Opened<List> => {
  const { path } = useNavigation();
  const key = `${path} ${name}`;
  const ref = useRef<List>(null);
  const [{ isOpen, first }, set] = useStateOf<{ isOpen: boolean; first?: number }>(key, () => ({
    isOpen: opened.has(key),
  }));
  useEffect(() => {
    const list = ref.current;
    if (first === undefined || list === null) return undefined;
    const isFocused = (): boolean => {
      const item = list.querySelector<HTMLElement>(`[data-index="${first}"]`);
      if (item === null) return false;
      item.tabIndex = -1;
      item.focus({ preventScroll: true });
      return true;
    };
    if (isFocused()) return undefined;
    // Items of a long list are rendered after the answer. With the button the focus is gone: a reader who has moved
    // it meanwhile keeps it.
    const watch = new MutationObserver(() => {
      if (document.activeElement !== document.body || isFocused()) watch.disconnect();
    });
    watch.observe(list, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [first]);
  const open = (next: number): void => {
    opened.add(key);
    set({ isOpen: true, first: next });
  };
  return { ref, isOpen, open };
};

interface OpenAllProps {
  /** The accessible name, where the words alone don't say of what. */
  readonly label?: string;
  readonly onOpen: () => void;
  readonly children: ReactNode;
}

/** The button below the first items of a list that shows all of them. */
export const OpenAll = ({ label, onOpen, children }: OpenAllProps) => (
  <button
    aria-label={label}
    className="mt-2 min-h-8 rounded-plain border border-rule bg-panel px-3 text-small hover:border-ink pointer-coarse:min-h-11 print:hidden"
    onClick={onOpen}
    type="button"
  >
    {children}
  </button>
);

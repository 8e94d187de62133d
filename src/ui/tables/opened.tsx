import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";

import { useNavigation } from "#ui/navigation.tsx";

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
  const [isOpen, setOpen] = useState(() => opened.has(key));
  const awaited = useRef<{ readonly place: number; readonly isLate: boolean }>(undefined);
  // After each render until the item stands: a long list may render its first items alone, and the rest after.
  useEffect(() => {
    const { current: wanted } = awaited;
    if (wanted === undefined) return;
    const item = ref.current?.querySelector<HTMLElement>(`[data-index="${wanted.place}"]`);
    // With the button the focus is gone: a reader who has moved it meanwhile keeps it.
    const isLost = document.activeElement === document.body;
    const isFound = item !== null && item !== undefined;
    awaited.current = isFound || !isLost ? undefined : { ...wanted, isLate: true };
    if (!isFound || (wanted.isLate && !isLost)) return;
    item.tabIndex = -1;
    item.focus({ preventScroll: true });
  });
  const open = (next: number): void => {
    opened.add(key);
    awaited.current = { place: next, isLate: false };
    setOpen(true);
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

import { type RefObject, useLayoutEffect, useRef } from "react";

import { useNavigation } from "#ui/navigation.tsx";

import { usePrinting } from "./usePrinting.ts";
import { useStateOf } from "./useStateOf.ts";

/** What the reader unfolded in this visit, by page and name: it is still unfolded after a step back. */
const unfolded = new Set<string>();

interface Fold {
  /** Whether the reader has unfolded it, or the page is being printed: only then is all of a long list rendered. */
  readonly isOpen: boolean;
  readonly open: () => void;
  /** For the `<details>`. */
  readonly details: {
    readonly open: boolean;
    readonly ref: RefObject<HTMLDetailsElement | null>;
    readonly onToggle: () => void;
  };
}

/** A `<details>`, whose content the browser's search finds and paper shows. */
export const useFold = (name: string, isOpenAtFirst = false): Fold => {
  const { path } = useNavigation();
  const key = `${path} ${name}`;
  const printing = usePrinting();
  const ref = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useStateOf(key, () => isOpenAtFirst || unfolded.has(key));
  const set = (open: boolean): void => {
    if (open) unfolded.add(key);
    else unfolded.delete(key);
    setOpen(open);
  };
  // It may have been unfolded before the app ran.
  useLayoutEffect(() => {
    if (ref.current?.open === true) setOpen(true);
  }, [setOpen]);
  return {
    isOpen: isOpen || printing,
    open: () => set(true),
    details: {
      open: isOpen || printing,
      ref,
      onToggle: () => {
        if (!printing && ref.current !== null) set(ref.current.open);
      },
    },
  };
};

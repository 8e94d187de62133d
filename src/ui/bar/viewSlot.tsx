import { createContext, type ReactNode, startTransition, use, useMemo, useState } from "react";

interface Slot {
  /** The place in the bar, once it is there; never while prerendered. */
  readonly element: Element | null;
  readonly setElement: (element: Element | null) => void;
}

export const SlotContext = createContext<Slot | undefined>(undefined);

/** Holds the room that the bar keeps for the controls of the view below it. */
export const ViewSlotProvider = ({ children }: { readonly children: ReactNode }) => {
  const [element, setElement] = useState<Element | null>(null);
  const slot = useMemo(
    // An urgent update during hydration would make React discard server markup.
    () => ({
      element,
      setElement: (next: Element | null) => startTransition(() => setElement(next)),
    }),
    [element],
  );
  return <SlotContext value={slot}>{children}</SlotContext>;
};

/** The room itself. */
export const ViewSlot = () => <div className="contents" ref={use(SlotContext)?.setElement} />;

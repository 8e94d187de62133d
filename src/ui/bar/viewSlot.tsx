import { createContext, type ReactNode, startTransition, use, useMemo, useState } from "react";

interface Slot {
  /** The room in the bar, once it is there. Never where pages are drawn ahead of any browser. */
  readonly element: Element | null;
  readonly setElement: (element: Element | null) => void;
}

export const SlotContext = createContext<Slot | undefined>(undefined);

/** Holds the room that the bar keeps for the controls of the view below it. */
export const ViewSlotProvider = ({ children }: { readonly children: ReactNode }) => {
  const [element, setElement] = useState<Element | null>(null);
  const slot = useMemo(
    // Not at once: a view that was drawn ahead and is still to be taken over would be thrown away.
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

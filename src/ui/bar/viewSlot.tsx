import { createContext, type ReactNode, startTransition, use, useMemo, useState } from "react";

interface Slot {
  /** The slot in the bar, once mounted; null while prerendering. */
  readonly element: Element | null;
  readonly setElement: (element: Element | null) => void;
}

export const SlotContext = createContext<Slot | undefined>(undefined);

/** Provides the slot that the bar reserves for the controls of the view below it. */
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

/** The slot itself, in the bar. */
export const ViewSlot = () => <div className="contents" ref={use(SlotContext)?.setElement} />;

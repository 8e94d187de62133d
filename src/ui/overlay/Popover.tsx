import {
  Fragment,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";

/** What a button opens. */
export interface PopoverPanel<Key extends string = string> {
  readonly key: Key;
  /** The visible text of the button; without one, another panel leads to it. */
  readonly label?: string;
  /** The button's accessible name, where its text is a sign alone. */
  readonly buttonName?: string;
  /** The widths of the screen at which the button is shown, as classes. */
  readonly at?: string;
  /** The accessible name of the panel. */
  readonly name: string;
  readonly role: "menu" | "dialog";
  /** Classes of the panel. */
  readonly className?: string;
  /** Rendered only while it is open; `show` puts another panel in its place. */
  readonly content: (show: (key: Key) => void) => ReactNode;
}

interface Props<Key extends string> {
  readonly panels: readonly PopoverPanel<Key>[];
}

/** Distance to its button, and to the edge of the window. */
const GAP = 4;
const EDGE = 8;

/** Positions the panel below its button, else above it, else where it fits; within the window's sides. */
const place = (panel: HTMLElement, button: HTMLElement): void => {
  const at = button.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const left = at.left + width + EDGE <= clientWidth ? at.left : at.right - width;
  const [above, below] = [at.top - GAP - height, at.bottom + GAP];
  const lowest = clientHeight - EDGE - height;
  const top = below <= lowest ? below : above >= 0 ? above : Math.max(EDGE, lowest);
  panel.style.left = `${Math.max(EDGE, left) + window.scrollX}px`;
  panel.style.top = `${top + window.scrollY}px`;
};

/** Focuses the first of some elements that is shown. */
export const focusFirst = (elements: Iterable<HTMLElement>): void => {
  for (const one of elements) {
    one.focus();
    if (document.activeElement === one) return;
  }
};

/**
 * Text buttons with one popover, which has the panel of the button that was pressed, or one that this leads to. It uses the native popover: nothing
 * clips it, Escape and a click elsewhere close it, and the focus returns to the button.
 */
export const Popover = <Key extends string>({ panels }: Props<Key>) => {
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [shown, setShown] = useState(panels[0]?.key);
  // Its content may load late and change its size.
  useLayoutEffect(() => {
    const [element, button] = [panel.current, opener.current];
    if (!isOpen || element === null || button === null) return undefined;
    const replace = (): void => place(element, button);
    replace();
    const sizes = new ResizeObserver(replace);
    sizes.observe(element);
    addEventListener("resize", replace);
    return () => {
      sizes.disconnect();
      removeEventListener("resize", replace);
    };
  }, [isOpen]);
  useEffect(() => {
    const element = panel.current;
    if (!isOpen || shown === undefined || element === null) return;
    const first = element.querySelector<HTMLElement>("[data-first]");
    if (first !== null) first.focus();
    // The panel before it is gone with the focus.
    else if (document.activeElement === document.body) element.focus();
  }, [isOpen, shown]);
  const press = (event: MouseEvent<HTMLButtonElement>, key: Key): void => {
    opener.current = event.currentTarget;
    // Another button than the one that opened it would close it.
    if (isOpen && key !== shown) event.preventDefault();
    setShown(key);
  };
  const current = panels.find(({ key }) => key === shown);
  return (
    <>
      {panels.map(({ key, label, buttonName, at = "", role }) =>
        label === undefined ? null : (
          <button
            aria-expanded={isOpen && key === shown}
            aria-haspopup={role}
            aria-label={buttonName}
            className={`${wordButton} ${at}`}
            key={key}
            onClick={(event) => press(event, key)}
            popoverTarget={id}
            type="button"
          >
            {label}
          </button>
        ),
      )}
      <div
        aria-label={current?.name}
        className={`absolute inset-auto m-0 max-h-[calc(100dvh-1rem)] max-w-[calc(100vw-1rem)] overflow-auto rounded-plain border border-control bg-panel text-small text-ink outline-none ${current?.className ?? ""}`}
        id={id}
        onBeforeToggle={({ newState }) => {
          setOpen(newState === "open");
          // Before its content is unmounted, which would lose the focus.
          if (newState !== "open" && panel.current?.contains(document.activeElement) === true) {
            opener.current?.focus({ preventScroll: true });
          }
        }}
        // Content that is there at once is rendered before the panel is shown, and couldn't take the focus yet.
        onToggle={({ newState, currentTarget }) => {
          if (newState === "open" && !currentTarget.contains(document.activeElement))
            focusFirst(
              currentTarget.querySelectorAll<HTMLElement>("[data-first], [role=menuitem]"),
            );
        }}
        popover="auto"
        ref={panel}
        role={current?.role}
        tabIndex={-1}
      >
        {isOpen ? <Fragment key={shown}>{current?.content(setShown)}</Fragment> : null}
      </div>
    </>
  );
};

/** Closes the popover that contains an element; the focus returns to its button. */
export const closePopover = (within: Element): void =>
  within.closest<HTMLElement>("[popover]")?.hidePopover();

/** Classes of a button that looks like a link in text, with a larger target on touch screens. */
export const wordButton =
  "min-h-6 min-w-6 text-small text-muted underline decoration-rule underline-offset-3 hover:text-ink hover:decoration-ink pointer-coarse:min-h-11";

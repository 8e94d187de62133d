import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from "react";

interface Props {
  /** The visible text of the button. */
  readonly label: string;
  /** The button's accessible name, where its text is a sign alone. */
  readonly buttonName?: string;
  /** The widths of the screen at which the button is shown, as classes. */
  readonly at?: string;
  /** The accessible name of the popover. */
  readonly name: string;
  readonly role: "menu" | "dialog";
  readonly className?: string;
  readonly onOpen?: () => void;
  /** Rendered only while it is open. */
  readonly children: ReactNode;
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

/**
 * A text button with a popover. It uses the native popover: nothing clips it, Escape and a click elsewhere close
 * it, and the focus returns to the button.
 */
export const Popover = ({
  label,
  buttonName,
  at = "",
  name,
  role,
  className = "",
  onOpen,
  children,
}: Props) => {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  // Its content may load late and change its size.
  useLayoutEffect(() => {
    const [shown, opener] = [panel.current, button.current];
    if (!isOpen || shown === null || opener === null) return undefined;
    const replace = (): void => place(shown, opener);
    replace();
    const sizes = new ResizeObserver(replace);
    sizes.observe(shown);
    addEventListener("resize", replace);
    return () => {
      sizes.disconnect();
      removeEventListener("resize", replace);
    };
  }, [isOpen]);
  useEffect(() => {
    if (isOpen) panel.current?.querySelector<HTMLElement>("[data-first]")?.focus();
  }, [isOpen]);
  return (
    <>
      <button
        aria-haspopup={role}
        aria-label={buttonName}
        className={`${wordButton} ${at}`}
        popoverTarget={id}
        ref={button}
        type="button"
      >
        {label}
      </button>
      <div
        aria-label={name}
        className={`absolute inset-auto m-0 max-h-[calc(100dvh-1rem)] max-w-[calc(100vw-1rem)] overflow-auto rounded-plain border border-control bg-panel text-small text-ink ${className}`}
        id={id}
        onBeforeToggle={({ newState }) => {
          setOpen(newState === "open");
          if (newState === "open") onOpen?.();
          // Before its content is unmounted, which would lose the focus.
          else if (panel.current?.contains(document.activeElement) === true) {
            button.current?.focus({ preventScroll: true });
          }
        }}
        popover="auto"
        ref={panel}
        role={role}
      >
        {isOpen ? children : null}
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

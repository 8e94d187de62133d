import { type ReactNode, useEffect, useEffectEvent, useRef } from "react";

import { useKeptFocus } from "#ui/focus/useKeptFocus.ts";
import { mediaOf } from "#ui/screen/useMedia.ts";

import type { PanelAnchor } from "./BarMenu.tsx";

/** Wide enough to keep a panel open beside the page; `xl` of the style sheet. */
const WIDE = "(min-width: 80rem)";

interface Props {
  readonly anchor: PanelAnchor;
  /** The side of the button with which the panel is aligned. */
  readonly side?: "start" | "end";
  /** Width classes, and height classes where the content doesn't determine it. */
  readonly size: string;
  readonly children: ReactNode;
}

/**
 * A panel attached to a button, over the page. Changes in it apply at once; it closes on Escape, on a press
 * elsewhere, and when the focus moves elsewhere. Arrow down on the button focuses the first control to choose or
 * type, skipping those with `data-aside`.
 */
export const BarPanel = ({ anchor, side = "start", size, children }: Props) => {
  const { id, label, isPinned, onClose } = anchor;
  const panel = useRef<HTMLDivElement>(null);
  /** The element with the button and the panel. */
  const menu = (): Element | null | undefined => panel.current?.closest("[data-menu]");
  const stays = (): boolean => isPinned && mediaOf(WIDE)?.matches === true;
  const leave = useEffectEvent(({ target }: Event): void => {
    if (stays() || !(target instanceof Node) || !target.isConnected || target === document) return;
    if (menu()?.contains(target) === false) onClose();
  });
  const button = (): HTMLElement | null | undefined => menu()?.querySelector("button");
  const key = useEffectEvent((event: KeyboardEvent): void => {
    // Keys pressed while composing are for the input method.
    if (event.defaultPrevented || event.isComposing) return;
    if (event.key === "ArrowDown" && event.target === button()) {
      event.preventDefault();
      panel.current
        ?.querySelector<HTMLElement>("input, button:not([data-aside]), select, a")
        ?.focus();
    }
    if (event.key !== "Escape" || stays()) return;
    // Handled: Escape closes this panel only.
    event.preventDefault();
    button()?.focus();
    onClose();
  });
  useEffect(() => {
    document.addEventListener("pointerdown", leave);
    document.addEventListener("focusin", leave);
    document.addEventListener("keydown", key);
    return () => {
      document.removeEventListener("pointerdown", leave);
      document.removeEventListener("focusin", leave);
      document.removeEventListener("keydown", key);
    };
  }, []);
  return (
    <div
      aria-label={label}
      className={`absolute top-full z-40 flex max-h-[calc(100dvh-var(--above)-0.75rem)] max-w-[calc(100vw-2rem)] flex-col overflow-hidden rounded-plain border border-ink bg-panel text-ink shadow-lg ${size} ${side === "start" ? "left-0" : "right-4 lg:right-0"} ${isPinned ? "xl:left-8 xl:h-[calc(100dvh-var(--above)-0.75rem)] xl:shadow-none" : ""}`}
      id={id}
      onClickCapture={useKeptFocus()}
      ref={panel}
      role="dialog"
    >
      {children}
    </div>
  );
};

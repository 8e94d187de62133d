import { type ButtonHTMLAttributes, type RefObject, useLayoutEffect, useRef } from "react";

/** Focuses the view's heading if nothing has the focus. */
export const focusHeadingIfLost = (): void => {
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
};

/** A ref for an element that may be removed while the focus is in it: the view's heading is focused instead. */
export const useLeavesFocus = <Part extends HTMLElement>(): RefObject<Part | null> => {
  const part = useRef<Part>(null);
  useLayoutEffect(
    () => () => {
      if (part.current?.contains(document.activeElement)) queueMicrotask(focusHeadingIfLost);
    },
    [],
  );
  return part;
};

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `plain` has no border until it is hovered. */
  readonly look?: "outlined" | "plain" | "solid";
}

const looks = {
  outlined: "border-rule bg-panel hover:border-ink",
  plain: "border-transparent hover:border-rule",
  solid: "border-ink bg-ink text-paper hover:opacity-90",
};

/**
 * The app's standard button: at least 28 px high, to be easy to hit; text too long for the page wraps. If removed
 * while focused, it passes the focus to the view's heading.
 */
export const Button = ({ look = "outlined", className = "", type = "button", ...rest }: Props) => (
  <button
    className={`inline-flex min-h-7 max-w-full items-center gap-1 rounded-plain border px-2 text-left text-small break-words disabled:opacity-50 aria-disabled:opacity-50 ${looks[look]} ${className}`}
    ref={useLeavesFocus()}
    type={type}
    {...rest}
  />
);

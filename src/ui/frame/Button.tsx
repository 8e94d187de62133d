import { type ButtonHTMLAttributes, type RefObject, useLayoutEffect, useRef } from "react";

/** Gives the focus to the view's heading, where nothing else has it. */
const focusHeadingIfLost = (): void => {
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
};

/** For what may go while the focus is on it or in it, which then is left to the view's heading. */
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
  /** `plain` has no border until it is pointed at. */
  readonly look?: "outlined" | "plain" | "solid";
}

const looks = {
  outlined: "border-rule bg-panel hover:border-ink",
  plain: "border-transparent hover:border-rule",
  solid: "border-ink bg-ink text-paper hover:opacity-90",
};

/**
 * A button of the house: at least 28 px high, so that it can be hit by thumb; words that are too long
 * for the page wrap. One that goes while it has the focus leaves it to the view's heading.
 */
export const Button = ({ look = "outlined", className = "", type = "button", ...rest }: Props) => (
  <button
    className={`inline-flex min-h-7 max-w-full items-center gap-1 rounded-plain border px-2 text-left text-small break-words disabled:opacity-50 aria-disabled:opacity-50 ${looks[look]} ${className}`}
    ref={useLeavesFocus()}
    type={type}
    {...rest}
  />
);

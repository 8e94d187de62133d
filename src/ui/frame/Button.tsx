import { type ButtonHTMLAttributes, useLayoutEffect, useRef } from "react";

/** Gives the focus to the view's heading, where nothing else has it. */
const focusHeadingIfLost = (): void => {
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
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
export const Button = ({ look = "outlined", className = "", type = "button", ...rest }: Props) => {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(
    () => () => {
      if (document.activeElement === button.current) queueMicrotask(focusHeadingIfLost);
    },
    [],
  );
  return (
    <button
      className={`inline-flex min-h-7 max-w-full items-center gap-1 rounded-plain border px-2 text-left text-small break-words disabled:opacity-50 aria-disabled:opacity-50 ${looks[look]} ${className}`}
      ref={button}
      type={type}
      {...rest}
    />
  );
};

import type { ButtonHTMLAttributes } from "react";

import { wordButton } from "./Popover.tsx";

import { useLeavesFocus } from "#ui/frame/Button.tsx";

/** A button that is a word in a line. One that goes while it has the focus leaves it to the view's heading. */
export const WordButton = (props: Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className">) => (
  <button className={wordButton} ref={useLeavesFocus()} type="button" {...props} />
);

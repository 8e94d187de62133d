import type { ButtonHTMLAttributes } from "react";

import { wordButton } from "./Popover.tsx";

import { useLeavesFocus } from "#ui/frame/Button.tsx";

/** A button that looks like a link in text. If removed while focused, it passes the focus to the view's heading. */
export const WordButton = (props: Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className">) => (
  <button className={wordButton} ref={useLeavesFocus()} type="button" {...props} />
);

import { useEffect, useRef } from "react";

interface Props {
  readonly onTyped: (text: string) => void;
  /** The reader thought better of it. */
  readonly onClose: () => void;
}

/**
 * Keeps what is typed while the field it is meant for is still being loaded: fast typists press the
 * key for the palette and go on.
 */
export const KeyCatcher = ({ onTyped, onClose }: Props) => {
  const text = useRef("");
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "Escape") onClose();
      else if (event.key === "Backspace") text.current = text.current.slice(0, -1);
      else if (event.key.length === 1) text.current += event.key;
      else return;
      event.preventDefault();
      if (event.key !== "Escape") onTyped(text.current);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [onTyped, onClose]);
  return null;
};

import { useEffect } from "react";

/**
 * Keeps what is typed while the field it is meant for is still being loaded: fast typists press the
 * key for the palette and go on.
 */
export const KeyCatcher = ({ onTyped }: { readonly onTyped: (text: string) => void }) => {
  useEffect(() => {
    let text = "";
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "Backspace") text = text.slice(0, -1);
      else if (event.key.length === 1) text += event.key;
      else return;
      event.preventDefault();
      onTyped(text);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [onTyped]);
  return null;
};

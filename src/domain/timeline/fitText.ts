import { emOf } from "./textWidth.ts";

/** The text, or its beginning with an ellipsis, within a width. Empty where nothing would be read. */
export const fitText = (text: string, size: number, width: number): string => {
  const room = width / size;
  const dots = emOf("…");
  let used = 0;
  let kept = 0;
  let at = 0;
  for (const char of text) {
    used += emOf(char);
    at += char.length;
    if (used + dots <= room) kept = at;
    if (used > room) return kept < 3 ? "" : `${text.slice(0, kept).trimEnd()}…`;
  }
  return text;
};

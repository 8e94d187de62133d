import { fitText } from "./fitText.ts";
import { textWidth } from "./textWidth.ts";

/** A text in at most `most` lines of a width; the last one is cut where it must be. */
export const wrapText = (
  text: string,
  size: number,
  width: number,
  most: number,
): readonly string[] => {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || lines.length === most - 1 || textWidth(longer, size) <= width) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  return [...lines, fitText(line, size, width)];
};

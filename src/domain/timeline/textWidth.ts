/** Widths in em of a wide sans: a text measured by them never comes out wider on the screen. */
const NARROW = /[ .,:;'‘’|!()[\]ijltfIr-]/;
const WIDE = /[MWmw—@%]/;
const FULL = /[⺀-鿿豈-﫿＀-￯]/;

const charWidth = (char: string): number => {
  if (FULL.test(char)) return 1;
  if (NARROW.test(char)) return 0.41;
  if (WIDE.test(char)) return 0.98;
  return char >= "A" && char <= "Z" ? 0.74 : 0.63;
};

const known = new Map<string, number>();

/** Width of a text at a size, worked out without a screen, so that pictures and pages agree. */
export const textWidth = (text: string, size: number): number => {
  let width = 0;
  for (const char of text) {
    let one = known.get(char);
    if (one === undefined) {
      one = charWidth(char);
      known.set(char, one);
    }
    width += one;
  }
  return width * size;
};

/** The text, or its beginning with an ellipsis, within a width. Empty where nothing would be read. */
export const fitText = (text: string, size: number, width: number): string => {
  if (textWidth(text, size) <= width) return text;
  let fitted = "";
  for (const char of text) {
    if (textWidth(`${fitted}${char}…`, size) > width) break;
    fitted += char;
  }
  return fitted.length < 3 ? "" : `${fitted.trimEnd()}…`;
};

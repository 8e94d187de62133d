/** Size of all type in the plot, in its units: the small size of the type scale. */
export const LABEL_SIZE = 13;

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

/** Width of a character in em. */
export const emOf = (char: string): number => {
  const before = known.get(char);
  if (before !== undefined) return before;
  const width = charWidth(char);
  known.set(char, width);
  return width;
};

/** Width of a text at a size, worked out without a screen, so that pictures and pages agree. */
export const textWidth = (text: string, size: number): number => {
  let width = 0;
  for (const char of text) width += emOf(char);
  return width * size;
};

import type { Mark } from "#scene/mark.ts";

/** Marks moved by `x` and `y`: in a page a group around each label takes more than the label. */
export const moved = (x: number, y: number, marks: readonly Mark[]): readonly Mark[] =>
  marks.map((mark): Mark => {
    switch (mark.kind) {
      case "text": {
        const { across } = mark;
        const own = across === undefined ? {} : { across: across.map((at) => at + x) };
        return { ...mark, x: mark.x + x, y: mark.y + y, ...own };
      }
      case "line":
        return { ...mark, x1: mark.x1 + x, x2: mark.x2 + x, y1: mark.y1 + y, y2: mark.y2 + y };
      case "path": {
        const { at = { x: 0, y: 0 } } = mark;
        return { ...mark, at: { ...at, x: at.x + x, y: at.y + y } };
      }
      case "group": {
        const { at } = mark;
        return at === undefined
          ? { ...mark, marks: moved(x, y, mark.marks) }
          : { ...mark, at: { ...at, x: at.x + x, y: at.y + y } };
      }
      case "rect":
      case "circle":
      case "hit":
        return { ...mark, x: mark.x + x, y: mark.y + y };
    }
  });

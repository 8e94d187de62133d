import type { Mark, TextMark } from "#scene/mark.ts";
import { LEADING, SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import type { Scene } from "#scene/scene.ts";

interface TextBox {
  readonly text: string;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A line of a text as a box; one that is turned takes up the box around it. */
const boxOf = (mark: TextMark, line: number, left: number, top: number, measure: Measure) => {
  const { x, y, lines, across, size = SMALL, weight, anchor, leading = LEADING, turn = 0 } = mark;
  const text = lines[line] ?? "";
  const width = measure(text, size, weight);
  const start = anchor === "end" ? -width : anchor === "middle" ? -width / 2 : 0;
  const base = across === undefined ? line * leading : 0;
  const own = across?.[line] ?? x;
  const angle = (turn * Math.PI) / 180;
  const corners = [
    [start, base - 0.75 * size],
    [start + width, base - 0.75 * size],
    [start, base + 0.22 * size],
    [start + width, base + 0.22 * size],
  ].map(([along = 0, down = 0]) => ({
    x: left + own + along * Math.cos(angle) - down * Math.sin(angle),
    y: top + y + along * Math.sin(angle) + down * Math.cos(angle),
  }));
  const [xs, ys] = [corners.map((one) => one.x), corners.map((one) => one.y)];
  return {
    text,
    x1: Math.min(...xs),
    x2: Math.max(...xs),
    y1: Math.min(...ys),
    y2: Math.max(...ys),
  };
};

const boxesIn = (
  marks: readonly Mark[],
  left: number,
  top: number,
  measure: Measure,
): readonly TextBox[] =>
  marks.flatMap((mark): readonly TextBox[] => {
    if (mark.kind === "group") {
      const { x, y, scale = 1 } = mark.at ?? { x: 0, y: 0 };
      return boxesIn(mark.marks, 0, 0, measure).map((box) => ({
        text: box.text,
        x1: left + x + scale * box.x1,
        x2: left + x + scale * box.x2,
        y1: top + y + scale * box.y1,
        y2: top + y + scale * box.y2,
      }));
    }
    return mark.kind === "text"
      ? mark.lines.map((_line, at) => boxOf(mark, at, left, top, measure))
      : [];
  });

/** Every line of text of a scene with the room it takes up by a measure. */
const textBoxes = (scene: Scene, measure: Measure): readonly TextBox[] =>
  boxesIn(scene.marks, 0, 0, measure);

/** Every line of text of a scene, in the order of drawing. */
export const textsOf = (scene: Scene): readonly string[] =>
  textBoxes(scene, () => 0).map(({ text }) => text);

/** What is wrong with the texts of a scene: those that are cut at its edge, and those on each other. */
export const textFaults = (scene: Scene, measure: Measure): readonly string[] => {
  const boxes = textBoxes(scene, measure).filter(({ text }) => text !== "");
  return boxes.flatMap((box, at) => [
    ...(box.x1 < -0.5 || box.x2 > scene.width + 0.5 || box.y1 < -0.5 || box.y2 > scene.height + 0.5
      ? [`'${box.text}' is cut`]
      : []),
    ...boxes
      .slice(at + 1)
      .filter(
        (other) =>
          box.x1 < other.x2 - 0.5 &&
          other.x1 < box.x2 - 0.5 &&
          box.y1 < other.y2 - 0.5 &&
          other.y1 < box.y2 - 0.5,
      )
      .map((other) => `'${box.text}' runs into '${other.text}'`),
  ]);
};

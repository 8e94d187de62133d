import type { Mark } from "#scene/mark.ts";

import { moved } from "./moved.ts";

/** Marks that belong together, relative to their own origin, and their width. */
export interface Item {
  readonly width: number;
  readonly marks: readonly Mark[];
}

export interface Flow {
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** Items one after the other, in as many lines of the width as they need. */
export const flow = (items: readonly Item[], width: number, line: number, gap: number): Flow => {
  let [x, y] = [0, 0];
  const marks = items.flatMap((item): readonly Mark[] => {
    if (x > 0 && x + item.width > width) [x, y] = [0, y + line];
    const left = x;
    x += item.width + gap;
    return moved(left, y, item.marks);
  });
  return { marks, height: items.length === 0 ? 0 : y + line };
};

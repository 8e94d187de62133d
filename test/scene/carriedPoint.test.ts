// @vitest-environment node
import { describe, expect, test } from "vitest";

import { slideFigure } from "#app/figures/slideFigure.ts";
import { carriedPoint } from "#scene/carriedPoint.ts";
import type { Mark } from "#scene/mark.ts";
import type { Scene } from "#scene/scene.ts";
import { coreSnapshot } from "#test/support/dataset.ts";

const snapshot = coreSnapshot("");

/** A figure as a wall has it, and as a phone has it. */
const layouts = async (path: string, figure: string): Promise<readonly [Scene, Scene]> => {
  const scenes = await Promise.all(
    [undefined, 360].map((width) => slideFigure({ path, query: "", figure }, snapshot, width)),
  );
  const [wall, near] = scenes.map(({ shown }) => shown?.figure.scene);
  if (wall === undefined || near === undefined) throw new Error(`no ${figure}`);
  return [wall, near];
};

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where the middle of something stands, in shares of the scene. */
const placeOf = (
  { marks, width, height }: Scene,
  which: (mark: Mark) => Place | undefined,
): Place => {
  const find = (list: readonly Mark[], at: Place): Place | undefined => {
    for (const mark of list) {
      const own = which(mark);
      if (own !== undefined) return { x: at.x + own.x, y: at.y + own.y };
      const { x = 0, y = 0 } = mark.kind === "group" ? (mark.at ?? {}) : {};
      const inner =
        mark.kind === "group" ? find(mark.marks, { x: at.x + x, y: at.y + y }) : undefined;
      if (inner !== undefined) return inner;
    }
    return undefined;
  };
  const found = find(marks, { x: 0, y: 0 });
  if (found === undefined) throw new Error("not in the scene");
  return { x: found.x / width, y: found.y / height };
};

/** The room of a mark that answers to the pointer. */
const meant =
  (id: string) =>
  (mark: Mark): Place | undefined => {
    if (mark.means?.id !== id) return undefined;
    const room = mark.kind === "group" ? mark.marks.find(({ kind }) => kind === "hit") : mark;
    return room?.kind === "hit"
      ? { x: room.x + room.width / 2, y: room.y + room.height / 2 }
      : undefined;
  };

/** Not further apart than a ring is wide. */
const expectAt = (found: Place | undefined, place: Place, scene: Scene): void => {
  expect(found).toBeDefined();
  const { x, y } = found ?? { x: 0, y: 0 };
  expect(Math.hypot((x - place.x) * scene.width, (y - place.y) * scene.height)).toBeLessThan(6);
};

describe("what a talk points at is found again in a narrow layout", () => {
  test.each([["a cell of a matrix", "/agencies", "who-issues-with-whom", "miit ndrc"]])(
    "%s",
    async (_, path, figure, id) => {
      const [wall, near] = await layouts(path, figure);
      const carried = carriedPoint(placeOf(wall, meant(id)), wall, near);
      expectAt(carried, placeOf(near, meant(id)), near);
    },
  );

  test("nothing of it is found in another figure", async () => {
    const [wall] = await layouts("/targets/charging", "course-charging");
    const empty: Scene = { width: 360, height: 300, title: "", marks: [] };
    expect(carriedPoint({ x: 0.5, y: 0.5 }, wall, empty)).toBeUndefined();
  });
});

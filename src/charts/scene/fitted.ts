import type { Scene } from "./scene.ts";

/** A scene in the middle of a sheet of another shape, on its own ground. `ratio` is width by height. */
export const fitted = (scene: Scene, ratio: number): Scene => {
  const width = Math.max(scene.width, scene.height * ratio);
  const height = width / ratio;
  const at = { x: (width - scene.width) / 2, y: (height - scene.height) / 2 };
  return {
    ...scene,
    width,
    height,
    marks: [
      { kind: "rect", x: 0, y: 0, width, height, fill: "paper" },
      { kind: "group", at, marks: scene.marks },
    ],
  };
};

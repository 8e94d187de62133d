import type { Theme } from "#charts/render/palette.ts";
import { svgText } from "#charts/render/svgText.ts";

import { type Figure, fileName, fileScene, type Origin } from "./figureFile.ts";
import { pngOf } from "./png.ts";
import { saveFile } from "./saveFile.ts";

/** What the reader has on the screen: the page's own theme, or the system's. */
const shownTheme = (): Theme => {
  const { theme } = document.documentElement.dataset;
  if (theme === "light" || theme === "dark") return theme;
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
};

/** How many pixels of a picture go on one of the figure's. */
const DENSITY = 2;

/** Saves a figure in the theme that is shown: as a drawing, or as a picture twice as fine as on the page. */
export const download = async (
  form: "svg" | "png",
  figure: Figure,
  origin: Origin,
): Promise<void> => {
  const [scene, theme] = [fileScene(figure, origin), shownTheme()];
  const file =
    form === "png"
      ? await pngOf(scene, theme, DENSITY)
      : new Blob([svgText(scene, theme)], { type: "image/svg+xml" });
  saveFile(fileName(figure, origin, form), file);
};

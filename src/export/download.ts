import type { Theme } from "#charts/render/palette.ts";
import { svgText } from "#charts/render/svgText.ts";

import { type Figure, fileName, fileScene, type Origin } from "./figureFile.ts";
import { pngOf } from "./png.ts";
import { saveFile } from "./saveFile.ts";
import { csvFile } from "./tables/csvFile.ts";

export type FileForm = "png" | "svg" | "csv";

/** What the reader has on the screen: the page's own theme, or the system's. */
const shownTheme = (): Theme => {
  const { theme } = document.documentElement.dataset;
  if (theme === "light" || theme === "dark") return theme;
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
};

/** How many pixels of a picture go on one of the figure's. */
const DENSITY = 2;

const pictureOf = async (form: "svg" | "png", figure: Figure, origin: Origin): Promise<Blob> => {
  const [scene, theme] = [fileScene(figure, origin), shownTheme()];
  return form === "png"
    ? await pngOf(scene, theme, DENSITY)
    : new Blob([svgText(scene, theme)], { type: "image/svg+xml" });
};

/**
 * Saves a figure: its numbers as a table; or, in the theme that is shown, as a drawing, or as a picture
 * twice as fine as on the page.
 */
export const download = async (form: FileForm, figure: Figure, origin: Origin): Promise<void> => {
  const file =
    form === "csv"
      ? new Blob([csvFile(figure, figure.table ?? [], origin)], { type: "text/csv;charset=utf-8" })
      : await pictureOf(form, figure, origin);
  saveFile(fileName(figure, origin, form), file);
};

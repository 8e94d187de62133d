import type { Theme } from "#charts/render/palette.ts";
import { svgText } from "#charts/render/svgText.ts";

import { type Figure, fileName, fileScene, type Origin } from "./figureFile.ts";
import { pngOf } from "./png.ts";
import type { ReferenceForm } from "./references.ts";
import { saveFile } from "./saveFile.ts";
import { csvFile } from "./tables/csvFile.ts";
import { jsonFile } from "./tables/jsonFile.ts";

/** As what a figure, its numbers, its records or their dates are saved. */
export type FileForm = "png" | "svg" | "pptx" | "xlsx" | "csv" | "json" | "ics" | ReferenceForm;

const OFFICE = "application/vnd.openxmlformats-officedocument";
const XLSX = `${OFFICE}.spreadsheetml.sheet`;
const PPTX = `${OFFICE}.presentationml.presentation`;

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

const fileOf = async (form: FileForm, figure: Figure, origin: Origin): Promise<Blob> => {
  const { table = [] } = figure;
  switch (form) {
    case "png":
    case "svg":
      return pictureOf(form, figure, origin);
    case "csv":
      return new Blob([csvFile(figure, table, origin)], { type: "text/csv;charset=utf-8" });
    case "json":
      return new Blob([jsonFile(figure, table, origin)], { type: "application/json" });
    case "bib":
    case "ris":
    case "csl.json": {
      const { referencesFile } = await import("./references.ts");
      return new Blob([referencesFile(form, figure.entries, origin)], { type: "text/plain" });
    }
    case "ics": {
      const { calendarFile, datesToCome } = await import("./datesFile.ts");
      const { snapshot } = origin;
      const drawn = new Set(figure.entries);
      const targets = snapshot.targets.shown.filter(({ entry }) => drawn.has(entry));
      const dates = datesToCome(figure.entries, targets, origin);
      return new Blob([calendarFile(dates, snapshot.today)], { type: "text/calendar" });
    }
    case "pptx": {
      const { slideFile } = await import("./slideFile.ts");
      return new Blob([await slideFile(figure, origin)], { type: PPTX });
    }
    case "xlsx": {
      const { xlsxFile } = await import("./tables/xlsxFile.ts");
      return new Blob([xlsxFile(figure, table, origin)], { type: XLSX });
    }
  }
};

/**
 * Saves a figure in the theme that is shown, as a drawing, as a picture twice as fine as on the page, or as a slide; or
 * its numbers as a table, its records as references, or their dates to come as a calendar.
 */
export const download = async (form: FileForm, figure: Figure, origin: Origin): Promise<void> =>
  saveFile(fileName(figure, origin, form), await fileOf(form, figure, origin));

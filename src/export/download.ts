import type { Theme } from "#scene/render/palette.ts";
import { svgText } from "#scene/render/svgText.ts";
import { datesFile } from "#messages/files/tableFile.ts";
import { figureFile } from "#messages/files/figureFile.ts";

import type { LocatedFigure } from "./briefingDeck.ts";
import {
  asTable,
  type FigureFile,
  figureWords,
  fileName,
  fileScene,
  type Origin,
} from "./file/figureFile.ts";
import { linkCode } from "./linkCode.ts";
import { type PictureLook, sizeOf } from "#scene/render/pictureSize.ts";
import { rasterise } from "./png.ts";
import type { ReferenceForm } from "./references.ts";
import { enlargedTo } from "./sizedFigure.ts";
import { csvFile } from "./tables/csvFile.ts";
import { jsonFile } from "./tables/jsonFile.ts";
import { tableTexts } from "./tables/tableTexts.ts";

/** The file formats for a figure, its numbers, its records or their dates. */
export type FileForm = "png" | "svg" | "pptx" | "xlsx" | "csv" | "json" | "ics" | ReferenceForm;

const OFFICE = "application/vnd.openxmlformats-officedocument";
const XLSX = `${OFFICE}.spreadsheetml.sheet`;
const PPTX = `${OFFICE}.presentationml.presentation`;

/** The theme on the reader's screen: the page's own, or the system's. */
const shownTheme = (): Theme => {
  const { theme } = document.documentElement.dataset;
  if (theme === "light" || theme === "dark") return theme;
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
};

const pictureOf = async (
  form: "svg" | "png",
  figure: FigureFile,
  origin: Origin,
  look: PictureLook,
  signal?: AbortSignal,
): Promise<Blob> => {
  const { address } = origin;
  const { theme = shownTheme() } = look;
  const size = sizeOf(look);
  const ratio = size && size.width / size.height;
  const framed = fileScene(figure, origin, { address, code: linkCode(address) }, ratio);
  const scene = size === undefined ? framed : enlargedTo(framed, size);
  return form === "png"
    ? await rasterise(scene, theme, size === undefined ? look.density : 1, signal)
    : new Blob([svgText(scene, theme)], { type: "image/svg+xml" });
};

const fileOf = async (
  form: FileForm,
  figure: FigureFile,
  origin: Origin,
  look: PictureLook,
  place: LocatedFigure,
  signal?: AbortSignal,
): Promise<Blob> => {
  const { table } = figure;
  switch (form) {
    case "png":
    case "svg":
      return pictureOf(form, figure, origin, look, signal);
    case "csv":
      return new Blob([csvFile(figure, table, origin)], { type: "text/csv;charset=utf-8" });
    case "json":
      return new Blob([jsonFile(figure, table, origin)], { type: "application/json" });
    case "bib":
    case "ris":
    case "csl.json": {
      const { referencesFile } = await import("./references.ts");
      return new Blob([referencesFile(form, figure, origin)], { type: "text/plain" });
    }
    case "ics": {
      const { calendarFile, datesToCome } = await import("./datesFile.ts");
      const dates = datesToCome(figure, origin);
      // Programs that read calendars reject one without a date.
      if (dates.length === 0) throw new Error(datesFile.none);
      const { title, selection, asOf, source, version, made } = figureWords(
        asTable(figure),
        origin,
      );
      const about = {
        name: title,
        dataset: origin.edition?.name ?? "",
        description: [selection, asOf, source, version, made]
          .filter((one) => one !== "")
          .join("\n"),
        url: origin.address,
      };
      return new Blob([calendarFile(dates, origin.snapshot.today, about)], {
        type: "text/calendar",
      });
    }
    case "pptx": {
      const { figureDeck } = await import("./briefingDeck.ts");
      return new Blob([await figureDeck(figure, origin, place, { signal })], { type: PPTX });
    }
    case "xlsx": {
      const { xlsxFile } = await import("./tables/xlsxFile.ts");
      return new Blob([await xlsxFile(figure, table, origin)], { type: XLSX });
    }
  }
};

/** Whether a file's look is the reader's choice. */
const isPicture = (form: FileForm): form is "png" | "svg" => form === "png" || form === "svg";

/** A file to be saved. */
interface MadeFile {
  readonly name: string;
  readonly file: Blob;
}

/**
 * A figure as a drawing, a picture or a slide; or its numbers as a table, its records as references, or their
 * dates to come as a calendar. Rejects with the reason of `signal`.
 */
export const fileFor = async (
  form: FileForm,
  figure: FigureFile,
  origin: Origin,
  look: PictureLook,
  place: LocatedFigure,
  signal?: AbortSignal,
): Promise<MadeFile> => ({
  name: fileName(figure, origin, form, isPicture(form) ? sizeOf(look) : undefined),
  file: await fileOf(form, figure, origin, look, place, signal),
});

export type CopyForm = "picture" | "table" | "sentence";

/** A copied figure: the content for each clipboard type. Rejects with the reason of `signal`. */
export const clipboardContent = async (
  what: CopyForm,
  figure: FigureFile,
  origin: Origin,
  look: PictureLook,
  signal?: AbortSignal,
): Promise<Readonly<Record<string, Blob>>> => {
  switch (what) {
    case "picture":
      return { "image/png": await pictureOf("png", figure, origin, look, signal) };
    case "table": {
      const { html, text } = tableTexts(figure.table, origin);
      return {
        "text/html": new Blob([html], { type: "text/html" }),
        "text/plain": new Blob([text], { type: "text/plain" }),
      };
    }
    case "sentence": {
      const words = figureWords(asTable(figure), origin);
      const { title, sentence: found = title } = figure;
      const sentence = figureFile.sentence({ ...words, title: found }, origin.address);
      return { "text/plain": new Blob([sentence], { type: "text/plain" }) };
    }
  }
};

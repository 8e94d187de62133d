import { choice, replaced, single, valueIn } from "#domain/query/parameters/parameter.ts";
import type { FigureFile } from "#export/file/figureFile.ts";

import type { FigureSize } from "./drawing.ts";

/** Identifies a figure of a page. */
interface Place {
  readonly path: string;
  readonly figureId: string;
}

/** The path of every frame: which figure it shows is in its query, so that all share one page. */
export const FRAME = "/embed";

/** A figure as its address has it: `/targets/verdicts` is the figure 'verdicts' of `/targets`. */
const placeIn = (text: string): Place => {
  const end = text.lastIndexOf("/");
  return { path: text.slice(0, end) || "/", figureId: text.slice(end + 1) };
};

/** The figure that a frame shows. */
export const framedFigure = single<Place | undefined>({
  name: "figure",
  fallback: undefined,
  read: (text) => ({ value: placeIn(text) }),
  write: (place) => place && `${place.path.replace(/^\/(?:index\.html)?$/, "")}/${place.figureId}`,
});

/** The theme of a frame; by default the system's. */
export const frameTheme = choice({
  name: "theme",
  values: ["light", "dark"],
  fallback: undefined,
});

/** The figure at a frame's address. Earlier builds had it in the path: `/embed/targets/verdicts`. */
export const figureFramedAt = (path: string, parameters: URLSearchParams): Place =>
  valueIn(parameters, framedFigure) ?? placeIn(path.slice(FRAME.length));

/** The parameters of a frame without those that only frames have, as the figure's page has them. */
export const withoutFrame = (parameters: URLSearchParams): URLSearchParams =>
  [frameTheme, framedFigure].reduce((rest, { name }) => replaced(rest, name, []), parameters);

/** Until its frame is measured, in pixels: the width of a text column. */
export const EMBED_WIDTH = 720;
/** On each side of a frame's content. */
const MARGIN = 16;
/** A longer list would be a page within a page; a link opens the whole. */
const MOST_ROWS = 12;

/** The size of a figure in a frame of a width, both in pixels. */
export const embedSize = (width: number): FigureSize => ({
  width: width - 2 * MARGIN,
  rows: MOST_ROWS,
});

/** The height of title and source around a figure, which is more for long ones. */
const AROUND = 190;
const STEP = 20;

/** The initial height of a frame, in pixels; once drawn it reports its own. */
export const embedHeight = ({ scene }: FigureFile): number =>
  Math.ceil((scene.height + AROUND) / STEP) * STEP;

const entities: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

const inQuotes = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (sign) => entities.get(sign) ?? "");

/**
 * The markup of a frame. Its links open tabs, free of the frame's restrictions. `hasOrigin` is for hosts that don't let
 * other origins read their files, which include the app's scripts.
 */
export const embedSnippet = (
  address: string,
  title: string,
  height: number,
  hasOrigin = false,
): string =>
  `<iframe src="${inQuotes(address)}" title="${inQuotes(title)}" width="100%" height="${height}" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox${hasOrigin ? " allow-same-origin" : ""}" style="border: 0"></iframe>`;

/** The only message of a frame to the page around it. */
export interface EmbedMessage {
  readonly figure: "height";
  /** What the host script of earlier builds goes by, which others' pages have. */
  readonly "china-industries": "height";
  /** In pixels. */
  readonly height: number;
}

/** A page may include this once, so that each frame is as high as its content. */
export const hostScript = `<script>
  addEventListener("message", ({ data, source }) => {
    if (data?.figure !== "height") return;
    for (const frame of document.querySelectorAll("iframe")) {
      if (frame.contentWindow === source) frame.height = Number(data.height);
    }
  });
</script>`;

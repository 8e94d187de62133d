import { subject } from "#languages/subject.ts";

/** The formats that a figure can be saved or copied in. */
export const downloadMenu = {
  png: "Picture (PNG)",
  svg: "Drawing (SVG)",
  pptx: "Slide (PPTX)",
  xlsx: "Workbook (XLSX)",
  csv: "Table (CSV)",
  json: "Data (JSON)",
  ics: "Dates to come (ICS)",
  /** The two parts of the menu, for screen readers. */
  look: "Picture",
  forms: "Save or copy",
  /** The choices for a picture. */
  shape: "Size of the picture",
  shapes: {
    shown: "As shown",
    "16:9": "16:9",
    "4:3": "4:3",
    square: "Square",
    "4:5": "4:5",
    free: "Free",
  },
  theme: "Colours of the picture",
  themes: { shown: "As shown", light: "Light", dark: "Dark" },
  density: "Resolution of the picture",
  times: (density: number): string => `${density}×`,
  copy: { picture: "Copy picture", table: "Copy table", sentence: "Copy sentence" },
};

/** What was typed as a size, and what it may be. */
interface TypedSize {
  readonly width: string;
  readonly height: string;
  readonly least: number;
  readonly most: number;
  /** The most that one side may have of the other. */
  readonly ratio: number;
}

/** The size of a picture in pixels. */
export const pictureSize = {
  pixels: (width: number, height: number): string => `${width} × ${height} pixels`,
  sides: { width: "Width", height: "Height" },
  limits: ({ least, most }: Pick<TypedSize, "least" | "most">): string =>
    `In pixels, from ${least} to ${most}`,
  faults: {
    width: ({ width, least, most }: TypedSize): string =>
      `The width ‘${width}’ is not a whole number from ${least} to ${most}.`,
    height: ({ height, least, most }: TypedSize): string =>
      `The height ‘${height}’ is not a whole number from ${least} to ${most}.`,
    ratio: ({ width, height, ratio }: TypedSize): string =>
      `${width} × ${height} is too narrow: neither side may be more than ${ratio} times the other.`,
  },
  tooSmall: (width: number, height: number): string =>
    `its text would be too small to read at ${width} × ${height} pixels. Choose a larger size.`,
};

/** A figure in another site's page, and how to embed it. */
export const embed = {
  nothing: "There is nothing in this figure",
  get open(): string {
    return `Open in ${subject().site}`;
  },
  making: "Preparing the frame",
  failed: (message: string): string => `The frame could not be prepared: ${message}`,
  /** What to do with the snippet. */
  lead: "Paste this into a page of your own. Its targets are judged as of the day the reader opens it.",
  dated: (day: string): string =>
    `Paste this into a page of your own. The figure stays as of ${day}.`,
  keep: (day: string): string => `Keep to ${day}`,
  theme: "Colours of the frame",
  themes: { system: "As the reader’s system", light: "Light", dark: "Dark" },
  snippet: "Snippet",
  copy: "Copy snippet",
  copied: "Copied.",
  refused: "This browser won’t copy it: select it.",
  /** The script that fits frames to their content. */
  height: "Frames that fit their height",
  heightLead:
    "Add these lines once to the page, and each frame is as high as its content. It sends the page a height and nothing else.",
  copyScript: "Copy lines",
};

/** The result of adding a figure to the briefing. */
export const addToBriefing = {
  added: (slides: number): string =>
    slides === 1
      ? "Added to the briefing as its first slide."
      : `Added to the briefing as slide ${slides}.`,
  addedForNow:
    "Added to the briefing. This browser won’t store it: save it as a file before you close the page.",
  /** After either of these, if the figure is empty. */
  isEmpty: (said: string): string => `${said} It is empty now: its selection finds nothing.`,
  /** The link to the briefing. */
  open: "Open the briefing",
  tooLong:
    "Not added: the address of this view is too long for a slide. Select less and add it again.",
  full: (most: number): string =>
    `Not added: the briefing already has ${most} slides, the most it can hold.`,
};

/** Shown while a figure is being exported. */
export const exporting = {
  isEmpty: "there is nothing in it",
  copied: "Copied.",
  shut: "this browser won’t let pages copy. Download it instead.",
  making: {
    png: "Making the picture",
    svg: "Making the drawing",
    pptx: "Making the slide",
    xlsx: "Making the workbook",
    csv: "Making the table",
    json: "Making the data file",
    ics: "Making the calendar",
    bib: "Making the references (BibTeX)",
    ris: "Making the references (RIS)",
    "csl.json": "Making the references (CSL-JSON)",
  },
  copying: {
    picture: "Copying the picture",
    table: "Copying the table",
    sentence: "Copying the sentence",
  },
  citing: "Making the reference",
  /** An export needs texts that load after the rest of the data. */
  waiting: "Waiting for the rest of the data",
  lacking: (why: string): string => `Waiting for the rest of the data. ${why}`,
};

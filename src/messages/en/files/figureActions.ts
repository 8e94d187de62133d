/** What can be done with a figure. */
export const figureActions = {
  share: "Share",
  download: "Download",
  cite: "Cite",
  add: "Add to briefing",
  notAdded: (message: string): string => `It could not be added: ${message}`,
  /** Names what opens: what a figure can be saved as. */
  saveAs: (name: string): string => `${name}: download as`,
  png: "Picture (PNG)",
  svg: "Drawing (SVG)",
  pptx: "Slide (PPTX)",
  xlsx: "Workbook (XLSX)",
  csv: "Table (CSV)",
  json: "Data (JSON)",
  ics: "Dates to come (ICS)",
  /** Choices of how a picture is to look. */
  shape: "Shape of the picture",
  shapes: { shown: "As shown", "16:9": "16:9", "4:3": "4:3", square: "Square" },
  theme: "Colours of the picture",
  themes: { shown: "As shown", light: "Light", dark: "Dark" },
  density: "Fineness of the picture",
  times: (density: number): string => `${density}×`,
  copy: { picture: "Copy picture", table: "Copy table", sentence: "Copy sentence" },
  copied: "Copied.",
  notCopied: (message: string): string => `It could not be copied: ${message}`,
  linkCopied: "The link is copied. It leads to this selection as of this day.",
  linkRefused: "This browser does not let the link be copied: it stands in the address bar.",
  notSaved: (message: string): string => `It could not be saved: ${message}`,
  /** Names what opens: a reference to the figure. */
  reference: (name: string): string => `${name}: reference`,
  making: "Making the reference",
  notCited: (message: string): string => `The reference could not be made: ${message}`,
};

/** As what a figure is saved or copied. */
export const downloadMenu = {
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
};

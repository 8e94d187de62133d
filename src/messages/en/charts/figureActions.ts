/** What can be done with a figure. */
export const figureActions = {
  share: "Share",
  download: "Download",
  cite: "Cite",
  /** Names what opens: what a figure can be saved as. */
  saveAs: (name: string): string => `${name}: download as`,
  png: "Picture (PNG)",
  svg: "Drawing (SVG)",
  pptx: "Slide (PPTX)",
  xlsx: "Workbook (XLSX)",
  csv: "Table (CSV)",
  json: "Data (JSON)",
  ics: "Dates to come (ICS)",
  linkCopied: "The link is copied. It leads to this selection as of this day.",
  linkRefused: "This browser does not let the link be copied: it stands in the address bar.",
  notSaved: (message: string): string => `It could not be saved: ${message}`,
  /** Names what opens: a reference to the figure. */
  reference: (name: string): string => `${name}: reference`,
  making: "Making the reference",
  notCited: (message: string): string => `The reference could not be made: ${message}`,
};

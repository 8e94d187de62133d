/** What is said while a figure is being taken away. */
export const takeAway = {
  isEmpty: "there is nothing in it",
  copied: "Copied.",
  shut: "this browser does not let pages copy. Download it instead.",
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
  /** What leaves the page goes with texts that come after it. */
  waiting: "Waiting for the rest of the data",
  lacking: (why: string): string => `Waiting for the rest of the data. ${why}`,
};

import type { Field } from "#export/file/field.ts";
import { asTable, type FigureFile, figureWords, type Origin } from "#export/file/figureFile.ts";

/** The notes that a table needs once it has left its page; a note that doesn't apply is empty. */
export type TableNote = "title" | "selection" | "asOf" | "source" | "version" | "made" | "address";

/** The notes in reading order. */
export const tableNotes = (
  figure: FigureFile,
  origin: Origin,
): readonly (readonly [note: TableNote, field: Field])[] => {
  const { title, selection, source, version } = figureWords(asTable(figure), origin);
  const { snapshot, address } = origin;
  return [
    ["title", title],
    ["selection", selection],
    ["asOf", { day: snapshot.asOf }],
    ["source", source],
    ["version", version],
    ["made", { day: snapshot.today }],
    ["address", { text: address, href: address }],
  ];
};

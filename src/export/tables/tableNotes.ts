import type { Field } from "#export/file/field.ts";
import { asTable, type FigureFile, figureWords, type Origin } from "#export/file/figureFile.ts";

/** What has to be known of a table once it is away from its page; what there is nothing to say of is empty. */
export type TableNote = "title" | "selection" | "asOf" | "source" | "version" | "made" | "address";

/** In the order in which it is read. */
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

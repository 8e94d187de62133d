import type { Policy } from "#domain/schema/records.ts";

export { agencyLabel, bodyLabel, kindLabels } from "#messages/labels.ts";
export { collectionLabels, sectorName, valueLabel } from "#messages/labels.ts";

/** A document's type within a line: 'action plan'. */
export const documentTypeWords = (type: NonNullable<Policy["documentType"]>): string => type;

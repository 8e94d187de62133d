import type { Policy } from "#domain/schema/records.ts";

export { agencyLabel, bodyLabel, kindLabels } from "#domain/labels.ts";
export { collectionLabels, sectorName, valueLabel } from "#domain/valueLabel.ts";

/** A document's type within a line: 'action plan'. */
export const documentTypeWords = (type: NonNullable<Policy["documentType"]>): string => type;

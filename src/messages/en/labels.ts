export { agencyLabel, bodyLabel, kindLabels } from "#domain/labels.ts";
export { collectionLabels, sectorName, valueLabel } from "#domain/valueLabel.ts";

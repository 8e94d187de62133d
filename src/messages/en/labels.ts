export {
  agencyLabel,
  bodyLabel,
  collectionLabels,
  kindLabels,
  sectorName,
  valueLabel,
} from "#domain/labels.ts";

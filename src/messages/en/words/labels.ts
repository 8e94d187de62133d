import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Status } from "#domain/dataset/status.ts";
import type { Agency, Collection, EntryKind } from "#domain/schema/records.ts";

/** The words for what the data holds as codes. One table a code. */
export const kindLabels: Readonly<Record<EntryKind, string>> = {
  policy: "Policy",
  "policy-news": "Policy news",
  "corporate-news": "Corporate news",
};

/** What a body goes by: its acronym where it has one, else a short name where its own is long. */
export const agencyLabel = ({ acronym, short, name }: Agency): string =>
  acronym ?? short ?? name.en;

/** The same by a body's id. An unknown id reads as itself. */
export const bodyLabel = ({ agencies }: Dataset, id: string): string => {
  const agency = agencies.get(id);
  return agency === undefined ? id : agencyLabel(agency);
};

export const statusLabels: Readonly<Record<Status, string>> = {
  draft: "Draft",
  issued: "Issued",
  "in-force": "In force",
  "followed-by": "Followed by another",
};

export const collectionLabels: Readonly<Record<Collection, string>> = {
  newsletter: "Item of the newsletter",
  mentioned: "Mentioned in the newsletter",
  context: "Context policy",
  "follow-up": "What followed",
  added: "Added to widen the corpus",
};

const capitalised = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1);

/** A sector by its id. One that the taxonomy doesn't hold, or can't tell as its file failed, reads as its id. */
export const sectorName = ({ sectors }: Dataset, id: string): string =>
  sectors.get(id)?.name.en ?? capitalised(id.replaceAll("-", " "));

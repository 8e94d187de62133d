import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Agency, DateMeaning, EntryKind } from "./schema/records.ts";

/** The words for what the data holds as codes. One table a code, so that a language can replace it. */
export const kindLabels: Record<EntryKind, string> = {
  policy: "Policy",
  "policy-news": "Policy news",
  "corporate-news": "Corporate news",
};

export const meaningLabels: Record<DateMeaning, string> = {
  signed: "signed",
  adopted: "adopted",
  published: "published",
  "comments-close": "comments close",
  "in-force": "in force",
  due: "due",
  reported: "reported",
  happened: "happened",
};

/** What a body goes by: its acronym where it has one. */
export const agencyLabel = ({ acronym, name }: Agency): string => acronym ?? name.en;

/** The same by a body's id. An unknown id reads as itself. */
export const bodyLabel = ({ agencies }: Dataset, id: string): string => {
  const agency = agencies.get(id);
  return agency === undefined ? id : agencyLabel(agency);
};

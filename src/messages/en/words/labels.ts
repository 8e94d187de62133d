import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Status } from "#domain/dataset/status.ts";
import type { Agency, Collection, EntryKind } from "#domain/schema/records.ts";

import { isTitledInChinese } from "#languages/subject.ts";
import { capitalised } from "./grammar.ts";

/** The words for the data's codes, one table for each code. */
export const kindLabels: Readonly<Record<EntryKind, string>> = {
  policy: "Policy",
  "policy-news": "Policy news",
  "corporate-news": "Corporate news",
};

/** A name or a title as the data have it. */
interface Named {
  readonly en: string;
  readonly zh?: string | undefined;
  readonly zhSeenInSource?: boolean | undefined;
  readonly native?: string | undefined;
}

/**
 * The Chinese of a name or title, marked where it is our rendering: no page that is cited has it. The mark goes
 * wherever people read the name: pages, lists, citations, files. JSON-LD, where it would be part of the name,
 * leaves a rendering out. Of documents that aren't in Chinese it is for readers of Chinese alone.
 */
export const chineseName = ({ zh, zhSeenInSource }: Named): string | undefined => {
  if (!isTitledInChinese()) return undefined;
  return zh !== undefined && zhSeenInSource === false ? `${zh} (our Chinese rendering)` : zh;
};

/** A body's label: its acronym, otherwise a short name if its full name is long. */
export const agencyLabel = ({ acronym, short, name }: Agency): string =>
  acronym ?? short ?? name.en;

/** The label of the body with an id. An unknown id is returned unchanged. */
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
  context: "Background policy",
  "follow-up": "Follow-up",
  added: "Added for coverage",
};

/**
 * A sector by its id. An id that the taxonomy lacks, or can't resolve because its file failed to load, is
 * returned unchanged.
 */
export const sectorName = ({ sectors }: Dataset, id: string): string =>
  sectors.get(id)?.name.en ?? capitalised(id.replaceAll("-", " "));

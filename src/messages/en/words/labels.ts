import type { DueSpan } from "#domain/query/filter/facets.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Status } from "#domain/dataset/status.ts";
import type { Agency, Collection, EntryKind, Policy } from "#domain/schema/records.ts";
import type { FacetKey } from "#domain/query/selection/selection.ts";

import { reasons, verdictWords } from "./verdicts.ts";

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

const statusLabels: Readonly<Record<Status, string>> = {
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

const lookUp = <Code extends string>(labels: Record<Code, string>, value: string): string =>
  new Map<string, string>(Object.entries(labels)).get(value) ?? value;

/** A sector by its id. One that the taxonomy doesn't hold, or can't tell as its file failed, reads as its id. */
export const sectorName = ({ sectors }: Dataset, id: string): string =>
  sectors.get(id)?.name.en ?? capitalised(id.replaceAll("-", " "));

/** The words for one value of a facet. An unknown value reads as itself. */
export const valueLabel = (dataset: Dataset, key: FacetKey, value: string): string => {
  switch (key) {
    case "agency":
      return bodyLabel(dataset, value);
    case "kind":
      return lookUp(kindLabels, value);
    case "type":
      return capitalised(dataset.documentTypes.get(value) ?? value);
    case "sector":
      return sectorName(dataset, value);
    case "field":
      return dataset.fields.get(value)?.name.en ?? value;
    case "collection":
      return lookUp(collectionLabels, value);
    case "status":
      return lookUp(statusLabels, value);
    case "verdict":
      return lookUp(verdictWords, value);
    case "reason":
      return capitalised(lookUp(reasons, value));
    case "company":
      return dataset.companies.get(value)?.name.en ?? value;
    case "source":
      return dataset.sources.get(value)?.title ?? value;
    case "due":
      return lookUp<DueSpan>({ passed: "in the past", "within-a-year": "within a year" }, value);
  }
};

/** A document's type within a line: 'action plan'. */
export const documentTypeWords = (type: NonNullable<Policy["documentType"]>): string => type;

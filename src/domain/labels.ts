import type { Dataset } from "./dataset.ts";
import type { Status } from "./status.ts";
import { reasons, verdictWords } from "./pace/verdictWords.ts";
import type {
  Agency,
  BodyKind,
  Collection,
  Correction,
  DateMeaning,
  EntryKind,
  News,
  Policy,
  Relation,
} from "./schema/records.ts";
import type { FacetKey } from "./selection.ts";

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

const statusLabels: Record<Status, string> = {
  draft: "Draft",
  issued: "Issued",
  "in-force": "In force",
  "followed-by": "Followed by another",
};

export const bodyLabels: Record<BodyKind, string> = {
  "state-council": "State Council and its office",
  ministry: "Ministries and commissions",
  administration: "Administrations",
  party: "Party bodies",
  standards: "Standards bodies",
  legislature: "Legislature",
  research: "Academies and associations",
  military: "Military bodies",
};

export const collectionLabels: Record<Collection, string> = {
  newsletter: "Item of the newsletter",
  mentioned: "Mentioned in the newsletter",
  context: "Context policy",
  "follow-up": "What followed",
  added: "Added to widen the corpus",
};

/** What checking made of a printed fact. */
export const outcomeLabels: Record<Correction["outcome"], string> = {
  differs: "Differs",
  adds: "Adds",
  confirms: "Confirmed",
};

/** How a link reads from the record that tells it, and from the other end. */
export const relationLabels: Record<Relation, Record<"out" | "in", string>> = {
  implements: { out: "Implements", in: "Implemented by" },
  amends: { out: "Amends", in: "Amended by" },
  supersedes: { out: "Supersedes", in: "Superseded by" },
  "builds-on": { out: "Builds on", in: "Built on by" },
  restates: { out: "Restates a target of", in: "A target restated by" },
  "followed-by": { out: "Followed by", in: "Follows" },
  "bears-on": { out: "Bears on", in: "What bears on it" },
};

export const facetLabels: Record<FacetKey, string> = {
  agency: "Body",
  kind: "Kind",
  type: "Document type",
  field: "Field",
  sector: "Sector",
  status: "Status",
  verdict: "Verdict",
  reason: "Why not judged",
  due: "Due",
  company: "Company",
  source: "Source",
  collection: "In the data set as",
};

/** What a body goes by: its acronym where it has one. */
export const agencyLabel = ({ acronym, name }: Agency): string => acronym ?? name.en;

/** The same by a body's id. An unknown id reads as itself. */
export const bodyLabel = ({ agencies }: Dataset, id: string): string => {
  const agency = agencies.get(id);
  return agency === undefined ? id : agencyLabel(agency);
};

const capitalised = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1);

const lookUp = <Code extends string>(labels: Record<Code, string>, value: string): string =>
  new Map<string, string>(Object.entries(labels)).get(value) ?? value;

/** A sector by its id. One that the taxonomy doesn't hold, or can't tell as its file failed, reads as its id. */
export const sectorName = ({ sectors }: Dataset, id: string): string =>
  sectors.get(id)?.name.en ?? capitalised(id.replaceAll("-", " "));

/** The sectors of a record in a row: 'Computing power, telecommunications'. */
export const sectorsWords = (dataset: Dataset, { sectors }: Policy | News): string =>
  sectors
    .map((id, at) => {
      const name = sectorName(dataset, id);
      return at === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1);
    })
    .join(", ");

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
      return value;
  }
};

import type { Dataset } from "#domain/dataset/dataset.ts";
import type {
  BodyKind,
  Correction,
  DateMeaning,
  News,
  Policy,
  Relation,
} from "#domain/schema/records.ts";

import { subjectMore } from "#languages/subjectMore.ts";
import { sectorName } from "./labels.ts";

export const meaningLabels: Readonly<Record<DateMeaning, string>> = {
  signed: "signed",
  adopted: "adopted",
  published: "published",
  "comments-close": "comments close",
  "in-force": "in force",
  due: "due",
  reported: "reported",
  happened: "took place",
};

/** Kinds of bodies, in the plural. */
export const bodyLabels: Readonly<Record<BodyKind, string>> = {
  get "state-council"(): string {
    return subjectMore().cabinet ?? "Cabinet and its office";
  },
  ministry: "Ministries and commissions",
  administration: "Administrations",
  party: "Party bodies",
  standards: "Standards bodies",
  legislature: "Legislature",
  research: "Academies and associations",
  military: "Military bodies",
};

/** Kinds of bodies, in the singular. */
export const bodyKindLabels: Readonly<Record<BodyKind, string>> = {
  get "state-council"(): string {
    return subjectMore().cabinet ?? "Cabinet and its office";
  },
  ministry: "Ministry or commission",
  administration: "Administration",
  party: "Party body",
  standards: "Standards body",
  legislature: "Legislature",
  research: "Academy or association",
  military: "Military body",
};

/** What checking found of a printed fact. */
export const outcomeLabels: Readonly<Record<Correction["outcome"], string>> = {
  differs: "Corrected",
  adds: "Completed",
  confirms: "Confirmed",
};

/** How a link reads from the record that states it, and from the other end. */
export const relationLabels: Readonly<Record<Relation, Record<"out" | "in", string>>> = {
  implements: { out: "Implements", in: "Implemented by" },
  amends: { out: "Amends", in: "Amended by" },
  supersedes: { out: "Supersedes", in: "Superseded by" },
  "builds-on": { out: "Builds on", in: "Basis for" },
  restates: { out: "Restates a target of", in: "Target restated by" },
  "followed-by": { out: "Followed by", in: "Follows" },
  "bears-on": { out: "Relates to", in: "Related" },
};

/** The sectors of a record as a list: 'Computing power, telecommunications'. */
export const sectorsWords = (dataset: Dataset, { sectors }: Policy | News): string =>
  sectors
    .map((id, at) => {
      const name = sectorName(dataset, id);
      return at === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1);
    })
    .join(", ");

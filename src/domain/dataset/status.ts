import type { Day } from "#domain/calendar/dates.ts";
import type { Dataset } from "./dataset.ts";
import type { Entry } from "./entry.ts";

/** Where a document stands. It may be several at once: a draft that was followed by final rules. */
export const statuses = ["draft", "issued", "in-force", "followed-by"] as const;
export type Status = (typeof statuses)[number];

/** The days on which a document's standing changes. */
export interface Lifecycle {
  readonly isDraft: boolean;
  /** Infinity: never, as far as is known. */
  readonly inForce: Day;
  /** One that is followed by a record which isn't in the data set was so on every day: -Infinity. */
  readonly followed: Day;
}

/**
 * What changes a document's standing and when; undefined for news that isn't a document. It is followed
 * by the document that it names as its successor, or by one that says to supersede it; news of what came
 * of a document doesn't take its place.
 */
export const lifecycleOf = (
  { id, record, dates }: Entry,
  { entryById, linksOf }: Pick<Dataset, "entryById" | "linksOf">,
): Lifecycle | undefined => {
  if (record.documentType === undefined) return undefined;
  let inForce = Number.POSITIVE_INFINITY;
  for (const { means, end } of dates) if (means === "in-force") inForce = Math.min(inForce, end);
  let followed = Number.POSITIVE_INFINITY;
  for (const { relation, to } of record.links ?? []) {
    if (relation === "followed-by" && !entryById.has(to)) followed = Number.NEGATIVE_INFINITY;
  }
  for (const { relation, direction, entry } of linksOf.get(id) ?? []) {
    const isNext = relation === (direction === "out" ? "followed-by" : "supersedes");
    if (isNext && entry.record.documentType !== undefined) {
      followed = Math.min(followed, entry.out.end);
    }
  }
  return { isDraft: record.stage === "draft", inForce, followed };
};

/** The two answers for a first standing: as it is, and followed. Made once, not at each question. */
const held = (first: Status) => [[first], [first, "followed-by"]] as const;
const draft = held("draft");
const issued = held("issued");
const inForceNow = held("in-force");

/** Where a document stands by the end of a day. */
export const statusesOn = (
  { isDraft, inForce, followed }: Lifecycle,
  asOf: Day,
): readonly Status[] => {
  const first = isDraft ? draft : inForce <= asOf ? inForceNow : issued;
  return first[followed <= asOf ? 1 : 0];
};

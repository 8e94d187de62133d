import type { Day } from "#domain/calendar/dates.ts";
import type { Dataset } from "./dataset.ts";
import type { Entry } from "./entry.ts";

/** The status of a document. It may have several: a draft that was followed by final rules. */
export const statuses = ["draft", "issued", "in-force", "followed-by"] as const;
export type Status = (typeof statuses)[number];

/** The days on which a document's status changes. */
export interface Lifecycle {
  readonly isDraft: boolean;
  /** Infinity: never, as far as is known. */
  readonly inForce: Day;
  /**
   * A document followed by a record that isn't in the data set counts as followed on every day: -Infinity.
   */
  readonly followed: Day;
}

/**
 * When a document's status changes; undefined for news that isn't a document. It is followed by the document
 * that it names as its successor, or by one that states that it supersedes it; news about the outcome of a
 * document doesn't replace it.
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
      followed = Math.min(followed, entry.publication.end);
    }
  }
  return { isDraft: record.stage === "draft", inForce, followed };
};

/**
 * The two results for an initial status: alone, and with 'followed-by'. Created once and not on each call.
 */
const resultsFor = (first: Status) => [[first], [first, "followed-by"]] as const;
const draft = resultsFor("draft");
const issued = resultsFor("issued");
const inForceNow = resultsFor("in-force");

/** The statuses of a document at the end of a day. */
export const statusesOn = (
  { isDraft, inForce, followed }: Lifecycle,
  asOf: Day,
): readonly Status[] => {
  const first = isDraft ? draft : inForce <= asOf ? inForceNow : issued;
  return first[followed <= asOf ? 1 : 0];
};

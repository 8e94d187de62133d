import { isoDay } from "#domain/calendar/dates.ts";
import { things } from "#domain/dataset/things.ts";
import { isSearched, type Snapshot } from "#domain/query/filter/snapshot.ts";
import type { Verdict } from "#domain/judging/verdict.ts";

import type { EditionName, FigureSlide, Seen } from "./briefing.ts";

/** Of more targets a slide doesn't keep what was said of each: a briefing full of such slides couldn't be kept. */
const MOST_SEEN = 1000;

/** Whether a page is of one thing, as of a target or a body. */
const isOfOne = (path: string): boolean => path.split("/").length > 2;

/**
 * The ids of the targets that the page of a slide shows, in a snapshot of the slide's own selection; undefined where
 * its figures are of none. The app provides it.
 */
export type TargetsOn = (
  slide: Pick<FigureSlide, "path" | "query">,
  snapshot: Snapshot,
) => Promise<readonly string[] | undefined>;

/** What a slide shows now, of which edition. The snapshot is that of its own selection, the targets those on its page. */
export const seenNow = (
  { path }: Pick<FigureSlide, "path">,
  snapshot: Snapshot,
  edition: EditionName | undefined,
  targets: readonly string[] | undefined,
): Seen => {
  const isOne = isOfOne(path);
  // Where only titles were searched, more may be found: that isn't what it shows.
  const isWhole = isOne || isSearched(snapshot);
  const ids = isWhole ? (targets ?? []) : [];
  const verdicts = (ids.length <= MOST_SEEN ? ids : []).flatMap((id) => {
    const judgement = snapshot.judged.byTarget.get(id);
    return judgement === undefined ? [] : [[id, judgement.verdict] as const];
  });
  const named = edition && { version: edition.version, date: edition.date };
  return {
    asOf: isoDay(snapshot.asOf),
    verdicts: Object.fromEntries(verdicts),
    ...(isOne || !isWhole ? {} : { records: snapshot.entries.shown.length }),
    ...(named === undefined ? {} : { edition: named }),
  };
};

/** A target whose verdict is no longer what a slide showed; undefined where the data has it no more. */
export interface Flipped {
  readonly id: string;
  readonly before: Verdict;
  readonly now: Verdict | undefined;
}

/** The record, target, body or company whose page a slide is of, where the data has it no more. */
const goneFrom = (
  { path }: Pick<FigureSlide, "path">,
  { dataset }: Pick<Snapshot, "dataset">,
): string | undefined => {
  const [, view = "", id = ""] = path.split("/");
  const thing = Object.values(things).find(({ folder }) => folder === `/${view}`);
  return id === "" || thing?.has(dataset, id) === true ? undefined : id;
};

/** How many there were, and how many there are. */
export interface Counted {
  readonly before: number;
  readonly now: number;
}

/** What a slide no longer shows as it did, by the data or by the day. */
export interface Changes {
  readonly flipped: readonly Flipped[];
  /** Undefined where there are as many as there were, or that isn't known. */
  readonly records: Counted | undefined;
  readonly targets: Counted | undefined;
  /** The record, target, body or company whose page it is of, where the data has it no more. */
  readonly gone: string | undefined;
  /** Whether all of this can be told: else that nothing is says nothing. */
  readonly isKept: boolean;
}

const countedAnew = (before: number | undefined, now: number): Counted | undefined =>
  before === undefined || before === now ? undefined : { before, now };

/** What has changed since a slide was made. The snapshot is that of its own selection, the targets those on its page. */
export const changesSince = (
  slide: FigureSlide,
  snapshot: Snapshot,
  targets: readonly string[] | undefined,
): Changes => {
  const { seen, path } = slide;
  const known = Object.entries(seen.verdicts);
  const count = targets?.length ?? 0;
  // Where only titles were searched, more may be found.
  const isCounted = isSearched(snapshot);
  // Where no verdict was kept, there may have been no target, or more than are kept.
  const isKept = isOfOne(path)
    ? known.length > 0 || count === 0
    : isCounted && seen.records !== undefined && count <= MOST_SEEN;
  return {
    flipped: known.flatMap(([id, before]) => {
      const now = snapshot.judged.byTarget.get(id)?.verdict;
      return now === before ? [] : [{ id, before, now }];
    }),
    records: isCounted ? countedAnew(seen.records, snapshot.entries.shown.length) : undefined,
    targets:
      isCounted && targets !== undefined && !isOfOne(path) && (known.length > 0 || isKept)
        ? countedAnew(known.length, count)
        : undefined,
    gone: goneFrom(slide, snapshot),
    isKept,
  };
};

export const isChanged = ({ flipped, records, targets, gone }: Changes): boolean =>
  flipped.length > 0 || records !== undefined || targets !== undefined || gone !== undefined;

/** Whether an edition is older than all of those that slides were made with. */
export const isOlder = (now: EditionName, before: readonly (EditionName | undefined)[]): boolean =>
  before.every((one) => one !== undefined && one.date > now.date);

import { isoDay } from "#domain/calendar/dates.ts";
import { wholeOf } from "#domain/dataset/dataset.ts";
import { things } from "#domain/dataset/things.ts";
import { settingCount } from "#domain/query/filter/goalTargets.ts";
import { isSearched, type Snapshot } from "#domain/query/filter/snapshot.ts";
import type { Verdict } from "#domain/judging/verdict.ts";

import type { EditionName, FigureSlide, NewSlide, Seen } from "./briefing.ts";

/**
 * Beyond this many targets a slide doesn't store verdicts: a briefing full of such slides couldn't be stored.
 */
const MOST_SEEN = 1000;

/** Whether a page is about one thing, such as a target or a body. */
const isOfOne = (path: string): boolean => path.split("/").length > 2;

/**
 * The ids of the targets that the page of a slide shows, in a snapshot of the slide's own selection;
 * undefined where its figures show none. The app provides it.
 */
export type TargetsOn = (
  slide: Pick<FigureSlide, "path" | "query">,
  snapshot: Snapshot,
) => Promise<readonly string[] | undefined>;

/**
 * What a slide shows now, and of which edition. The snapshot is that of its own selection, the targets those
 * on its page.
 */
export const seenNow = (
  { path }: Pick<FigureSlide, "path">,
  snapshot: Snapshot,
  edition: EditionName | undefined,
  targets: readonly string[] | undefined,
): Seen => {
  const isOne = isOfOne(path);
  // Where only titles were searched, the count is incomplete, so it isn't what the slide shows.
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
    ...(isOne || !isWhole || targets === undefined || snapshot.selection.count === "targets"
      ? {}
      : { counted: "goals" as const }),
    ...(named === undefined ? {} : { edition: named }),
  };
};

/** A figure as a slide that is yet to be named and annotated, with what it shows now. */
export const slideNow = (
  place: Pick<FigureSlide, "path" | "query" | "figure">,
  snapshot: Snapshot,
  edition: EditionName | undefined,
  targets: readonly string[] | undefined,
): NewSlide => ({
  kind: "figure",
  ...place,
  title: undefined,
  notes: "",
  highlight: undefined,
  seen: seenNow(place, snapshot, edition, targets),
});

/** A target whose verdict differs from what a slide showed. */
export interface Flipped {
  readonly id: string;
  readonly before: Verdict;
  /** Undefined where the data no longer contains it, `not-set` where it was set only after the slide's day. */
  readonly now: Verdict | "not-set" | undefined;
}

/** What a slide shows of a target now. As of an earlier day, its data lack what wasn't known yet. */
const nowOf = (id: string, { judged, dataset }: Snapshot): Flipped["now"] =>
  judged.byTarget.get(id)?.verdict ??
  (wholeOf(dataset).targetById.has(id) ? ("not-set" as const) : undefined);

/** A target that isn't set yet can't be judged: slides from when such a one was shown say so. */
const isSame = (before: Verdict, now: Flipped["now"]): boolean =>
  now === before || (now === "not-set" && before === "not-judged");

/**
 * The record, target, body or company that a slide is about, where the data no longer contains it, whatever was
 * known of it on the slide's day.
 */
const missingFrom = (
  { path }: Pick<FigureSlide, "path">,
  { dataset }: Pick<Snapshot, "dataset">,
): string | undefined => {
  const [, view = "", id = ""] = path.split("/");
  const thing = Object.values(things).find(({ folder }) => folder === `/${view}`);
  return id === "" || thing?.has(wholeOf(dataset), id) === true ? undefined : id;
};

/** The number before and now. */
export interface CountChange {
  readonly before: number;
  readonly now: number;
}

/** What a slide no longer shows as it did, because of the data or of the day. */
export interface Changes {
  readonly flipped: readonly Flipped[];
  /** Undefined where the number is the same or unknown. */
  readonly records: CountChange | undefined;
  readonly targets: CountChange | undefined;
  /** The record, target, body or company that it is about, where the data no longer contains it. */
  readonly missing: string | undefined;
  /** Whether all of this is known: otherwise the absence of changes means nothing. */
  readonly isKept: boolean;
}

const countedAnew = (before: number | undefined, now: number): CountChange | undefined =>
  before === undefined || before === now ? undefined : { before, now };

/** How many targets a page shows, counted as when its slide was made: by goal, or every one. */
const countedLike = ({ counted }: Seen, snapshot: Snapshot, targets: readonly string[]): number => {
  const isOfList = targets.length === snapshot.targets.shown.length;
  const all = counted === undefined && isOfList ? settingCount(snapshot) : undefined;
  return all ?? targets.length;
};

/** What has changed since a slide was made. The snapshot is that of its own selection, the targets those on its page. */
export const changesSince = (
  slide: FigureSlide,
  snapshot: Snapshot,
  targets: readonly string[] | undefined,
): Changes => {
  const { seen, path } = slide;
  const seenVerdicts = Object.entries(seen.verdicts);
  const count = countedLike(seen, snapshot, targets ?? []);
  // Where only titles were searched, the count is incomplete.
  const isCounted = isSearched(snapshot);
  // Where no verdict was stored, there may have been no target, or too many to store.
  const isKept = isOfOne(path)
    ? seenVerdicts.length > 0 || count === 0
    : isCounted && seen.records !== undefined && count <= MOST_SEEN;
  return {
    flipped: seenVerdicts.flatMap(([id, before]) => {
      const now = nowOf(id, snapshot);
      return isSame(before, now) ? [] : [{ id, before, now }];
    }),
    records: isCounted ? countedAnew(seen.records, snapshot.entries.shown.length) : undefined,
    targets:
      isCounted && targets !== undefined && !isOfOne(path) && (seenVerdicts.length > 0 || isKept)
        ? countedAnew(seenVerdicts.length, count)
        : undefined,
    missing: missingFrom(slide, snapshot),
    isKept,
  };
};

export const isChanged = ({ flipped, records, targets, missing }: Changes): boolean =>
  flipped.length > 0 || records !== undefined || targets !== undefined || missing !== undefined;

/** Whether an edition is older than all of those with which slides were made. */
export const isOlder = (now: EditionName, before: readonly (EditionName | undefined)[]): boolean =>
  before.every((one) => one !== undefined && one.date > now.date);

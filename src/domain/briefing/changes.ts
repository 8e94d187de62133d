import { isoDay } from "#domain/calendar/dates.ts";
import { things } from "#domain/dataset/things.ts";
import { isSearched, type Snapshot } from "#domain/query/filter/snapshot.ts";
import type { Verdict } from "#domain/judging/verdict.ts";

import type { EditionName, FigureSlide, Seen } from "./briefing.ts";

/** Of more targets a slide doesn't keep what was said of each: a briefing full of such slides couldn't be kept. */
const MOST_SEEN = 1000;

/** Whether a page is of one thing, as of a target or a body. */
const isOfOne = (path: string): boolean => path.split("/").length > 2;

/** The pages whose figures are of targets: all that their selection shows. */
const ofTargets: ReadonlySet<string> = new Set(["/", "/index.html", "/targets", "/timeline"]);

/** The targets that a slide is about: that of its page, those of a body, those compared, or all that it selects. */
const targetsOf = (
  { path, query }: Pick<FigureSlide, "path" | "query">,
  { dataset, targets }: Snapshot,
): readonly string[] => {
  const [, view, id] = path.split("/");
  if (view === "targets" && id !== undefined) return dataset.targetById.has(id) ? [id] : [];
  if (view === "agencies" && id !== undefined) {
    return targets.shown.filter(({ entry }) => entry.bodies.includes(id)).map((one) => one.id);
  }
  if (!ofTargets.has(path)) return [];
  const compared = new URLSearchParams(query).getAll("compare");
  const named = compared.filter((one) => dataset.targetById.has(one));
  return named.length > 0 ? named : targets.shown.map((target) => target.id);
};

/** What a slide shows now, of which edition. The snapshot is that of its own selection. */
export const seenNow = (
  place: Pick<FigureSlide, "path" | "query">,
  snapshot: Snapshot,
  edition: EditionName | undefined,
): Seen => {
  const isOne = isOfOne(place.path);
  // Where only titles were searched, more may be found: that isn't what it shows.
  const isWhole = isOne || isSearched(snapshot);
  const ids = isWhole ? targetsOf(place, snapshot) : [];
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

/** What has changed since a slide was made. The snapshot is that of its own selection. */
export const changesSince = (slide: FigureSlide, snapshot: Snapshot): Changes => {
  const { seen, path } = slide;
  const known = Object.entries(seen.verdicts);
  const targets = targetsOf(slide, snapshot).length;
  // Where only titles were searched, more may be found.
  const isCounted = isSearched(snapshot);
  // Where no verdict was kept, there may have been no target, or more than are kept.
  const isKept = isOfOne(path)
    ? known.length > 0 || targets === 0
    : isCounted && seen.records !== undefined && targets <= MOST_SEEN;
  return {
    flipped: known.flatMap(([id, before]) => {
      const now = snapshot.judged.byTarget.get(id)?.verdict;
      return now === before ? [] : [{ id, before, now }];
    }),
    records: isCounted ? countedAnew(seen.records, snapshot.entries.shown.length) : undefined,
    targets:
      isCounted && ofTargets.has(path) && (known.length > 0 || isKept)
        ? countedAnew(known.length, targets)
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

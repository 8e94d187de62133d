import { isoDay } from "#domain/calendar/dates.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import type { Verdict } from "#domain/judging/verdict.ts";

import type { EditionName, FigureSlide, Seen } from "./briefing.ts";

/** Of more targets a slide doesn't keep what was said of each: no list of changes would be read. */
const MOST_SEEN = 60;

/** What a slide is about: the target of a page, those compared, or all that its selection shows. */
const targetsOf = (
  { path, query }: Pick<FigureSlide, "path" | "query">,
  { dataset, targets }: Snapshot,
): readonly string[] => {
  const [, view, id] = path.split("/");
  if (view === "targets" && id !== undefined) return dataset.targetById.has(id) ? [id] : [];
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
  const ids = targetsOf(place, snapshot);
  const verdicts: Record<string, Verdict> = {};
  if (ids.length <= MOST_SEEN) {
    for (const id of ids) {
      const judgement = snapshot.judged.byTarget.get(id);
      if (judgement !== undefined) verdicts[id] = judgement.verdict;
    }
  }
  const named = edition && { version: edition.version, date: edition.date };
  return {
    asOf: isoDay(snapshot.asOf),
    verdicts,
    ...(named === undefined ? {} : { edition: named }),
  };
};

/** A target whose verdict is no longer what a slide showed; undefined where the data has it no more. */
export interface Flipped {
  readonly id: string;
  readonly before: Verdict;
  readonly now: Verdict | undefined;
}

/** Which verdicts have changed since a slide was made, by the data or by the day. */
export const flippedSince = ({ seen }: FigureSlide, { judged }: Snapshot): readonly Flipped[] =>
  Object.entries(seen.verdicts).flatMap(([id, before]) => {
    const now = judged.byTarget.get(id)?.verdict;
    return now === before ? [] : [{ id, before, now }];
  });

/** The record, target, body or company whose page a slide is of, where the data has it no more. */
export const goneFrom = (
  { path }: Pick<FigureSlide, "path">,
  { dataset }: Pick<Snapshot, "dataset">,
): string | undefined => {
  const [, view = "", id = ""] = path.split("/");
  const known: Readonly<Record<string, ReadonlyMap<string, unknown>>> = {
    records: dataset.entryById,
    targets: dataset.targetById,
    agencies: dataset.agencies,
    companies: dataset.companies,
  };
  return id === "" || known[view]?.has(id) === true ? undefined : id;
};

import type { Day } from "#domain/calendar/dates.ts";

/** The form of the path from baseline to target: equal steps in units, or equal steps in per cent. */
export type PathKind = "straight" | "compound";

/** The assumptions of judging that the reader can change. */
export interface Assumptions {
  /** The as-of day: only what was known by then counts. */
  readonly asOf: Day;
  readonly path: PathKind;
  /** The day that the reader assumes for a baseline without a date. It never overrides a date. */
  readonly undatedBaseline?: Day;
}

/** An assumption that differs from the default and bears on what is shown. */
export type ChangedAssumption =
  | { readonly kind: "as-of"; readonly asOf: Day }
  | { readonly kind: "path"; readonly path: PathKind }
  | { readonly kind: "undated-baseline"; readonly day: Day };

/** Straight-line paths, no date assumed for undated baselines. */
export const defaultAssumptions = (asOf: Day): Assumptions => ({ asOf, path: "straight" });

/** The reader's assumptions that differ from the default for `today`, for a note on screen or export. */
export const changedAssumptions = (
  { asOf, path, undatedBaseline }: Assumptions,
  today: Day,
): readonly ChangedAssumption[] => {
  const changed: ChangedAssumption[] = [];
  if (asOf !== today) changed.push({ kind: "as-of", asOf });
  if (path !== "straight") changed.push({ kind: "path", path });
  if (undatedBaseline !== undefined)
    changed.push({ kind: "undated-baseline", day: undatedBaseline });
  return changed;
};

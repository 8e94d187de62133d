import { targetSortKeys } from "#domain/findings/targetSort.ts";
import { type Verdict, verdicts } from "#domain/judging/verdict.ts";
import { orderParameter } from "#domain/query/parameters/order.ts";
import { choice, flag, several } from "#domain/query/parameters/parameter.ts";
import type { GlyphUnits } from "#figures/targetGlyph/targetGlyphModel.ts";

/** The order of targets: by default the furthest behind first. */
export const targetOrder = orderParameter({
  name: "sort",
  keys: targetSortKeys,
  fallback: { key: "pace", descending: false },
});

export const targetsView = choice({
  name: "view",
  values: ["list", "goals", "plans"],
  fallback: "list",
  former: { scatter: "list" },
});

/** Whether targets are drawn as shares of their way, or in their own units. */
export const drawnUnits = choice<GlyphUnits, "share">({
  name: "units",
  values: ["share", "native"],
  fallback: "share",
});

/** Whether the list has only the targets that a missing figure would settle. */
export const onlySettled = flag("settle");

/** The groups that are open; a phone shows only the last of them. */
export const openGroups = several<Verdict>({
  name: "open",
  what: "open-group",
  read: (text) => {
    const value = verdicts.find((one) => one === text.toLowerCase());
    return value === undefined ? "unreadable" : { value };
  },
  write: (verdict) => verdict,
});

import type { EntryKind } from "#domain/schema/records.ts";

import { tenth } from "./scale.ts";

/** The outline of a kind of record, as a function of its position along a line at `y`. */
export const kindOutline = (kind: EntryKind, y: number, r: number): ((x: number) => string) => {
  if (kind === "policy") {
    const rest = ` ${tenth(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
    return (x) => `M${tenth(x - r)}${rest}`;
  }
  if (kind === "policy-news") {
    const half = tenth(r * 0.86);
    const rest = ` ${tenth(y - half)}h${2 * half}v${2 * half}h${-2 * half}z`;
    return (x) => `M${tenth(x - half)}${rest}`;
  }
  const half = tenth(r * 1.15);
  const rest = ` ${tenth(y)}l${half} ${-half}l${half} ${half}l${-half} ${half}z`;
  return (x) => `M${tenth(x - half)}${rest}`;
};

/**
 * The shape of a kind of record around a point, as large as a disc of radius `r`, in absolute coordinates, so that many
 * shapes of the same look can share one path.
 */
export const kindPath = (kind: EntryKind, x: number, y: number, r: number): string =>
  kindOutline(kind, y, r)(x);

/** The same shape wound the other way: inside a larger one it is a hole. */
export const kindCutout = (kind: EntryKind, x: number, y: number, r: number): string => {
  if (kind === "policy") {
    return `M${tenth(x - r)} ${tenth(y)}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
  }
  if (kind === "policy-news") {
    const half = tenth(r * 0.86);
    return `M${tenth(x - half)} ${tenth(y - half)}v${2 * half}h${2 * half}v${-2 * half}z`;
  }
  const half = tenth(r * 1.15);
  return `M${tenth(x - half)} ${tenth(y)}l${half} ${half}l${half} ${-half}l${-half} ${-half}z`;
};

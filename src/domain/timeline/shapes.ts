import type { EntryKind } from "#domain/schema/records.ts";

/** Paths around a point, in pixels. Numbers are rounded to tenths to keep paths short. */
export const tenths = (value: number): number => Math.round(value * 10) / 10;

/** The shape of a kind around a point, as large as a disc of radius `r`: circle, square or diamond. */
export const kindShape = (kind: EntryKind, x: number, y: number, r: number): string => {
  if (kind === "policy") {
    return `M${tenths(x - r)} ${tenths(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  }
  if (kind === "policy-news") {
    const half = tenths(r * 0.86);
    return `M${tenths(x - half)} ${tenths(y - half)}h${2 * half}v${2 * half}h${-2 * half}z`;
  }
  const half = tenths(r * 1.15);
  return `M${tenths(x - half)} ${tenths(y)}l${half} ${-half}l${half} ${half}l${-half} ${half}z`;
};

/** The same shape the other way about: within a larger one it is a hole. */
export const kindHole = (kind: EntryKind, x: number, y: number, r: number): string => {
  if (kind === "policy") {
    return `M${tenths(x - r)} ${tenths(y)}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
  }
  if (kind === "policy-news") {
    const half = tenths(r * 0.86);
    return `M${tenths(x - half)} ${tenths(y - half)}v${2 * half}h${2 * half}v${-2 * half}z`;
  }
  const half = tenths(r * 1.15);
  return `M${tenths(x - half)} ${tenths(y)}l${half} ${half}l${half} ${-half}l${-half} ${-half}z`;
};

/** A deadline: a bracket that ends at `x`. */
export const duePath = (x: number, y: number): string =>
  `M${tenths(x - 4)} ${tenths(y - 5)}h4v10h-4`;

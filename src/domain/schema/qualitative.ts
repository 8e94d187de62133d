import type { QualitativeTarget, Target } from "./target.ts";

export const isQualitative = (value: Target): value is QualitativeTarget =>
  value.qualitative === true;

/** The unit in which a target is set; empty for one in words. */
export const unitOf = (value: Target): string => (isQualitative(value) ? "" : value.unit.trim());

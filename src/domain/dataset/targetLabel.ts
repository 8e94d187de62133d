import type { Target } from "#domain/schema/target.ts";

/** What a target goes by in labels: its short name, else what it measures in full. */
export const targetLabel = ({ short, metric }: Target): string => short ?? metric;

import type { Target } from "./schema/target.ts";

/** What a target goes by in labels: its short name, else what it measures in full. */
export const targetLabel = ({ short, metric }: Target): string => short ?? metric;

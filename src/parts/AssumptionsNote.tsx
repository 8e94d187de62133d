import type { Day } from "#domain/calendar/dates.ts";
import {
  type Assumptions,
  changedAssumptions,
  type ChangedAssumption,
} from "#domain/judging/assumptions.ts";
import { dayWords } from "#messages/dates.ts";

const words = (changed: ChangedAssumption): string => {
  switch (changed.kind) {
    case "as-of":
      return `known by ${dayWords(changed.asOf)}`;
    case "path":
      return `a ${changed.path} path`;
    case "undated-baseline":
      return `undated baselines taken as of ${dayWords(changed.day)}`;
  }
};

interface Props {
  readonly assumptions: Assumptions;
  readonly today: Day;
}

/** Says beside a figure that it was judged under assumptions; the status line tells the as-of date. */
export const AssumptionsNote = ({ assumptions, today }: Props) => {
  const changed = changedAssumptions(assumptions, today)
    .filter(({ kind }) => kind !== "as-of")
    .map(words)
    .join("; ");
  return changed === "" ? null : (
    <p className="text-small">
      <span className="font-semibold text-accent">Judged under your assumptions:</span> {changed}.
    </p>
  );
};

import type { Day } from "#domain/calendar/dates.ts";
import { type Assumptions, changedAssumptions } from "#domain/judging/path/assumptions.ts";
import { parts } from "#messages/app/parts.ts";

interface Props {
  readonly assumptions: Assumptions;
  readonly today: Day;
}

/** Says beside a figure that it was judged under assumptions; the as-of date is in the status line. */
export const AssumptionsNote = ({ assumptions, today }: Props) => {
  const changed = changedAssumptions(assumptions, today).filter(({ kind }) => kind !== "as-of");
  return changed.length === 0 ? null : (
    <p className="text-small">
      <span className="font-semibold text-accent">{parts.assumed}</span>{" "}
      {parts.assumptions(changed)}
    </p>
  );
};

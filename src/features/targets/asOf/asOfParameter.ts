import { type Day, isoDay } from "#domain/calendar/dates.ts";
import { selectionParameters } from "#domain/selection/selection.ts";
import { type ParameterChange, setParameter } from "#ui/navigation.tsx";

const rankOf = (name: string): number => {
  const rank = selectionParameters.indexOf(name);
  return rank < 0 ? selectionParameters.length : rank;
};

/**
 * Sets the as-of date in whatever the address holds by then, so that a date that counts only after a
 * rest undoes no filter set meanwhile. Equal selections keep equal links: parameters stay in their order.
 */
export const settingAsOf =
  (day: Day | undefined): ParameterChange =>
  (parameters) => {
    const changed = setParameter("asof", day === undefined ? undefined : isoDay(day))(parameters);
    return new URLSearchParams([...changed].sort(([a], [b]) => rankOf(a) - rankOf(b)));
  };

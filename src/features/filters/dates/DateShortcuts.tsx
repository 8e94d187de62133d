import type { DateBins } from "#domain/calendar/dateBins.ts";
import { type Day, dayOf, isoDay, partsOf } from "#domain/calendar/dates.ts";
import { setDates } from "#domain/query/selection/changeSelection.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { dateRange } from "#messages/filters/filters.ts";

import type { Select } from "#features/filters/facets/panelProps.ts";

/** The first of the five-year plans that ran for five calendar years without a gap since. */
const FIRST_PLAN = { ordinal: 10, year: 2001 };

interface Period {
  readonly key: string;
  readonly label: string;
  readonly from: string;
  readonly to: string | undefined;
}

/** The plan periods that the axis touches, and the year that ends as of a day. */
const periodsOf = ({ edges }: DateBins, asOf: Day): readonly Period[] => {
  const first = partsOf(edges[0] ?? asOf).year;
  const last = partsOf((edges.at(-1) ?? asOf) - 1).year;
  const plans: Period[] = [];
  for (let { ordinal, year } = FIRST_PLAN; year <= last; ordinal += 1, year += 5) {
    if (year + 4 < first) continue;
    const label = dateRange.plan(ordinal, year, year + 4);
    plans.push({ key: label, label, from: String(year), to: String(year + 4) });
  }
  const { year, month, date } = partsOf(asOf);
  const from = isoDay(dayOf(year - 1, month, date) + 1);
  return [...plans, { key: "year", label: dateRange.lastYear, from, to: undefined }];
};

interface Props {
  readonly bins: DateBins;
  readonly asOf: Day;
  readonly selection: Selection;
  readonly select: Select;
}

/** Periods that are asked for often; a second press takes them away. */
export const DateShortcuts = ({ bins, asOf, selection, select }: Props) => (
  <ul aria-label={dateRange.shortcuts} className="mt-2 flex flex-wrap gap-1.5">
    {periodsOf(bins, asOf).map(({ key, label, from, to }) => {
      const isOn = selection.from === from && selection.to === to;
      return (
        <li key={key}>
          <button
            aria-pressed={isOn}
            className="min-h-7 rounded-plain border border-rule px-2 text-small hover:border-ink aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper pointer-coarse:min-h-11"
            onClick={() =>
              select(
                isOn ? setDates(selection, undefined, undefined) : setDates(selection, from, to),
              )
            }
            type="button"
          >
            {label}
          </button>
        </li>
      );
    })}
  </ul>
);

import { useCallback, useMemo } from "react";

import { setAsOf } from "#domain/changeSelection.ts";
import { type Day, isoDay, parseDate } from "#domain/dates.ts";
import { selecting } from "#domain/selection.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import { Button } from "#ui/Button.tsx";
import { useNavigation } from "#ui/navigation.tsx";
import { useQuiet } from "#ui/useQuiet.ts";

import { asOfRange, nextMark } from "./asOfMarks.ts";
import { AsOfSlider } from "./AsOfSlider.tsx";
import { usePlay } from "./usePlay.ts";

/** Turns back what was known: by hand, by date, to a mark, or played from mark to mark. */
export const AsOf = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { dataset, selection, asOf, today } = snapshot;
  const { change } = useNavigation();
  const quiet = useQuiet();
  const range = useMemo(() => asOfRange(dataset, today), [dataset, today]);
  const go = useCallback(
    (day: Day, pushes = true) => {
      const kept = Math.max(range.first, day);
      change(selecting(setAsOf(selection, kept >= today ? undefined : kept)), { replace: !pushes });
    },
    [change, selection, today, range],
  );
  const { playing, start, stop } = usePlay(range, asOf, go);
  const step = (): void => {
    const next = nextMark(range, asOf);
    if (next !== undefined) go(next.day);
  };
  const field = "min-h-7 rounded-plain border border-rule bg-panel px-1 pointer-coarse:min-h-11";
  return (
    <section
      aria-label="What was known when"
      className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small print:hidden"
    >
      <span aria-hidden="true" className="text-muted">
        As of
      </span>
      {quiet ? (
        <Button onClick={step}>Next mark</Button>
      ) : (
        <Button className="min-w-16 justify-center" onClick={playing ? stop : start}>
          {playing ? "Pause" : "Play"}
        </Button>
      )}
      <AsOfSlider
        asOf={asOf}
        onCommit={(day) => {
          stop();
          go(day);
        }}
        range={range}
      />
      <input
        aria-label="As-of date"
        className={field}
        key={asOf}
        defaultValue={isoDay(asOf)}
        max={isoDay(today)}
        min={isoDay(range.first)}
        onBlur={({ target }) => {
          const day = parseDate(target.value)?.end;
          if (day !== undefined && day !== asOf) go(day);
        }}
        onKeyDown={({ key, currentTarget }) => {
          if (key === "Enter") currentTarget.blur();
        }}
        type="date"
      />
      <select
        aria-label="Go to a mark"
        className={`${field} max-w-44`}
        onChange={({ target }) => {
          stop();
          go(Number(target.value));
        }}
        value={range.marks.some(({ day }) => day === asOf) ? asOf : ""}
      >
        <option disabled value="">
          Between marks
        </option>
        {range.marks.map(({ day, words }) => (
          <option key={day} value={day}>
            {words}
          </option>
        ))}
      </select>
    </section>
  );
};

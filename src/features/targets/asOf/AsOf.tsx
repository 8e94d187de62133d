import { selectionParameters } from "#domain/query/selection/selectionAddress.ts";
import { useCallback, useMemo, useState } from "react";

import { type Day, partsOf } from "#domain/calendar/dates.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { dayWords } from "#messages/words/dates.ts";
import { Button } from "#ui/frame/Button.tsx";
import { setting } from "#domain/query/parameters/parameter.ts";
import { asOfDay } from "#domain/query/selection/selectionCodecs.ts";
import { type ParameterChange, useNavigation } from "#ui/frame/navigation.tsx";
import { useReducedMotion } from "#ui/screen/useReducedMotion.ts";
import { asOf as asOfWords } from "#messages/targets/asOf.ts";

import { asOfRange, nextMark } from "./asOfMarks.ts";
import { AsOfSlider } from "./AsOfSlider.tsx";
import { DayField } from "./DayField.tsx";
import { usePlay } from "./usePlay.ts";

const rankOf = (name: string): number => {
  const rank = selectionParameters.indexOf(name);
  return rank < 0 ? selectionParameters.length : rank;
};

/**
 * Sets the as-of date in whatever the address holds by then, so that a date that counts only after a
 * rest undoes no filter set meanwhile. Equal selections keep equal links: parameters stay in their order.
 */
const settingAsOf =
  (day: Day | undefined, today: Day): ParameterChange =>
  (parameters) => {
    const changed = setting(asOfDay(today), day)(parameters);
    return new URLSearchParams([...changed].sort(([a], [b]) => rankOf(a) - rankOf(b)));
  };

/** Turns back what was known: by hand, by date, to a mark, or played from mark to mark. */
export const AsOf = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { dataset, asOf, today } = snapshot;
  const { change } = useNavigation();
  const quiet = useReducedMotion();
  const [held, setHeld] = useState<Day>();
  const range = useMemo(() => asOfRange(dataset, today), [dataset, today]);
  const go = useCallback(
    (day: Day, pushes = true) => {
      const kept = Math.max(range.first, day);
      change(settingAsOf(kept >= today ? undefined : kept, today), { replace: !pushes });
    },
    [change, today, range],
  );
  const { playing, start, stop } = usePlay(range, asOf, quiet, go);
  const goByHand = (day: Day): void => {
    stop();
    go(day);
  };
  const step = (): void => {
    const next = nextMark(range, asOf);
    if (next !== undefined) go(next.day);
  };
  return (
    <section
      aria-label={asOfWords.label}
      className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small print:hidden"
    >
      <span className="min-w-40 text-muted">
        {asOfWords.before}
        <span className={held === undefined ? "text-ink" : "font-semibold text-accent"}>
          {dayWords(held ?? asOf)}
        </span>
      </span>
      {quiet ? (
        <Button onClick={step}>{asOfWords.next}</Button>
      ) : (
        <Button className="min-w-16 justify-center" onClick={playing ? stop : start}>
          {playing ? asOfWords.pause : asOfWords.play}
        </Button>
      )}
      <AsOfSlider asOf={asOf} held={held} onCommit={goByHand} onHold={setHeld} range={range} />
      <DayField day={asOf} label={asOfWords.field} onCommit={goByHand} />
      <select
        aria-label={asOfWords.marks}
        className="min-h-7 max-w-44 rounded-plain border border-rule bg-panel pr-6 pl-1 text-ellipsis pointer-coarse:min-h-11"
        onChange={({ target }) => goByHand(Number(target.value))}
        value={range.marks.some(({ day }) => day === asOf) ? asOf : ""}
      >
        <option disabled value="">
          {asOfWords.betweenMarks}
        </option>
        {range.marks.map(({ day, kind }) => (
          <option key={day} value={day}>
            {asOfWords.mark(kind, dayWords(day), partsOf(day).year)}
          </option>
        ))}
      </select>
    </section>
  );
};

import { useCallback, useMemo, useState } from "react";

import { type Day } from "#domain/calendar/dates.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { dayWords } from "#messages/dates.ts";
import { Button } from "#ui/Button.tsx";
import { useNavigation } from "#ui/navigation.tsx";
import { useReducedMotion } from "#ui/useReducedMotion.ts";

import { asOfRange, nextMark } from "./asOfMarks.ts";
import { settingAsOf } from "./asOfParameter.ts";
import { AsOfSlider } from "./AsOfSlider.tsx";
import { DayField } from "./DayField.tsx";
import { usePlay } from "./usePlay.ts";

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
      change(settingAsOf(kept >= today ? undefined : kept), { replace: !pushes });
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
      aria-label="What was known when"
      className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small print:hidden"
    >
      <span className="min-w-40 text-muted">
        As of{" "}
        <span className={held === undefined ? "text-ink" : "font-semibold text-accent"}>
          {dayWords(held ?? asOf)}
        </span>
      </span>
      {quiet ? (
        <Button onClick={step}>Next mark</Button>
      ) : (
        <Button className="min-w-16 justify-center" onClick={playing ? stop : start}>
          {playing ? "Pause" : "Play"}
        </Button>
      )}
      <AsOfSlider asOf={asOf} held={held} onCommit={goByHand} onHold={setHeld} range={range} />
      <DayField day={asOf} label="As-of date" onCommit={goByHand} />
      <select
        aria-label="Go to a mark"
        className="min-h-7 max-w-44 rounded-plain border border-rule bg-panel pr-6 pl-1 text-ellipsis pointer-coarse:min-h-11"
        onChange={({ target }) => goByHand(Number(target.value))}
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

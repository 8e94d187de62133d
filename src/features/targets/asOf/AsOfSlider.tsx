import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from "react";

import type { Day } from "#domain/calendar/dates.ts";
import { dayWords } from "#messages/words/dates.ts";
import { useNavigation } from "#ui/frame/navigation.tsx";
import { asOf as asOfWords } from "#messages/targets/asOf.ts";

import { type AsOfRange, nextMark, previousMark, snapped } from "./asOfMarks.ts";

interface Props {
  readonly range: AsOfRange;
  readonly asOf: Day;
  /** The day under the hand, until it counts. */
  readonly held: Day | undefined;
  readonly onHold: (day: Day | undefined) => void;
  readonly onCommit: (day: Day) => void;
}

/** How long the arrow keys may rest before their day counts, so that a run of them is one gesture. */
const REST = 500;

/** Turns back time. The day follows the hand at once; it counts when the hand lets go. */
export const AsOfSlider = ({ range, asOf, held, onHold, onCommit }: Props) => {
  const { parameters } = useNavigation();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(parameters);
  useEffect(() => {
    latest.current = parameters;
  }, [parameters]);
  /** The day that rests, and how it is made to count. */
  const resting = useRef<() => void>(undefined);
  // Where the panel with the slider closes meanwhile, its day counts as when the slider is left.
  useLayoutEffect(
    () => () => {
      clearTimeout(timer.current);
      resting.current?.();
    },
    [],
  );
  const day = held ?? asOf;
  const { first, today, marks } = range;

  const commit = (next: Day): void => {
    clearTimeout(timer.current);
    resting.current = undefined;
    onHold(undefined);
    if (next !== asOf) onCommit(next);
  };
  /** Whatever else changes the address meanwhile, 'back' above all, takes the day back. */
  const commitLater = (next: Day): void => {
    resting.current = () => {
      if (latest.current === parameters && next !== asOf) onCommit(next);
    };
    timer.current = setTimeout(() => {
      resting.current = undefined;
      if (latest.current === parameters) commit(next);
      else onHold(undefined);
    }, REST);
  };
  const jump = (event: KeyboardEvent, next: Day | undefined): void => {
    event.preventDefault();
    if (next !== undefined) commit(next);
  };

  return (
    <div className="relative min-w-40 grow">
      <svg aria-hidden="true" className="absolute inset-x-2 top-0 h-2 w-[calc(100%-1rem)]">
        {marks.map((mark) => (
          <rect
            className={mark.day === today ? "fill-accent" : "fill-muted"}
            height="7"
            key={mark.day}
            width="1.5"
            x={`${((mark.day - first) / Math.max(1, today - first)) * 100}%`}
          />
        ))}
      </svg>
      <input
        aria-label={asOfWords.slider}
        aria-valuetext={dayWords(day)}
        className="block h-8 w-full accent-[var(--ink)] pointer-coarse:h-11"
        max={today}
        min={first}
        onBlur={() => commit(day)}
        onChange={({ target }) => {
          const next = Number(target.value);
          onHold(next);
          clearTimeout(timer.current);
          if (!target.matches(":active")) commitLater(next);
        }}
        onKeyDown={(event) => {
          if (event.key === "PageUp") jump(event, nextMark(range, Math.min(day, today - 1))?.day);
          if (event.key === "PageDown") jump(event, previousMark(range, day)?.day);
        }}
        onPointerCancel={() => onHold(undefined)}
        onPointerUp={() => commit(held === undefined ? asOf : snapped(range, held))}
        step={1}
        type="range"
        value={day}
      />
    </div>
  );
};

import { selectionParameters } from "#domain/query/selection/selectionAddress.ts";
import {
  useCallback,
  useMemo,
  useState,
  type KeyboardEvent,
  useEffect,
  useLayoutEffect,
  useRef,
} from "react";

import { type Day, partsOf } from "#domain/calendar/dates.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { dayWords } from "#messages/words/dates.ts";
import { Button } from "#ui/frame/Button.tsx";
import { setting } from "#domain/query/parameters/parameter.ts";
import { asOfDay } from "#domain/query/selection/selectionCodecs.ts";
import { useParameter } from "#parts/page/useParameter.ts";
import { type ParameterChange, useNavigation } from "#ui/navigation.tsx";
import { useReducedMotion } from "#ui/screen/useReducedMotion.ts";
import { asOf as asOfWords } from "#messages/targets/asOf.ts";

import { asOfRange, nextMark, type AsOfRange, previousMark, snapped } from "./asOfMarks.ts";
import { DayField } from "./DayField.tsx";

interface SliderProps {
  readonly range: AsOfRange;
  readonly asOf: Day;
  /** The day being dragged to, until it is committed. */
  readonly draggedDay: Day | undefined;
  readonly onDrag: (day: Day | undefined) => void;
  readonly onCommit: (day: Day) => void;
}

/** Milliseconds without an arrow key before the day is committed, so that a run of presses is one gesture. */
const REST = 500;

/** Sets the as-of date. The label follows the slider at once; the date is committed on release. */
const AsOfSlider = ({ range, asOf, draggedDay, onDrag, onCommit }: SliderProps) => {
  const { parameters } = useNavigation();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(parameters);
  /** Commits the pending day. */
  const resting = useRef<() => void>(undefined);
  // If the panel closes before the delay is over, the day is committed, just as on leaving the slider.
  useLayoutEffect(
    () => () => {
      clearTimeout(timer.current);
      resting.current?.();
    },
    [],
  );
  // Any other change of the address before then, above all Back, discards the day.
  useEffect(() => {
    if (latest.current === parameters) return;
    latest.current = parameters;
    clearTimeout(timer.current);
    resting.current = undefined;
    onDrag(undefined);
  }, [parameters, onDrag]);
  const day = draggedDay ?? asOf;
  const { first, today, marks } = range;

  const commit = (next: Day): void => {
    clearTimeout(timer.current);
    resting.current = undefined;
    onDrag(undefined);
    if (next !== asOf) onCommit(next);
  };
  const commitLater = (next: Day): void => {
    resting.current = () => {
      if (next !== asOf) onCommit(next);
    };
    timer.current = setTimeout(() => commit(next), REST);
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
          onDrag(next);
          clearTimeout(timer.current);
          if (!target.matches(":active")) commitLater(next);
        }}
        onKeyDown={(event) => {
          if (event.key === "PageUp") jump(event, nextMark(range, Math.min(day, today - 1))?.day);
          if (event.key === "PageDown") jump(event, previousMark(range, day)?.day);
        }}
        onPointerCancel={() => onDrag(undefined)}
        onPointerUp={() => commit(draggedDay === undefined ? asOf : snapped(range, draggedDay))}
        step={1}
        type="range"
        value={day}
      />
    </div>
  );
};

/** Milliseconds at each mark while playing: long enough to see what changed. */
const STAY = 1500;

interface Play {
  readonly playing: boolean;
  readonly start: () => void;
  readonly stop: () => void;
}

/**
 * Steps from mark to mark until today. `go` receives whether a step begins the run, which is one gesture and makes one
 * history entry, and returns the day that it wrote to the address, `inAddress`.
 */
const usePlay = (
  range: AsOfRange,
  asOf: Day,
  inAddress: Day | undefined,
  quiet: boolean,
  go: (day: Day, begins: boolean) => Day | undefined,
): Play => {
  const [started, setPlaying] = useState(false);
  const written = useRef<Day>(undefined);
  // Any other day, as by Back, ends the run: its steps must not replace the entry that the reader returned to.
  useEffect(() => {
    if (inAddress !== written.current) setPlaying(false);
  }, [inAddress]);
  // A reader who turns on reduced motion during a run stops it.
  const playing = started && !quiet;
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => {
      const next = nextMark(range, asOf);
      if (next === undefined || next.day >= range.today) setPlaying(false);
      if (next !== undefined) written.current = go(next.day, false);
    }, STAY);
    return () => clearTimeout(timer);
  }, [playing, asOf, range, go]);
  return {
    playing,
    start: () => {
      const next = nextMark(range, asOf);
      if (next !== undefined) written.current = go(next.day, true);
      setPlaying(true);
    },
    stop: () => setPlaying(false),
  };
};

const rankOf = (name: string): number => {
  const rank = selectionParameters.indexOf(name);
  return rank < 0 ? selectionParameters.length : rank;
};

/**
 * Sets the as-of date in the address as it is when the date is committed, so that a delayed commit undoes no
 * filter set meanwhile. Parameters keep their order, so that equal selections have equal links.
 */
const settingAsOf =
  (day: Day | undefined, today: Day): ParameterChange =>
  (parameters) => {
    const changed = setting(asOfDay(today), day)(parameters);
    return new URLSearchParams([...changed].sort(([a], [b]) => rankOf(a) - rankOf(b)));
  };

/** Sets the as-of date: by slider, by date field, to a mark, or by playing from mark to mark. */
export const AsOf = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { dataset, asOf, today } = snapshot;
  const { change } = useNavigation();
  const quiet = useReducedMotion();
  const [draggedDay, setDraggedDay] = useState<Day>();
  const range = useMemo(() => asOfRange(dataset, today), [dataset, today]);
  const go = useCallback(
    (day: Day, pushes = true): Day | undefined => {
      const clamped = Math.max(range.first, day);
      const next = clamped >= today ? undefined : clamped;
      change(settingAsOf(next, today), { replace: !pushes });
      return next;
    },
    [change, today, range],
  );
  const inAddress = useParameter(useMemo(() => asOfDay(today), [today]));
  const { playing, start, stop } = usePlay(range, asOf, inAddress, quiet, go);
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
        <span className={draggedDay === undefined ? "text-ink" : "font-semibold text-accent"}>
          {dayWords(draggedDay ?? asOf)}
        </span>
      </span>
      {quiet ? (
        <Button onClick={step}>{asOfWords.next}</Button>
      ) : (
        <Button className="min-w-16 justify-center" onClick={playing ? stop : start}>
          {playing ? asOfWords.pause : asOfWords.play}
        </Button>
      )}
      <AsOfSlider
        asOf={asOf}
        draggedDay={draggedDay}
        onCommit={goByHand}
        onDrag={setDraggedDay}
        range={range}
      />
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

import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  startTransition,
  useEffect,
  useRef,
  useMemo,
  useState,
} from "react";
import { own } from "#domain/own.ts";

import { type Found, findStop, type Line, type Lines, nearestOn } from "./lines.ts";
import { type Move, moveFocus } from "./moveFocus.ts";

interface Focus {
  readonly key: string;
  readonly line: Line;
  readonly x: number;
}

export interface PlotStops {
  /** The one stop in the Tab order. */
  readonly active: Found | undefined;
  readonly find: (key: string | undefined) => Found | undefined;
  readonly move: (move: Move) => void;
  readonly focusOn: (found: Found) => void;
}

const beginning: Line = { lane: 0, at: 0 };

/** Keyboard focus among the marks: it stays on the same record when marks move. */
export const usePlotStops = (lines: Lines): PlotStops => {
  const [focus, setFocus] = useState<Focus>();
  const active = useMemo(() => {
    if (focus === undefined) return nearestOn(beginning, Number.NEGATIVE_INFINITY, lines);
    return findStop(focus.key, lines, focus.line) ?? nearestOn(focus.line, focus.x, lines);
  }, [focus, lines]);
  const focusOn = ({ stop, line }: Found): void => setFocus({ key: stop.key, line, x: stop.x });
  return {
    active,
    focusOn,
    find: (key) => (key === undefined ? undefined : findStop(key, lines, active?.line)),
    move: (move) => {
      if (active !== undefined) focusOn(moveFocus(active, move, lines));
    },
  };
};

interface Options {
  readonly plot: RefObject<SVGSVGElement | null>;
  readonly stops: PlotStops;
  /** The moment of a stop, if it has one. */
  readonly momentOf: (found: Found) => number | undefined;
  readonly onOpen: (found: Found) => void;
  /** Called for a key that the plot doesn't use, with the stop in focus. Returns whether the key was used. */
  readonly onKey: (
    event: KeyboardEvent,
    found: Found | undefined,
    moment: number | undefined,
  ) => boolean;
}

const moves: Readonly<Record<string, Move>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "home",
  End: "end",
};

const farMoves: Readonly<Record<string, Move>> = { Home: "first", End: "last" };

/** Marks regroup while a window glides; for this long after a key, in ms, the focus follows its mark. */
const FOLLOW = 500;

/** The key of the stop that an event happened on. */
export const keyOf = (target: EventTarget): string | undefined =>
  target instanceof Element
    ? (target.closest("[data-stop]")?.getAttribute("data-stop") ?? undefined)
    : undefined;

/** The plot's keyboard: one tab stop, then arrows; the focus stays on its record. */
export const usePlotFocus = ({ plot, stops, momentOf, onOpen, onKey }: Options) => {
  const followUntil = useRef(0);
  const activeKey = stops.active?.stop.key;

  useEffect(() => {
    if (performance.now() > followUntil.current || activeKey === undefined) return;
    const node = plot.current?.querySelector(`[data-stop="${CSS.escape(activeKey)}"]`);
    if (node instanceof SVGElement && node !== document.activeElement) node.focus();
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    const modified = event.shiftKey || event.altKey || event.metaKey;
    const step = own(event.ctrlKey ? farMoves : moves, event.key);
    followUntil.current = performance.now() + FOLLOW;
    if (step !== undefined && !modified) {
      event.preventDefault();
      stops.move(step);
      return;
    }
    if (event.key === "Enter" || event.key === " ") {
      if (stops.active === undefined) return;
      event.preventDefault();
      // The focus moves to the details, so it mustn't follow the mark.
      if (stops.active.stop.type === "record") followUntil.current = 0;
      onOpen(stops.active);
      return;
    }
    const found = stops.active;
    const moment = found === undefined ? undefined : momentOf(found);
    if (!onKey(event, found, moment)) followUntil.current = 0;
  };

  const onFocus = (event: FocusEvent): void => {
    const found = stops.find(keyOf(event.target));
    if (found === undefined || found.stop.key === activeKey) return;
    // After a press of a pointer, other updates are more urgent.
    if (event.target.matches(":focus-visible")) stops.focusOn(found);
    else startTransition(() => stops.focusOn(found));
  };

  const onBlur = (event: FocusEvent): void => {
    if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) {
      followUntil.current = 0;
    }
  };

  return { onKeyDown, onFocus, onBlur };
};

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
  /** The one stop that Tab leads to. */
  readonly active: Found | undefined;
  readonly find: (key: string | undefined) => Found | undefined;
  readonly move: (move: Move) => void;
  readonly focusOn: (found: Found) => void;
}

const beginning: Line = { lane: 0, at: 0 };

/** Where the keyboard stands among the marks, kept on the same record however they are placed anew. */
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
  /** The moment at which a stop stands. */
  readonly momentOf: (found: Found) => number | undefined;
  readonly onOpen: (found: Found) => void;
  /** A key that the plot has no use for, and where it is pressed. Tells whether it was of any. */
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

/** Marks regroup for as long as a window glides; until then the focus follows them, in ms. */
const FOLLOW = 500;

/** The key of the stop that an event is about. */
export const keyOf = (target: EventTarget): string | undefined =>
  target instanceof Element
    ? (target.closest("[data-stop]")?.getAttribute("data-stop") ?? undefined)
    : undefined;

/** What the keyboard does in the plot: one tab stop, then arrows; the focus stays on its record. */
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
      // Reading goes on in the details.
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
    // A press of a pointer has more to show first.
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

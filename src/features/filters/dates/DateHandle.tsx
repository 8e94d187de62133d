import type { KeyboardEvent, PointerEvent } from "react";
import { flushSync } from "react-dom";

interface Props {
  readonly label: string;
  /** Place along the axis, from 0 to 1. */
  readonly place: number;
  /** On which side of the handle the thumb finds it, so that two close ones don't cover each other. */
  readonly side: "from" | "to";
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly words: string;
  readonly height: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onDragTo: (clientX: number) => void;
  /** The gesture is over: the next one makes a history entry of its own. */
  readonly onEnd: () => void;
}

/** A handle of a range, for pointer, finger and keyboard. */
export const DateHandle = ({
  label,
  place,
  side,
  value,
  least,
  most,
  words,
  height,
  onKeyDown,
  onDragTo,
  onEnd,
}: Props) => {
  const isHeld = (event: PointerEvent<SVGGElement>): boolean =>
    event.currentTarget.hasPointerCapture(event.pointerId);
  return (
    <svg overflow="visible" role="none" x={`${place * 100}%`}>
      <g
        aria-label={label}
        aria-orientation="horizontal"
        aria-valuemax={most}
        aria-valuemin={least}
        aria-valuenow={value}
        aria-valuetext={words}
        className="group cursor-ew-resize touch-none outline-none"
        onBlur={onEnd}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          event.preventDefault();
          event.currentTarget.setPointerCapture(event.pointerId);
          event.currentTarget.focus({ preventScroll: true });
          onEnd();
        }}
        onPointerMove={(event) => {
          // Moves come right before a frame: what React leaves for later misses it.
          if (isHeld(event)) flushSync(() => onDragTo(event.clientX));
        }}
        onPointerUp={onEnd}
        role="slider"
        tabIndex={0}
      >
        <rect fill="transparent" height={height} width={26} x={side === "from" ? -22 : -4} />
        <path className="stroke-ink" d={`M0 0V${height}`} />
        <rect
          className="fill-ink stroke-paper group-focus-visible:fill-accent"
          height={18}
          rx={2}
          width={8}
          x={-4}
          y={height / 2 - 9}
        />
        <rect
          className="fill-none stroke-transparent group-focus-visible:stroke-accent"
          height={26}
          rx={3}
          strokeWidth={2}
          width={16}
          x={-8}
          y={height / 2 - 13}
        />
      </g>
    </svg>
  );
};

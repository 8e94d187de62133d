import { useState } from "react";

import type { FigureSlide } from "#domain/briefing/briefing.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";

import { SlideSheet } from "#features/briefing/slides/SlideSheet.tsx";
import type { MadeSlides } from "#features/briefing/slides/useMadeSlides.ts";
import { type SlideState, useShownSlide } from "#features/briefing/slides/useShownSlide.ts";
import type { Talk } from "./useTalk.ts";

interface AlteredProps {
  readonly slide: FigureSlide;
  readonly snapshot: Snapshot;
  readonly prepared: SlideState | undefined;
  readonly wall: SlideState | undefined;
  readonly isLive: boolean;
  readonly near: number | undefined;
}

/** A slide of which the talk asks something else than was prepared; until it is made, that stands. */
const AlteredSlide = ({ slide, snapshot, prepared, wall, isLive, near }: AlteredProps) => {
  const [first] = useState(prepared);
  const state = useShownSlide(slide, snapshot, near);
  return (
    <SlideSheet
      isLive={isLive}
      isNear={near !== undefined}
      slide={slide}
      state={state.state === "making" ? first : state}
      wall={wall}
    />
  );
};

interface Props {
  readonly talk: Talk;
  readonly made: MadeSlides;
  readonly snapshot: Snapshot;
  /** Whether its marks can be reached; else it is a picture of itself. */
  readonly isLive?: boolean;
  /** The width of figures on a screen that is read from near. */
  readonly near?: number | undefined;
}

/** The slide that a talk is at, as the address asks for it. */
export const TalkSlide = ({ talk, made, snapshot, isLive = false, near }: Props) => {
  const { slide, query, isAsPrepared } = talk;
  const isPointing = slide?.kind === "figure" && slide.highlight !== undefined;
  const asked = near !== undefined && isPointing ? { ...slide, query } : undefined;
  const whole = useShownSlide(asked, snapshot);
  const wall = asked && whole;
  if (slide === undefined) return null;
  const state = made.get(slide.id);
  return slide.kind === "figure" && !isAsPrepared ? (
    <AlteredSlide
      isLive={isLive}
      key={slide.id}
      near={near}
      prepared={state}
      slide={{ ...slide, query }}
      snapshot={snapshot}
      wall={wall}
    />
  ) : (
    <SlideSheet
      isLive={isLive}
      isNear={near !== undefined}
      slide={slide}
      state={state}
      wall={wall}
    />
  );
};

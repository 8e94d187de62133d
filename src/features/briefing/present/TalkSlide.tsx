import { useState } from "react";

import type { FigureSlide } from "#domain/briefing/briefing.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";

import { SlideView } from "#features/briefing/slides/SlideView.tsx";
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

/** A slide whose day or filters were changed in the talk; the prepared figure is shown until the new one is made. */
const AlteredSlide = ({ slide, snapshot, prepared, wall, isLive, near }: AlteredProps) => {
  const [first] = useState(prepared);
  const state = useShownSlide(slide, snapshot, near);
  return (
    <SlideView
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
  readonly states: MadeSlides;
  readonly snapshot: Snapshot;
  /** Whether its marks can be reached; otherwise it is an inert picture. */
  readonly isLive?: boolean;
  /** The layout width of figures on a near screen; undefined on others. */
  readonly near?: number | undefined;
}

/** The current slide of a talk, with the parameters of the address. */
export const TalkSlide = ({ talk, states, snapshot, isLive = false, near }: Props) => {
  const { slide, query, isAsPrepared } = talk;
  const isPointing = slide?.kind === "figure" && slide.highlight !== undefined;
  const pointedSlide = near !== undefined && isPointing ? { ...slide, query } : undefined;
  const whole = useShownSlide(pointedSlide, snapshot);
  const wall = pointedSlide && whole;
  if (slide === undefined) return null;
  const state = states.get(slide.id);
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
    <SlideView
      isLive={isLive}
      isNear={near !== undefined}
      slide={slide}
      state={state}
      wall={wall}
    />
  );
};

import { use, useId, useState } from "react";

import type { FigureSlide, NewSlide } from "#domain/briefing/briefing.ts";
import { slideNow } from "#domain/briefing/changes.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { SlideView } from "#features/briefing/slides/SlideView.tsx";
import { makeSlideOnce, useShownSlide } from "#features/briefing/slides/useShownSlide.ts";
import { briefing } from "#messages/files/briefing.ts";
import {
  SlideFigureContext,
  SlideSnapshotContext,
  TargetsOnContext,
} from "#parts/briefing/slideFigure.ts";
import { Button } from "#ui/frame/Button.tsx";
import { messageOf } from "#ui/screen/lazy.tsx";
import { useNear } from "#ui/screen/useNear.ts";

import { type FirstFigure, firstFigures } from "./firstFigures.ts";

const { first: words } = briefing;

/** Makes a first deck of what isn't empty, each slide with what it shows now. */
const useFirstDeck = (snapshot: Snapshot): (() => Promise<readonly NewSlide[]>) => {
  const slideFigure = use(SlideFigureContext);
  const slideSnapshot = use(SlideSnapshotContext);
  const targetsOn = use(TargetsOnContext);
  return async () => {
    const { edition } = snapshot.dataset;
    const slides = await Promise.all(
      firstFigures.map(async ({ path, figure }): Promise<readonly NewSlide[]> => {
        const place = { path, query: "", figure };
        const own = slideSnapshot(place, snapshot);
        const state = await makeSlideOnce(slideFigure, place, snapshot);
        // Of one that can't be made now it isn't known whether it is empty.
        if (state.state === "made" && state.shown === undefined) return [];
        return [slideNow(place, own, edition, await targetsOn(place, own))];
      }),
    );
    return slides.flat();
  };
};

const slideOf = ({ path, figure }: FirstFigure): FigureSlide => ({
  kind: "figure",
  id: figure,
  path,
  query: "",
  figure,
  title: undefined,
  notes: "",
  highlight: undefined,
  seen: { asOf: "", verdicts: {} },
});

interface FaceProps {
  readonly offered: FirstFigure;
  readonly snapshot: Snapshot;
}

/**
 * A slide that is offered, in small under its heading; none where the data has nothing for it. On a small
 * screen, where it would be too small to tell anything, the heading alone.
 */
const FirstFace = ({ offered, snapshot }: FaceProps) => {
  const { ref, near } = useNear();
  const slide = slideOf(offered);
  const state = useShownSlide(near ? slide : undefined, snapshot);
  if (state.state === "made" && state.shown === undefined) return null;
  return (
    <li className="text-small text-muted">
      {offered.heading}
      <div aria-hidden="true" className="border border-rule max-lg:hidden" inert ref={ref}>
        {near ? (
          <SlideView slide={slide} state={state} />
        ) : (
          <div className="aspect-video bg-paper" />
        )}
      </div>
    </li>
  );
};

/** The slides of the deck that is offered, in their order. */
const FirstFaces = ({ snapshot }: Omit<FaceProps, "offered">) => {
  const id = useId();
  return (
    <>
      <h2 className="mt-5 mb-1 font-semibold" id={id}>
        {words.offered}
      </h2>
      <ol aria-labelledby={id} className="grid gap-x-4 gap-y-1 lg:grid-cols-3 lg:gap-y-4">
        {firstFigures.map((offered) => (
          <FirstFace key={offered.figure} offered={offered} snapshot={snapshot} />
        ))}
      </ol>
    </>
  );
};

interface Props {
  readonly snapshot: Snapshot;
  readonly onAdd: (slides: readonly NewSlide[], message: string) => void;
}

/** Offers an empty briefing a first deck. */
export const FirstSlides = ({ snapshot, onAdd }: Props) => {
  const makeDeck = useFirstDeck(snapshot);
  const [isMaking, setMaking] = useState(false);
  const [message, setMessage] = useState("");
  const start = async (): Promise<void> => {
    setMaking(true);
    setMessage(words.making);
    try {
      const slides = await makeDeck();
      if (slides.length === 0) setMessage(words.nothing);
      else onAdd(slides, words.added(slides.length, firstFigures.length));
    } catch (error) {
      setMessage(words.failed(messageOf(error)));
    }
    setMaking(false);
  };
  return (
    <div className="mt-3 mb-5 print:hidden">
      <p className="mb-2">{words.lead}</p>
      {/* Not disabled, which would lose the focus. */}
      <Button
        aria-disabled={isMaking}
        look="solid"
        onClick={() => (isMaking ? undefined : void start())}
      >
        {words.start}
      </Button>
      <p className="mt-1 text-small empty:hidden" role="status">
        {message}
      </p>
      <FirstFaces snapshot={snapshot} />
    </div>
  );
};

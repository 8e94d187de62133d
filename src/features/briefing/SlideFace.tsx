import { type PointerEvent, useMemo } from "react";

import { SceneSvg } from "#charts/render/SceneSvg.tsx";
import { highlighted } from "#charts/scene/highlighted.ts";
import type { FigureSlide, Highlight, Slide, WordSlide } from "#domain/briefing/briefing.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { briefing as words } from "#messages/files/briefing.ts";

import { useShownSlide } from "./useShownSlide.ts";

/** Type grows with the slide: what is read on a wall is read on a phone. */
const heading = "font-serif text-[2.6cqw] leading-tight font-bold";
const note = "text-[2cqw] text-muted";

type Place = Pick<Highlight, "x" | "y">;

/** Where on a drawing a pointer is, in shares of it. It stands at the top in the middle of its box, as large as it fits. */
const placeUnder = ({ clientX, clientY, currentTarget }: PointerEvent): Place | undefined => {
  const drawing = currentTarget.querySelector("svg");
  if (drawing === null) return undefined;
  const { width, height } = drawing.viewBox.baseVal;
  const box = drawing.getBoundingClientRect();
  const scale = Math.min(box.width / width, box.height / height);
  const left = box.left + (box.width - scale * width) / 2;
  const [x, y] = [(clientX - left) / (scale * width), (clientY - box.top) / (scale * height)];
  return x < 0 || y < 0 || x > 1 || y > 1 ? undefined : { x, y };
};

interface FigureProps {
  readonly slide: FigureSlide;
  readonly snapshot: Snapshot;
  /** Whether its marks can be reached; else it is a picture of itself. */
  readonly isLive: boolean;
  /** Hears where on the figure the reader clicks. */
  readonly onPoint?: ((place: Place) => void) | undefined;
}

/** A figure under its title and over where it comes from; all of it as large as the slide is wide. */
const FigureFace = ({ slide, snapshot, isLive, onPoint }: FigureProps) => {
  const state = useShownSlide(slide, snapshot);
  const shown = state.state === "made" ? state.shown : undefined;
  const { highlight } = slide;
  // Not drawn anew by each letter of its title.
  const drawing = useMemo(
    () =>
      shown === undefined ? null : (
        <SceneSvg
          className="h-full! w-full"
          isCentred
          isHidden={!isLive}
          scene={highlighted(shown.figure.scene, highlight)}
        />
      ),
    [shown, highlight, isLive],
  );
  if (state.state === "making") return <p className={note}>{words.making}</p>;
  if (state.state === "failed") return <p className={note}>{words.failed(state.message)}</p>;
  if (shown === undefined) {
    return (
      <>
        <h2 className={heading}>{slide.title ?? words.nothing}</h2>
        <p className={note}>{words.nothingIn}</p>
      </>
    );
  }
  const { figure, words: around } = shown;
  const { selection, asOf, source, version } = around;
  return (
    <>
      <h2 className={heading}>{slide.title ?? figure.title}</h2>
      <div
        className={`min-h-0 grow ${onPoint === undefined ? "" : "cursor-crosshair"}`}
        onPointerDown={(event) => {
          const place = onPoint && placeUnder(event);
          if (place !== undefined) onPoint?.(place);
        }}
      >
        <div className="h-full" inert={!isLive}>
          {drawing}
        </div>
      </div>
      <p className="text-[1.05cqw] leading-snug text-muted">
        {words.underFigure([selection, asOf, source, version])}
      </p>
    </>
  );
};

const WordFace = ({ slide: { kind, title, text } }: { readonly slide: WordSlide }) => (
  <div className="flex grow flex-col justify-center">
    <h2
      className={`font-serif leading-tight font-bold ${kind === "section" ? "text-[4cqw]" : "text-[5cqw]"}`}
    >
      {title}
    </h2>
    {text === "" ? null : (
      <p className="mt-[2cqw] text-[2.2cqw] whitespace-pre-line text-muted">{text}</p>
    )}
  </div>
);

interface Props {
  readonly slide: Slide;
  readonly snapshot: Snapshot;
  readonly isLive?: boolean;
  readonly onPoint?: FigureProps["onPoint"];
}

/** A slide as the room sees it, at whatever width it has: 16 by 9. */
export const SlideFace = ({ slide, snapshot, isLive = false, onPoint }: Props) => (
  <div className="@container aspect-video w-full overflow-hidden bg-paper">
    <div className="flex h-full flex-col gap-[1.2cqw] p-[3cqw]">
      {slide.kind === "figure" ? (
        <FigureFace isLive={isLive} onPoint={onPoint} slide={slide} snapshot={snapshot} />
      ) : (
        <WordFace slide={slide} />
      )}
    </div>
  </div>
);

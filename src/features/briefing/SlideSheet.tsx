import { type PointerEvent, useMemo } from "react";

import { SceneSvg } from "#scene/render/SceneSvg.tsx";
import { carriedPoint } from "#scene/carriedPoint.ts";
import { highlighted } from "#scene/highlighted.ts";
import type { Scene } from "#scene/scene.ts";
import type { FigureSlide, Highlight, Slide, WordSlide } from "#domain/briefing/briefing.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { briefing as words } from "#messages/files/briefing.ts";
import { figureFile } from "#messages/files/figureFile.ts";

import { LiveScene } from "./LiveScene.tsx";
import { type SlideState, useShownSlide } from "./useShownSlide.ts";

const making: SlideState = { state: "making" };

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

interface SheetProps {
  readonly slide: Slide;
  /** What it shows; slides of words show their words. */
  readonly state?: SlideState | undefined;
  /** From near, the same as a wall has it: what is pointed at was put on that. */
  readonly wall?: SlideState | undefined;
  /** Whether its marks can be reached; else it is a picture of itself. */
  readonly isLive?: boolean;
  /** Whether a live one is read from near, on a screen in the hand: then it fills that, and is scrolled. */
  readonly isNear?: boolean;
  /** Hears where on the figure the reader clicks. */
  readonly onPoint?: ((place: Place) => void) | undefined;
}

/** Type grows with the slide: what is read on a wall is read on a phone. */
const look = {
  picture: {
    heading: "text-[2.4cqw]",
    note: "text-[2cqw] text-muted",
    source: "text-[1.1cqw] leading-snug text-muted",
  },
  /** Never so small that it can't be read, on the smallest screen that a talk is given from. */
  live: {
    heading: "text-[max(2.4cqw,1.1875rem)]",
    note: "text-[max(2cqw,1rem)] text-muted",
    source: "text-[max(1.1cqw,0.6875rem)] leading-snug text-muted",
  },
} as const;

const lookOf = (isLive: boolean) => (isLive ? look.live : look.picture);

/** A figure, and what is pointed at on it. */
interface Pointed {
  readonly scene: Scene;
  readonly highlight: Highlight | undefined;
}

/**
 * What is pointed at is carried over from the figure as a wall has it to that which is read from near. Where
 * it isn't found there, that of the wall stands; until that is made, nothing is pointed at.
 */
const pointedNear = (scene: Scene, highlight: Highlight, wall: SlideState | undefined): Pointed => {
  const whole = wall?.state === "made" ? wall.shown?.figure.scene : undefined;
  if (whole === undefined) return { scene, highlight: undefined };
  const at = carriedPoint(highlight, whole, scene);
  return at === undefined
    ? { scene: whole, highlight }
    : { scene, highlight: { ...highlight, ...at } };
};

const FigureSheet = ({
  slide,
  state = making,
  wall,
  isLive = false,
  isNear = false,
  onPoint,
}: SheetProps & { readonly slide: FigureSlide }) => {
  const { heading, note, source } = lookOf(isLive);
  const shown = state.state === "made" ? state.shown : undefined;
  const { highlight } = slide;
  // Not drawn anew by each letter of its title.
  const drawing = useMemo(() => {
    if (shown === undefined) return null;
    const { scene: own } = shown.figure;
    const at =
      isNear && highlight !== undefined
        ? pointedNear(own, highlight, wall)
        : { scene: own, highlight };
    const scene = highlighted(at.scene, at.highlight);
    return isLive ? (
      <LiveScene isNear={isNear} pointed={at.highlight} scene={scene} />
    ) : (
      <SceneSvg className="h-full! w-full" isCentred isHidden scene={scene} />
    );
  }, [shown, highlight, wall, isLive, isNear]);
  if (state.state === "making") return <p className={note}>{words.making}</p>;
  if (state.state === "failed") return <p className={note}>{words.failed(state.message)}</p>;
  const title = `font-serif leading-tight font-bold ${heading}`;
  if (shown === undefined) {
    return (
      <>
        <h2 className={title}>{slide.title ?? words.nothing}</h2>
        <p className={note}>{words.nothingIn}</p>
      </>
    );
  }
  const { figure, words: around } = shown;
  return (
    <>
      <h2 className={title}>{slide.title ?? figure.title}</h2>
      {isLive ? (
        drawing
      ) : (
        <div
          className={`min-h-0 grow ${onPoint === undefined ? "" : "cursor-crosshair"}`}
          onPointerDown={(event) => {
            const place = onPoint && placeUnder(event);
            if (place !== undefined) onPoint?.(place);
          }}
        >
          <div className="h-full" inert>
            {drawing}
          </div>
        </div>
      )}
      <p className={source}>
        {figureFile.underSlide([around.selection, around.asOf, around.source, around.version])}
      </p>
    </>
  );
};

const WordSheet = ({ slide, isLive = false }: SheetProps & { readonly slide: WordSlide }) => {
  const { kind, title, text } = slide;
  const size = kind === "section" ? "text-[4cqw]" : "text-[5cqw]";
  const liveSize = kind === "section" ? "text-[max(4cqw,1.375rem)]" : "text-[max(5cqw,1.625rem)]";
  return (
    <div className="flex min-h-0 grow flex-col justify-center overflow-auto">
      <h2 className={`font-serif leading-tight font-bold ${isLive ? liveSize : size}`}>{title}</h2>
      {text === "" ? null : (
        <p
          className={`mt-[2cqw] whitespace-pre-line text-muted ${isLive ? "text-[max(2.2cqw,1rem)]" : "text-[2.2cqw]"}`}
        >
          {text}
        </p>
      )}
    </div>
  );
};

/**
 * A slide as the room sees it, at whatever width it has: 16 by 9, but from near, where it is as high as there
 * is room.
 */
export const SlideSheet = ({
  slide,
  state,
  wall,
  isLive = false,
  isNear = false,
  onPoint,
}: SheetProps) => (
  <div
    className={`@container w-full overflow-hidden bg-paper text-ink ${isNear ? "h-full" : "aspect-video"}`}
  >
    <div className="flex h-full flex-col gap-[0.9cqw] px-[2.8cqw] pt-[2.4cqw] pb-[1.6cqw]">
      {slide.kind === "figure" ? (
        <FigureSheet
          isLive={isLive}
          isNear={isNear}
          onPoint={onPoint}
          slide={slide}
          state={state}
          wall={wall}
        />
      ) : (
        <WordSheet isLive={isLive} slide={slide} />
      )}
    </div>
  </div>
);

interface FaceProps extends Omit<SheetProps, "state" | "wall" | "isLive" | "isNear"> {
  readonly snapshot: Snapshot;
}

/** A slide as a picture of itself, made here from the data of a snapshot. */
export const SlideFace = ({ snapshot, ...sheet }: FaceProps) => {
  const { slide } = sheet;
  const state = useShownSlide(slide.kind === "figure" ? slide : undefined, snapshot);
  return <SlideSheet {...sheet} state={state} />;
};

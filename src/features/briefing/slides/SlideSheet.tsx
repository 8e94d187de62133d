import { type PointerEvent, useMemo } from "react";
import { SceneSvg } from "#scene/render/SceneSvg.tsx";
import { carriedPoint } from "#scene/carriedPoint.ts";
import { highlighted } from "#scene/highlighted.ts";
import type { Scene } from "#scene/scene.ts";
import type { FigureSlide, Highlight, Slide, WordSlide } from "#domain/briefing/briefing.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { briefing as words } from "#messages/files/briefing.ts";
import { figureFile } from "#messages/files/figureFile.ts";
import { type SlideState, useShownSlide } from "./useShownSlide.ts";
import type { Mark } from "#scene/mark.ts";

/** The browser's own tooltips would come beside ours, later and small. */
const withoutHints = (marks: readonly Mark[]): readonly Mark[] =>
  marks.map((mark) => {
    const { means } = mark;
    const inner = mark.kind === "group" ? { ...mark, marks: withoutHints(mark.marks) } : mark;
    if (means?.hint === undefined) return inner;
    const { hint: _, ...rest } = means;
    return { ...inner, means: rest };
  });

/** Small type of a figure, in its own units. */
const SMALLEST = 13;
/** What it has of the width of its room at least, in hundredths: 20 pixels of a wall of 1920. */
const READABLE = 1.1;
/** Smaller it isn't, however small the screen is. */
const LEAST_REM = 0.625;
/** Where it has so much as it fits its room, it is not enlarged beyond that. */
const NEARLY = 0.9;
/** How wide a figure's room is by its height. */
const ROOM = 2.15;

/** At which ends of its way sideways a figure is: beyond them a finger swipes to another slide. */
const endsOf = ({ scrollLeft, scrollWidth, clientWidth }: Element): string => {
  const most = scrollWidth - clientWidth;
  if (most <= 1) return "both";
  return scrollLeft <= 1 ? "left" : scrollLeft >= most - 1 ? "right" : "neither";
};

/** Browsers ask at the first touch what they may scroll, and would leave the page for the one before. */
const watchEnds = (box: HTMLElement): (() => void) => {
  const note = (): void => {
    box.dataset["ends"] = endsOf(box);
  };
  const watch = new ResizeObserver(note);
  watch.observe(box);
  box.addEventListener("scroll", note, { passive: true });
  return () => {
    watch.disconnect();
    box.removeEventListener("scroll", note);
  };
};

/** What is pointed at further down its room is brought into the middle, in shares of it. */
const LOW = 0.8;

/** Scrolls a figure no further than it takes to see what is pointed at. */
const bringInSight = (box: HTMLElement, { x, y }: Pick<Highlight, "x" | "y">): void => {
  box.scrollLeft = x * box.scrollWidth - box.clientWidth / 2;
  if (y * box.scrollHeight > LOW * box.clientHeight) {
    box.scrollTop = y * box.scrollHeight - box.clientHeight / 2;
  }
};

const scroller =
  "@container-size min-h-0 grow overflow-auto overscroll-contain data-[ends=both]:[touch-action:pan-y_pinch-zoom] data-[ends=left]:[touch-action:pan-y_pan-right_pinch-zoom] data-[ends=right]:[touch-action:pan-y_pan-left_pinch-zoom]";

interface LiveProps {
  readonly scene: Scene;
  readonly isNear: boolean;
  /** Where what is pointed at stands, in shares of the drawing. */
  readonly pointed: Pick<Highlight, "x" | "y"> | undefined;
}

/**
 * A figure as large as its room. One that is too high for type to be read from the back is as wide as that
 * takes, and is scrolled. From near it is as wide as the screen, and one that can't be laid out so narrowly
 * is scrolled sideways too, from what is pointed at.
 */
const LiveScene = ({ scene, isNear, pointed }: LiveProps) => {
  const { width, height } = scene;
  const fits = (100 * SMALLEST) / Math.max(width, height * ROOM);
  const whole = isNear ? "100cqw" : `min(100cqw,${(100 * width) / height}cqh)`;
  const readable = fits >= NEARLY ? "0px" : `min(100cqw,${(READABLE * width) / SMALLEST}cqw)`;
  const least = `${(LEAST_REM * width) / SMALLEST}rem`;
  return (
    <div
      className={scroller}
      data-scroller=""
      ref={(box) => {
        if (box === null) return undefined;
        if (pointed !== undefined) bringInSight(box, pointed);
        return watchEnds(box);
      }}
    >
      <div className="mx-auto" style={{ width: `max(${whole}, ${readable}, ${least})` }}>
        <SceneSvg className="w-full!" scene={{ ...scene, marks: withoutHints(scene.marks) }} />
      </div>
    </div>
  );
};

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

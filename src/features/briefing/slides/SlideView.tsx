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

/** Drops hints: the browser's own tooltips would appear beside ours, later and small. */
const withoutHints = (marks: readonly Mark[]): readonly Mark[] =>
  marks.map((mark) => {
    const { means } = mark;
    const inner = mark.kind === "group" ? { ...mark, marks: withoutHints(mark.marks) } : mark;
    if (means?.hint === undefined) return inner;
    const { hint: _, ...rest } = means;
    return { ...inner, means: rest };
  });

/** The size of a figure's small type, in the units of its scene. */
const SMALLEST = 13;
/** The least size of that type, in percent of the slide's width: 20 pixels on a projection 1920 wide. */
const READABLE = 1.1;
/** The least size of that type on any screen. */
const LEAST_REM = 0.625;
/** A figure that reaches this share of `READABLE` when fitted is not enlarged further. */
const NEARLY = 0.9;
/** The aspect ratio of the space for a figure, width to height. */
const ASPECT = 2.15;

/** Which ends of its horizontal scroll range a figure is at: a swipe beyond them goes to another slide. */
const endsOf = ({ scrollLeft, scrollWidth, clientWidth }: Element): string => {
  const most = scrollWidth - clientWidth;
  if (most <= 1) return "both";
  return scrollLeft <= 1 ? "left" : scrollLeft >= most - 1 ? "right" : "neither";
};

/**
 * Keeps `data-ends` up to date for `touch-action`: browsers read it at the first touch, and would take the swipe
 * as a step back in history.
 */
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

/** A highlight below this share of the visible height is scrolled to the middle. */
const LOW = 0.8;

/** Scrolls a figure so that its highlight is in view. */
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
  /** The position of the highlight, in shares of the drawing. */
  readonly pointed: Pick<Highlight, "x" | "y"> | undefined;
}

/**
 * A figure as large as its space allows. One too high for its type to be read from the back is widened until it
 * can be, and scrolls. On a near screen it is as wide as the screen; one that can't be laid out so narrowly also
 * scrolls sideways, starting at its highlight.
 */
const LiveScene = ({ scene, isNear, pointed }: LiveProps) => {
  const { width, height } = scene;
  const fits = (100 * SMALLEST) / Math.max(width, height * ASPECT);
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

/** The position of a pointer in shares of the drawing, which is fitted to its box, centred at the top. */
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

interface SlideViewProps {
  readonly slide: Slide;
  /** What a figure slide shows; text slides show their own text. */
  readonly state?: SlideState | undefined;
  /** On a near screen, the state of the same slide as laid out for a projection, on which its highlight was placed. */
  readonly wall?: SlideState | undefined;
  /** Whether its marks can be reached; otherwise it is an inert picture. */
  readonly isLive?: boolean;
  /** Whether a live slide is on a near screen, such as a phone: it then fills the screen and scrolls. */
  readonly isNear?: boolean;
  /** Called with the position at which the reader presses the figure. */
  readonly onPoint?: ((place: Place) => void) | undefined;
}

/** Type scales with the slide, so that a phone shows the same as a projection. */
const look = {
  picture: {
    heading: "text-[2.4cqw]",
    note: "text-[2cqw] text-muted",
    source: "text-[1.1cqw] leading-snug text-muted",
  },
  /** With a lower bound, so that type stays legible on the smallest screen a talk is given from. */
  live: {
    heading: "text-[max(2.4cqw,1.1875rem)]",
    note: "text-[max(2cqw,1rem)] text-muted",
    source: "text-[max(1.1cqw,0.6875rem)] leading-snug text-muted",
  },
} as const;

const lookOf = (isLive: boolean) => (isLive ? look.live : look.picture);

/** A scene with its highlight. */
interface Pointed {
  readonly scene: Scene;
  readonly highlight: Highlight | undefined;
}

/**
 * Maps the highlight from the layout for a projection to that for a near screen. Where its mark isn't found
 * there, the projection's scene is used; until that is made, there is no highlight.
 */
const pointedNear = (scene: Scene, highlight: Highlight, wall: SlideState | undefined): Pointed => {
  const whole = wall?.state === "made" ? wall.shown?.figure.scene : undefined;
  if (whole === undefined) return { scene, highlight: undefined };
  const at = carriedPoint(highlight, whole, scene);
  return at === undefined
    ? { scene: whole, highlight }
    : { scene, highlight: { ...highlight, ...at } };
};

const FigureContent = ({
  slide,
  state = making,
  wall,
  isLive = false,
  isNear = false,
  onPoint,
}: SlideViewProps & { readonly slide: FigureSlide }) => {
  const { heading, note, source } = lookOf(isLive);
  const shown = state.state === "made" ? state.shown : undefined;
  const { highlight } = slide;
  // Memoised, so that typing in the title doesn't render the figure again.
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

const TextContent = ({ slide, isLive = false }: SlideViewProps & { readonly slide: WordSlide }) => {
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

/** A slide as the audience sees it, at any width: 16 by 9, or as high as its container on a near screen. */
export const SlideView = ({
  slide,
  state,
  wall,
  isLive = false,
  isNear = false,
  onPoint,
}: SlideViewProps) => (
  <div
    className={`@container w-full overflow-hidden bg-paper text-ink ${isNear ? "h-full" : "aspect-video"}`}
  >
    <div className="flex h-full flex-col gap-[0.9cqw] px-[2.8cqw] pt-[2.4cqw] pb-[1.6cqw]">
      {slide.kind === "figure" ? (
        <FigureContent
          isLive={isLive}
          isNear={isNear}
          onPoint={onPoint}
          slide={slide}
          state={state}
          wall={wall}
        />
      ) : (
        <TextContent isLive={isLive} slide={slide} />
      )}
    </div>
  </div>
);

interface FaceProps extends Omit<SlideViewProps, "state" | "wall" | "isLive" | "isNear"> {
  readonly snapshot: Snapshot;
}

/** A slide as an inert picture, made from the data of a snapshot. */
export const SlideFace = ({ snapshot, ...view }: FaceProps) => {
  const { slide } = view;
  const state = useShownSlide(slide.kind === "figure" ? slide : undefined, snapshot);
  return <SlideView {...view} state={state} />;
};

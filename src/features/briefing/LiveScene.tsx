import { SceneSvg } from "#scene/render/SceneSvg.tsx";
import type { Mark } from "#scene/mark.ts";
import type { Scene } from "#scene/scene.ts";
import type { Highlight } from "#domain/briefing/briefing.ts";

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
export const LiveScene = ({ scene, isNear, pointed }: LiveProps) => {
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

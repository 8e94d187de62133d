import {
  type DragEvent,
  type KeyboardEvent,
  memo,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";

import type { Slide } from "#domain/briefing/briefing.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { own } from "#domain/own.ts";
import { SlideFace } from "#features/briefing/slides/SlideView.tsx";
import { useSlideTitle } from "#features/briefing/slides/useShownSlide.ts";
import { briefing as words } from "#messages/files/briefing.ts";
import { stepInList } from "#ui/focus/rovingFocus.ts";
import { useLeavesFocus } from "#ui/frame/Button.tsx";
import { useNear } from "#ui/screen/useNear.ts";

/** Marks a dragged slide, as opposed to a file or a text from elsewhere. */
const SLIDE_TYPE = "application/x-briefing-slide";

interface SmallProps {
  readonly slide: Slide;
  readonly place: number;
  readonly isChosen: boolean;
  readonly isChanged: boolean;
  readonly snapshot: Snapshot;
}

/** A thumbnail of a slide: rendered once it comes into view, and again only when it changes. */
const SmallSlide = memo(({ slide, place, isChosen, isChanged, snapshot }: SmallProps) => {
  const { ref, near } = useNear();
  const title = useSlideTitle(slide, snapshot, near);
  return (
    <div
      aria-label={words.slide(place, title)}
      aria-selected={isChosen}
      className="group flex shrink-0 cursor-pointer gap-2 p-1 outline-offset-0 max-lg:w-40 max-lg:flex-col-reverse max-lg:gap-0.5"
      data-slide={slide.id}
      draggable
      ref={ref}
      role="option"
      tabIndex={isChosen ? 0 : -1}
    >
      <span className="w-5 shrink-0 text-small text-muted tabular-nums group-aria-selected:font-bold group-aria-selected:text-ink lg:text-right">
        {place}
        {isChanged ? (
          <span
            aria-label={words.changes}
            className="ml-1 inline-block size-2 rounded-full bg-behind"
            role="img"
          />
        ) : null}
      </span>
      <div
        aria-hidden="true"
        className="pointer-events-none min-w-0 grow border border-rule group-aria-selected:outline-2 group-aria-selected:outline-ink"
        inert
      >
        {near ? (
          <SlideFace slide={slide} snapshot={snapshot} />
        ) : (
          <div className="aspect-video bg-paper" />
        )}
      </div>
    </div>
  );
});

/** A place to drop a slide: before or after another. */
interface Gap {
  readonly id: string;
  readonly isAfter: boolean;
}

const slideAt = (target: EventTarget): HTMLElement | undefined =>
  (target instanceof Element ? target.closest<HTMLElement>("[data-slide]") : null) ?? undefined;

/** The slide under a pointer and the half it is on, for a vertical and a horizontal list alike. */
const gapUnder = ({ target, currentTarget, clientX, clientY }: DragEvent): Gap | undefined => {
  const over = slideAt(target);
  const id = over?.dataset["slide"];
  if (over === undefined || id === undefined) return undefined;
  const { left, top, width, height } = over.getBoundingClientRect();
  const isRow = getComputedStyle(currentTarget).flexDirection === "row";
  return { id, isAfter: isRow ? clientX > left + width / 2 : clientY > top + height / 2 };
};

/** Scrolls the list, and never the page, until one of its slides is in view. */
const bringInSight = (list: Element, slide: Element): void => {
  const [box, at] = [list.getBoundingClientRect(), slide.getBoundingClientRect()];
  list.scrollTop += Math.min(0, at.top - box.top) + Math.max(0, at.bottom - box.bottom);
  list.scrollLeft += Math.min(0, at.left - box.left) + Math.max(0, at.right - box.right);
};

/** Arrow keys along the list where it is horizontal. */
const alongRow: Readonly<Record<string, string>> = {
  ArrowLeft: "ArrowUp",
  ArrowRight: "ArrowDown",
};

const edges = {
  before: "max-lg:border-l-accent lg:border-t-accent",
  after: "max-lg:border-r-accent lg:border-b-accent",
} as const;

interface Props {
  readonly slides: readonly Slide[];
  readonly chosen: string | undefined;
  /** The slides whose verdicts have changed. */
  readonly changed: { readonly has: (id: string) => boolean };
  readonly snapshot: Snapshot;
  /** Actions on slides, by their ids. */
  readonly onChoose: (id: string) => void;
  /** Moves a slide to an index, counted from 0 among the others. */
  readonly onMove: (id: string, to: number) => void;
  readonly onRemove: (id: string) => void;
}

/** Thumbnails of all slides in order: choose one to edit it; move them by keys or by dragging. */
export const SlideList = ({ slides, chosen, changed, snapshot, ...gestures }: Props) => {
  const { onChoose, onMove, onRemove } = gestures;
  const hint = useId();
  const list = useLeavesFocus<HTMLDivElement>();
  const isFollowing = useRef(false);
  const [dragged, setDragged] = useState<string>();
  const [gap, setGap] = useState<Gap>();
  // The focus follows keys: to the next slide, with a moved one, and to the successor of a deleted one.
  const at = slides.findIndex(({ id }) => id === chosen);
  useLayoutEffect(() => {
    const one = list.current?.querySelectorAll<HTMLElement>("[data-slide]")[at];
    if (list.current === null || one === undefined || one.dataset["slide"] !== chosen) return;
    bringInSight(list.current, one);
    if (isFollowing.current) one.focus({ preventScroll: true });
    isFollowing.current = false;
  }, [list, at, chosen]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const slide = slides[at];
    if (slide === undefined || event.ctrlKey || event.metaKey) return;
    const to = stepInList(own(alongRow, event.key) ?? event.key, at, slides.length);
    if (event.key === "Delete") onRemove(slide.id);
    else if (to === undefined) return;
    else if (event.altKey) onMove(slide.id, to);
    else onChoose(slides[to]?.id ?? slide.id);
    event.preventDefault();
    isFollowing.current = true;
  };
  const onDrop = (event: DragEvent): void => {
    const to = gapUnder(event);
    if (dragged === undefined || to === undefined) return;
    event.preventDefault();
    const others = slides.filter(({ id }) => id !== dragged);
    const beside = others.findIndex(({ id }) => id === to.id);
    if (beside >= 0) onMove(dragged, to.isAfter ? beside + 1 : beside);
  };
  return (
    <>
      <div
        aria-describedby={hint}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Delete"
        aria-label={words.slides}
        className="flex overflow-auto overscroll-contain pb-1 lg:max-h-[calc(100dvh-var(--above)-var(--below)-2rem)] lg:flex-col"
        onClick={({ target }) => {
          const id = slideAt(target)?.dataset["slide"];
          if (id !== undefined) onChoose(id);
        }}
        onDragEnd={() => {
          setDragged(undefined);
          setGap(undefined);
        }}
        onDragOver={(event) => {
          if (dragged === undefined) return;
          event.preventDefault();
          const next = gapUnder(event);
          if (next?.id !== gap?.id || next?.isAfter !== gap?.isAfter) setGap(next);
        }}
        onDragStart={(event) => {
          const { target, dataTransfer } = event;
          const id = slideAt(target)?.dataset["slide"];
          if (id === undefined) return;
          dataTransfer.setData(SLIDE_TYPE, id);
          dataTransfer.effectAllowed = "move";
          setDragged(id);
        }}
        onDrop={onDrop}
        onKeyDown={onKeyDown}
        ref={list}
        role="listbox"
        tabIndex={-1}
      >
        {slides.map((slide, index) => {
          const edge = gap?.id === slide.id ? edges[gap.isAfter ? "after" : "before"] : "";
          return (
            <div
              className={`border-transparent max-lg:border-x-3 lg:border-y-3 ${edge}`}
              key={slide.id}
              role="presentation"
            >
              <SmallSlide
                isChanged={changed.has(slide.id)}
                isChosen={slide.id === chosen}
                place={index + 1}
                slide={slide}
                snapshot={snapshot}
              />
            </div>
          );
        })}
      </div>
      <p className="mt-1 text-small text-muted pointer-coarse:sr-only print:hidden" id={hint}>
        {words.keys}
      </p>
    </>
  );
};

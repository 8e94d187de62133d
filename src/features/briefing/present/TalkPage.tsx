import { type ReactNode, useRef, useState, useEffect } from "react";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { talk as words } from "#messages/files/talk.ts";
import { carriedHere } from "#parts/briefing/carriedHere.ts";
import { Button } from "#ui/frame/Button.tsx";
import { PartNavigation, useNavigation, type RouteLinkProps } from "#ui/navigation.tsx";
import { Notice } from "#ui/frame/Notice.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import {
  madeTitle,
  useMadeSlides,
  type MadeSlides,
} from "#features/briefing/slides/useMadeSlides.ts";
import { SlideGrid, TalkHelp } from "./TalkDialogs.tsx";
import { LoadState } from "./LoadState.tsx";
import { TalkSlide } from "./TalkSlide.tsx";
import { type Talk, useTalk } from "./useTalk.ts";
import { useAwake, useSwipes, useWakeLock } from "./useTalkGestures.ts";
import { useNearWidth } from "./useNearWidth.ts";
import { useTalkWindow } from "./useTalkWindow.ts";

const high = "pointer-coarse:min-h-11 pointer-coarse:min-w-11 pointer-coarse:justify-center";

interface TalkBarProps {
  readonly talk: Talk;
  readonly states: MadeSlides;
  readonly awaitsSearch: boolean;
  readonly isControls: boolean;
  /** Whether the pointer is in use; otherwise only the load state stays in view. */
  readonly isAwake: boolean;
  readonly on: {
    readonly previous: () => void;
    readonly next: () => void;
    readonly grid: () => void;
    readonly controls: () => void;
    readonly presenter: () => void;
    readonly help: () => void;
    readonly fullScreen: () => void;
    readonly leave: () => void;
  };
}

/** Under the slide: the position in the talk, what was altered, and buttons while the pointer is in use. */
const TalkBar = ({ talk, states, awaitsSearch, isControls, isAwake, on }: TalkBarProps) => {
  const { slides, at, isAsPrepared, restore } = talk;
  const figures = slides.filter(({ kind }) => kind === "figure").length;
  const isFailing = [...states.values()].some(({ state }) => state === "failed");
  return (
    <footer className="relative bg-paper text-small text-muted">
      <div
        aria-hidden="true"
        className="h-[3px] bg-accent transition-[width]"
        style={{ width: `${(100 * (at + 1)) / Math.max(1, slides.length)}%` }}
      />
      <div className="flex min-h-8 flex-wrap items-center gap-x-3 px-3">
        <div
          className={`flex flex-wrap items-center gap-x-1 transition-opacity focus-within:opacity-100 pointer-coarse:opacity-100 ${isAwake || isControls ? "" : "opacity-0"}`}
        >
          <Button
            aria-label={words.previous}
            className={high}
            disabled={at === 0}
            look="plain"
            onClick={on.previous}
          >
            <span aria-hidden="true">←</span>
          </Button>
          <Button
            aria-label={words.next}
            className={high}
            disabled={at >= slides.length - 1}
            look="plain"
            onClick={on.next}
          >
            <span aria-hidden="true">→</span>
          </Button>
          <Button className={high} look="plain" onClick={on.grid}>
            {words.grid}
          </Button>
          <Button aria-pressed={isControls} className={high} look="plain" onClick={on.controls}>
            {words.controls}
          </Button>
          <Button className={`${high} max-md:hidden`} look="plain" onClick={on.presenter}>
            {words.presenter}
          </Button>
          <Button className={`${high} max-md:hidden`} look="plain" onClick={on.help}>
            {words.help}
          </Button>
          <Button className={`${high} max-md:hidden`} look="plain" onClick={on.fullScreen}>
            {words.fullScreen}
          </Button>
          <Button className={high} look="plain" onClick={on.leave}>
            {words.leave}
          </Button>
        </div>
        <div className={isAwake || isFailing ? "" : "opacity-0"}>
          <LoadState all={figures} awaitsSearch={awaitsSearch} states={states} />
        </div>
        <div className="ml-auto flex items-center gap-3">
          {isAsPrepared ? null : (
            <>
              <span className="border-l-4 border-behind pl-2 text-ink">{words.altered}</span>
              <Button onClick={restore}>{words.restore}</Button>
            </>
          )}
          <span className="text-body">{words.progress(at + 1, slides.length)}</span>
        </div>
      </div>
    </footer>
  );
};

interface MarkTooltip {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** The mark under the pointer or with the focus, and its name. */
const markAt = (target: EventTarget | null): readonly [Element, string] | undefined => {
  const mark = target instanceof Element ? target.closest("svg [aria-label]") : null;
  const name = mark?.getAttribute("aria-label") ?? "";
  return mark === null || name === "" ? undefined : [mark, name];
};

/** Distance from the pointer, in pixels. */
const BESIDE = 14;
const WIDTH = 360;

/** A mark's link. It is followed only with Ctrl or ⌘, in a new tab: an accidental click must not end the talk. */
export const MarkLink = ({ to, children, ...rest }: RouteLinkProps) => {
  const { address } = useNavigation();
  // Its parts alone count, whatever the host.
  const { pathname, searchParams, hash } = new URL(to, "https://any.host");
  return (
    <a
      {...rest}
      href={address(`${pathname}${hash}`, searchParams)}
      onClick={(event) => {
        rest.onClick?.(event);
        if (!event.ctrlKey && !event.metaKey) event.preventDefault();
      }}
      rel="noreferrer"
      target="_blank"
    >
      {children}
    </a>
  );
};

interface MarkTooltipsProps {
  readonly children: ReactNode;
}

/** Shows the name of the hovered or focused mark, in type large enough for an audience. */
const MarkTooltips = ({ children }: MarkTooltipsProps) => {
  const navigation = useNavigation();
  const [shownName, setShownName] = useState<MarkTooltip>();
  useEffect(() => {
    const close = ({ key }: KeyboardEvent): void => {
      if (key !== "Control" && key !== "Shift" && key !== "Meta") setShownName(undefined);
    };
    window.addEventListener("keydown", close, { capture: true });
    return () => window.removeEventListener("keydown", close, { capture: true });
  }, []);
  return (
    // The tooltip follows the pointer; screen readers get the names from the marks.
    <div
      className="contents"
      onBlur={() => setShownName(undefined)}
      onFocus={({ target }) => {
        const at = markAt(target);
        if (at === undefined || !target.matches(":focus-visible")) return;
        const { left, bottom, width } = at[0].getBoundingClientRect();
        setShownName({ name: at[1], x: left + width / 2, y: bottom });
      }}
      onPointerLeave={() => setShownName(undefined)}
      onPointerMove={({ target, clientX, clientY }) => {
        const at = markAt(target);
        setShownName(at === undefined ? undefined : { name: at[1], x: clientX, y: clientY });
      }}
    >
      <PartNavigation value={{ ...navigation, Link: MarkLink }}>{children}</PartNavigation>
      {shownName === undefined ? null : (
        <p
          aria-hidden="true"
          className="pointer-events-none fixed z-50 w-max max-w-90 rounded-plain bg-ink px-2.5 py-1.5 text-body text-paper shadow-lg"
          style={{
            left: Math.max(8, Math.min(shownName.x + BESIDE, window.innerWidth - WIDTH - 8)),
            ...(shownName.y > window.innerHeight * 0.7
              ? { bottom: window.innerHeight - shownName.y + BESIDE }
              : { top: shownName.y + BESIDE }),
          }}
        >
          {shownName.name}
        </p>
      )}
    </div>
  );
};

/** Requests full screen, where the browser has it and allows it. */
export const requestFullScreen = (): void => {
  const request = async (): Promise<void> => {
    try {
      await document.documentElement.requestFullscreen({ navigationUI: "hide" });
    } catch {
      // Refused, or a phone without full screen: the talk fills the window.
    }
  };
  void request();
};

const leaveFullScreen = (): void => {
  if (document.fullscreenElement !== null) void document.exitFullscreen();
};

interface ControlsProps {
  readonly talk: Talk;
  readonly controls: ReactNode;
}

/** The filter bar over the slide. It works as on the slide's own page, and changes this address. */
export const TalkControls = ({ talk: { slide }, controls }: ControlsProps) => {
  const navigation = useNavigation();
  return slide?.kind === "figure" ? (
    <div className="relative z-40 shadow-lg [--above:4rem]" data-controls="">
      <PartNavigation value={{ ...navigation, path: slide.path }}>{controls}</PartNavigation>
    </div>
  ) : null;
};

interface Props {
  readonly snapshot: Snapshot;
  /** As-of day and filters, as on other pages. */
  readonly controls: ReactNode;
}

/** Focuses each new slide, so that it is read out: the focus was lost with the slide before. */
const takeFocus = (slide: HTMLElement | null): void => slide?.focus({ preventScroll: true });

const edge =
  "absolute inset-y-0 z-10 flex w-[4.5vw] min-w-8 items-center justify-center text-title text-muted opacity-0 hover:opacity-100 pointer-coarse:hidden";

/** A talk as the audience sees it: one slide that fills the screen. */
export const TalkPage = ({ snapshot, controls }: Props) => {
  const talk = useTalk();
  const { address, go, href, parameters } = useNavigation();
  const { slides, at, slide, curtain } = talk;
  const near = useNearWidth();
  const states = useMadeSlides(slides, snapshot, { width: near, inSight: slide?.id });
  const [isRefused, setRefused] = useState(false);
  const stage = useRef<HTMLDivElement>(null);
  const isAwake = useAwake();
  const presenterPage = "/briefing/presenter";
  // A page saved as one file routes by fragment and has no site around it.
  const presenterAddress =
    carriedHere === undefined
      ? address(presenterPage, parameters)
      : `#${href(presenterPage, () => parameters)}`;
  const talkWindow = useTalkWindow(talk, {
    onLeave: () => {
      leaveFullScreen();
      go(slide === undefined ? "/briefing" : `/briefing#${slide.id}`, () => new URLSearchParams());
    },
    onPresenter: () => {
      const opened = window.open(presenterAddress, "presenter", "popup,width=1100,height=760");
      setRefused(opened === null);
    },
    scroll: (by) => {
      const box = stage.current?.querySelector("[data-scroller]");
      if (box === null || box === undefined) return false;
      const before = box.scrollTop;
      box.scrollTop += by * box.clientHeight * 0.5;
      return box.scrollTop !== before;
    },
  });
  const { obey } = talkWindow;
  useWakeLock();
  const swipes = useSwipes((by) => obey({ is: "step", by }));
  const isThere = slide?.kind !== "figure" || states.has(slide.id);
  if (slide === undefined) {
    return (
      <main className="p-6" id="content">
        <title>{words.name(talk.title)}</title>
        <p>{words.empty}</p>
        <RouteLink className="underline" to="/briefing">
          {words.back}
        </RouteLink>
      </main>
    );
  }
  // An altered slide may contradict the finding it was prepared with, which then isn't its title.
  const title = talk.isAsPrepared ? madeTitle(slide, states) : (slide.title ?? "");
  return (
    <main
      className="fixed inset-0 grid grid-rows-[auto_auto_minmax(0,1fr)_auto] bg-paper"
      id="content"
    >
      <title>{words.place(at + 1, slides.length, title)}</title>
      <h1 className="sr-only">{words.name(talk.title)}</h1>
      <div>{talkWindow.isControls ? <TalkControls controls={controls} talk={talk} /> : null}</div>
      <div>
        {isRefused ? (
          <Notice role="alert">
            <span>{words.refused}</span>
            <a className="underline" href={presenterAddress} rel="noreferrer" target="_blank">
              {words.openInTab}
            </a>
            <Button onClick={() => setRefused(false)}>{words.close}</Button>
          </Notice>
        ) : null}
      </div>
      <div
        className="@container-size relative grid min-h-0 place-items-center [touch-action:pan-y_pinch-zoom]"
        ref={stage}
        {...swipes}
      >
        <section
          aria-label={words.place(at + 1, slides.length, title)}
          className={`outline-none ${near === undefined ? "w-[min(100cqw,177.78cqh)]" : "h-full w-full"}`}
          key={`${slide.id} ${isThere}`}
          ref={takeFocus}
          tabIndex={-1}
        >
          <MarkTooltips>
            <TalkSlide isLive states={states} near={near} snapshot={snapshot} talk={talk} />
          </MarkTooltips>
        </section>
        {/* For the pointer only: keyboard users have keys and the buttons of the bar. */}
        <button
          aria-hidden="true"
          className={`${edge} left-0`}
          onClick={() => obey({ is: "step", by: -1 })}
          onPointerDown={(event) => event.preventDefault()}
          tabIndex={-1}
          type="button"
        >
          ←
        </button>
        <button
          aria-hidden="true"
          className={`${edge} right-0`}
          onClick={() => obey({ is: "step", by: 1 })}
          onPointerDown={(event) => event.preventDefault()}
          tabIndex={-1}
          type="button"
        >
          →
        </button>
      </div>
      <TalkBar
        awaitsSearch={snapshot.searchable === "pending"}
        isAwake={isAwake}
        isControls={talkWindow.isControls}
        states={states}
        on={{
          previous: () => obey({ is: "step", by: -1 }),
          next: () => obey({ is: "step", by: 1 }),
          grid: () => obey({ is: "grid" }),
          controls: () => obey({ is: "controls" }),
          presenter: () => obey({ is: "presenter" }),
          help: () => obey({ is: "help" }),
          fullScreen: requestFullScreen,
          leave: () => obey({ is: "leave" }),
        }}
        talk={talk}
      />
      {curtain === undefined ? null : (
        <div
          className={`fixed inset-0 z-50 ${curtain === "black" ? "bg-black" : "bg-white"}`}
          role="status"
        >
          <span className="sr-only">{words.curtain}</span>
        </div>
      )}
      <SlideGrid
        isOpen={talkWindow.over === "grid"}
        states={states}
        onClose={talkWindow.close}
        talk={talk}
      />
      <TalkHelp isOpen={talkWindow.over === "help"} onClose={talkWindow.close} />
    </main>
  );
};

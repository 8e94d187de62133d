import { type ReactNode, useRef, useState } from "react";

import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { talk as words } from "#messages/files/talk.ts";
import { carriedHere } from "#parts/briefing/carriedHere.ts";
import { Button } from "#ui/frame/Button.tsx";
import { NavigationLevel, useNavigation } from "#ui/frame/navigation.tsx";
import { Notice } from "#ui/frame/Notice.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

import { madeTitle, useMadeSlides } from "#features/briefing/useMadeSlides.ts";
import { MarkNames } from "./MarkNames.tsx";
import { TalkBar } from "./TalkBar.tsx";
import { SlideGrid, TalkHelp } from "./TalkDialogs.tsx";
import { TalkSlide } from "./TalkSlide.tsx";
import { type Talk, useTalk } from "./useTalk.ts";
import { useAwake, useSwipes, useWakeLock } from "./useTalkGestures.ts";
import { useNearWidth } from "./useNearWidth.ts";
import { useTalkRoom } from "./useTalkRoom.ts";

/** The whole screen, where the browser has it and lets us. */
export const askFullScreen = (): void => {
  const ask = async (): Promise<void> => {
    try {
      await document.documentElement.requestFullscreen({ navigationUI: "hide" });
    } catch {
      // Refused, or a phone that has none: the talk fills the window.
    }
  };
  void ask();
};

const leaveFullScreen = (): void => {
  if (document.fullscreenElement !== null) void document.exitFullscreen();
};

interface ControlsProps {
  readonly talk: Talk;
  readonly controls: ReactNode;
}

/** The bar of filters over the slide. It works as on the slide's own page, and changes this address. */
export const TalkControls = ({ talk: { slide }, controls }: ControlsProps) => {
  const navigation = useNavigation();
  return slide?.kind === "figure" ? (
    <div className="relative z-40 shadow-lg [--above:4rem]" data-controls="">
      <NavigationLevel value={{ ...navigation, path: slide.path }}>{controls}</NavigationLevel>
    </div>
  ) : null;
};

interface Props {
  readonly snapshot: Snapshot;
  /** As-of day and filters, as they stand over other pages. */
  readonly controls: ReactNode;
}

/** Each slide is read out as it comes; what stood on the one before has gone, and its focus with it. */
const takeFocus = (slide: HTMLElement | null): void => slide?.focus({ preventScroll: true });

const edge =
  "absolute inset-y-0 z-10 flex w-[4.5vw] min-w-8 items-center justify-center text-title text-muted opacity-0 hover:opacity-100 pointer-coarse:hidden";

/** A talk as the room sees it: one slide on the whole screen. */
export const TalkPage = ({ snapshot, controls }: Props) => {
  const talk = useTalk();
  const { address, go, href, parameters } = useNavigation();
  const { slides, at, slide, curtain } = talk;
  const near = useNearWidth();
  const made = useMadeSlides(slides, snapshot, { width: near, inSight: slide?.id });
  const [isRefused, setRefused] = useState(false);
  const stage = useRef<HTMLDivElement>(null);
  const isAwake = useAwake();
  const presenterPage = "/briefing/presenter";
  // A saved page is its own site.
  const presenterAddress =
    carriedHere === undefined
      ? address(presenterPage, parameters)
      : `#${href(presenterPage, () => parameters)}`;
  const room = useTalkRoom(talk, {
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
  const { obey } = room;
  useWakeLock();
  const swipes = useSwipes((by) => obey({ is: "step", by }));
  const isThere = slide?.kind !== "figure" || made.has(slide.id);
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
  // What was found names it only as long as it is as it was prepared.
  const title = talk.isAsPrepared ? madeTitle(slide, made) : (slide.title ?? "");
  return (
    <main
      className="fixed inset-0 grid grid-rows-[auto_auto_minmax(0,1fr)_auto] bg-paper"
      id="content"
    >
      <title>{words.place(at + 1, slides.length, title)}</title>
      <h1 className="sr-only">{words.name(talk.title)}</h1>
      <div>{room.isControls ? <TalkControls controls={controls} talk={talk} /> : null}</div>
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
          <MarkNames>
            <TalkSlide isLive made={made} near={near} snapshot={snapshot} talk={talk} />
          </MarkNames>
        </section>
        {/* For the pointer: keys have keys, and the bar has buttons. */}
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
        isAwake={isAwake}
        isControls={room.isControls}
        made={made}
        on={{
          previous: () => obey({ is: "step", by: -1 }),
          next: () => obey({ is: "step", by: 1 }),
          grid: () => obey({ is: "grid" }),
          controls: () => obey({ is: "controls" }),
          presenter: () => obey({ is: "presenter" }),
          help: () => obey({ is: "help" }),
          fullScreen: askFullScreen,
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
      <SlideGrid isOpen={room.over === "grid"} made={made} onClose={room.close} talk={talk} />
      <TalkHelp isOpen={room.over === "help"} onClose={room.close} />
    </main>
  );
};

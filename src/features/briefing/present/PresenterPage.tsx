import { type ReactNode, useEffect, useState } from "react";

import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { talk as words } from "#messages/files/talk.ts";
import { Button } from "#ui/frame/Button.tsx";

import { SlideView } from "#features/briefing/slides/SlideView.tsx";
import { madeTitle, useMadeSlides } from "#features/briefing/slides/useMadeSlides.ts";
import { SlideGrid, TalkHelp } from "./TalkDialogs.tsx";
import { TalkControls } from "./TalkPage.tsx";
import { TalkSlide } from "./TalkSlide.tsx";
import { useTalk } from "./useTalk.ts";
import { useTalkWindow } from "./useTalkWindow.ts";

const two = (value: number): string => String(value).padStart(2, "0");

/** `14:05`: the presenter's local time. */
const timeOf = (now: Date): string => `${two(now.getHours())}:${two(now.getMinutes())}`;

/** `5:09`, `1:02:30`: the time since the talk began. */
const durationOf = (ms: number): string => {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = two(seconds % 60);
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${two(minutes)}:${rest}`;
};

const Clock = () => {
  const [now, setNow] = useState(() => Date.now());
  const [start, setStart] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return (
    <dl className="flex flex-wrap items-baseline gap-x-4">
      <div className="flex items-baseline gap-2">
        <dt className="text-small text-muted">{words.clock}</dt>
        <dd className="text-title font-semibold">{timeOf(new Date(now))}</dd>
      </div>
      <div className="flex items-baseline gap-2">
        <dt className="text-small text-muted">{words.since}</dt>
        <dd className="flex items-baseline gap-2">
          <span className="text-title font-semibold">{durationOf(now - start)}</span>
          <Button
            onClick={() => {
              setStart(Date.now());
              setNow(Date.now());
            }}
          >
            {words.restart}
          </Button>
        </dd>
      </div>
    </dl>
  );
};

interface Props {
  readonly snapshot: Snapshot;
  /** As-of day and filters, as on other pages. */
  readonly controls: ReactNode;
}

/** The presenter's view: notes, this slide and the next, and the time. In step with the audience's window. */
export const PresenterPage = ({ snapshot, controls }: Props) => {
  const talk = useTalk();
  const { slides, at, slide, curtain, isAsPrepared, restore } = talk;
  const states = useMadeSlides(slides, snapshot, { inSight: slide?.id });
  const talkWindow = useTalkWindow(talk, {
    onLeave: () => window.close(),
    onPresenter: () => undefined,
    scroll: () => false,
  });
  const { obey } = talkWindow;
  const next = slides[at + 1];
  const notes = slide?.notes ?? "";
  return (
    <main className="min-h-dvh p-4" id="content">
      <title>{words.presenterTitle(talk.title)}</title>
      <header className="mb-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h1 className="font-serif text-lead font-bold">{words.presenterTitle(talk.title)}</h1>
        <Clock />
      </header>
      {talkWindow.isControls ? <TalkControls controls={controls} talk={talk} /> : null}
      {slide === undefined ? (
        <p>{words.empty}</p>
      ) : (
        <div className="grid gap-4 md:grid-cols-[3fr_2fr]">
          <section aria-label={words.now} className="min-w-0">
            <p className="text-small text-muted" role="status">
              {words.place(at + 1, slides.length, madeTitle(slide, states))}
              {curtain === undefined ? null : (
                <strong className="block text-ink">{words.curtain}</strong>
              )}
            </p>
            <div className="border border-rule">
              <TalkSlide states={states} snapshot={snapshot} talk={talk} />
            </div>
            <div className="mt-2 flex flex-wrap items-center gap-2">
              <Button disabled={at === 0} onClick={() => obey({ is: "step", by: -1 })}>
                {words.previous}
              </Button>
              <Button
                disabled={next === undefined}
                look="solid"
                onClick={() => obey({ is: "step", by: 1 })}
              >
                {words.next}
              </Button>
              <Button
                aria-pressed={curtain === "black"}
                onClick={() => obey({ is: "curtain", colour: "black" })}
              >
                {words.black}
              </Button>
              <Button onClick={() => obey({ is: "grid" })}>{words.grid}</Button>
              <Button aria-pressed={talkWindow.isControls} onClick={() => obey({ is: "controls" })}>
                {words.controls}
              </Button>
              <Button onClick={() => obey({ is: "help" })}>{words.help}</Button>
              {isAsPrepared ? null : (
                <>
                  <span className="border-l-4 border-behind pl-2 text-small">{words.altered}</span>
                  <Button onClick={restore}>{words.restore}</Button>
                </>
              )}
            </div>
          </section>
          <section aria-label={words.after} className="min-w-0">
            <h2 className="text-small text-muted">{words.after}</h2>
            {next === undefined ? (
              <p className="text-small">{words.last}</p>
            ) : (
              <div className="border border-rule">
                <SlideView slide={next} state={states.get(next.id)} />
              </div>
            )}
          </section>
          <section aria-label={words.notes} className="md:col-span-2">
            <h2 className="text-small text-muted">{words.notes}</h2>
            <p className="max-w-[70ch] text-lead whitespace-pre-line">
              {notes === "" ? <span className="text-muted">{words.noNotes}</span> : notes}
            </p>
          </section>
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

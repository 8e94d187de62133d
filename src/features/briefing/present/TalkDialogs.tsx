import { useEffect, useRef } from "react";

import { own } from "#domain/own.ts";
import { talk as words } from "#messages/files/talk.ts";
import { briefing } from "#messages/files/briefing.ts";
import { Button } from "#ui/frame/Button.tsx";
import { Dialog } from "#ui/overlay/Dialog.tsx";
import { stepInList } from "#ui/focus/rovingFocus.ts";

import { SlideView } from "#features/briefing/slides/SlideView.tsx";
import { madeTitle, type MadeSlides } from "#features/briefing/slides/useMadeSlides.ts";
import type { Talk } from "./useTalk.ts";

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

interface GridProps extends Props {
  readonly talk: Talk;
  readonly states: MadeSlides;
}

const steps: Readonly<Record<string, string>> = {
  ArrowRight: "ArrowDown",
  ArrowLeft: "ArrowUp",
  Home: "Home",
  End: "End",
};

const Slides = ({ talk, states, onClose }: Omit<GridProps, "isOpen">) => {
  const { slides, at, go } = talk;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>("[aria-current]");
    // Deferred: the dialog opens right after this and takes the focus first.
    queueMicrotask(() => {
      current?.focus();
      current?.scrollIntoView({ block: "center" });
    });
  }, []);
  return (
    <ol className="grid grid-cols-2 gap-3 p-4 md:grid-cols-3 xl:grid-cols-4" ref={list}>
      {slides.map((slide, place) => {
        const state = states.get(slide.id);
        return (
          <li key={slide.id}>
            <button
              aria-current={place === at ? "true" : undefined}
              aria-label={briefing.slide(place + 1, madeTitle(slide, states))}
              className="block w-full border border-rule text-left aria-[current=true]:outline-3 aria-[current=true]:outline-accent"
              onClick={() => {
                onClose();
                // Deferred: the closing dialog first restores the focus, then the slide takes it.
                setTimeout(() => go(place));
              }}
              onKeyDown={(event) => {
                const step = own(steps, event.key);
                const to = step === undefined ? undefined : stepInList(step, place, slides.length);
                if (to === undefined) return;
                event.preventDefault();
                list.current?.querySelectorAll("button")[to]?.focus();
              }}
              type="button"
            >
              <SlideView slide={slide} state={state} />
              <span aria-hidden="true" className="block border-t border-rule px-2 text-small">
                {place + 1}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
};

const frame = "m-auto max-h-[92dvh] max-w-[94vw] border border-ink backdrop:bg-black/50";

const Head = ({ label, onClose }: { readonly label: string; readonly onClose: () => void }) => (
  <div className="sticky top-0 z-10 flex items-center justify-between border-b border-rule bg-panel px-4 py-2">
    <h2 className="font-serif text-lead font-bold">{label}</h2>
    <Button className="min-h-11 px-3" onClick={onClose}>
      {words.close}
    </Button>
  </div>
);

/** An overview of all slides of a talk, to go to one of them. */
export const SlideGrid = ({ isOpen, ...props }: GridProps) => (
  <Dialog className={`${frame} w-[94vw]`} label={words.grid} onClose={props.onClose} open={isOpen}>
    <Head label={words.grid} onClose={props.onClose} />
    <Slides {...props} />
  </Dialog>
);

/** The keyboard help of a talk. */
export const TalkHelp = ({ isOpen, onClose }: Props) => (
  <Dialog className={`${frame} w-160`} label={words.help} onClose={onClose} open={isOpen}>
    <Head label={words.help} onClose={onClose} />
    <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-6 gap-y-1.5 p-4 max-sm:grid-cols-1">
      {words.keys.map(([keys, what]) => (
        <div className="contents" key={keys}>
          <dt className="font-semibold whitespace-pre-wrap">{keys}</dt>
          <dd className="text-muted">{what}</dd>
        </div>
      ))}
    </dl>
  </Dialog>
);

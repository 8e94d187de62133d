import type { Briefing, Slide } from "#domain/briefing/briefing.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { briefing as words } from "#messages/files/briefing.ts";
import { Button } from "#ui/frame/Button.tsx";
import { useNavigation } from "#ui/navigation.tsx";
import { requestFullScreen } from "./TalkPage.tsx";
import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { SlideView } from "#features/briefing/slides/SlideView.tsx";
import { type MadeSlides, useMadeSlides } from "#features/briefing/slides/useMadeSlides.ts";
import { talk } from "#messages/files/talk.ts";
import { stopping } from "#messages/files/figureActions.ts";
import { dayWords } from "#messages/words/dates.ts";
import { usePrinting } from "#ui/screen/usePrinting.ts";

/** One slide per page, or slides with their notes. */
type PaperForm = "slides" | "handout";

const forms: readonly PaperForm[] = ["slides", "handout"];

interface PrintBriefingProps {
  readonly title: string;
  readonly slides: readonly Slide[];
  readonly snapshot: Snapshot;
}

/**
 * Two slides per page of A4 or Letter in portrait, as wide as the page so that their small type is about six
 * points; each with its notes, which may run over several pages.
 */
const Handout = ({
  title,
  slides,
  snapshot: { today },
  states,
}: PrintBriefingProps & { readonly states: MadeSlides }) => (
  <>
    <header className="mb-[3mm] flex items-baseline justify-between gap-[6mm] border-b border-rule pb-[1.5mm] text-[9.5pt]">
      <p className="font-semibold">{talk.name(title)}</p>
      <p className="shrink-0 text-muted">{dayWords(today)}</p>
    </header>
    {slides.map((slide, at) => (
      <article className="pb-[3.5mm]" key={slide.id}>
        <div className="break-inside-avoid break-after-avoid">
          <p className="text-[8pt] text-muted">{words.slide(at + 1, "")}</p>
          <div className="mt-[0.5mm] border border-rule">
            <SlideView slide={slide} state={states.get(slide.id)} />
          </div>
        </div>
        <p className="mt-[1.5mm] text-[9.5pt] leading-snug whitespace-pre-line">{slide.notes}</p>
      </article>
    ))}
  </>
);

/**
 * Prints the briefing in either form; the browser's own print command gives one slide per page. Printing doesn't
 * wait for data: figures are made ahead, and the print version is rendered into the page beside the screen
 * version.
 */
const PrintBriefing = ({ title, slides, snapshot }: PrintBriefingProps) => {
  const states = useMadeSlides(slides, snapshot);
  const isPrinting = usePrinting();
  const [requestedForm, setRequestedForm] = useState<PaperForm>();
  const isReady = slides.every(({ id, kind }) => kind !== "figure" || states.has(id));
  useEffect(() => {
    if (requestedForm === undefined || !isReady) return undefined;
    const end = (): void => setRequestedForm(undefined);
    addEventListener("afterprint", end);
    window.print();
    return () => removeEventListener("afterprint", end);
  }, [requestedForm, isReady]);
  const form = requestedForm ?? "slides";
  const page = isPrinting ? document.querySelector("main") : null;
  return (
    <>
      <div aria-label={talk.print.label} className="flex items-center gap-2" role="group">
        <span aria-hidden="true">{talk.print.label}</span>
        {forms.map((one) => (
          <Button
            className="pointer-coarse:min-h-11"
            key={one}
            onClick={() => setRequestedForm(one)}
          >
            {talk.print[one]}
          </Button>
        ))}
      </div>
      <span className="text-muted" role="status">
        {requestedForm === undefined || isReady ? null : (
          <>
            {talk.print.preparing}{" "}
            <Button onClick={() => setRequestedForm(undefined)}>{stopping.stop}</Button>
          </>
        )}
      </span>
      {page === null
        ? null
        : createPortal(
            <div data-paper={form}>
              {form === "handout" ? (
                <Handout states={states} slides={slides} snapshot={snapshot} title={title} />
              ) : (
                slides.map((slide) => (
                  <div className="h-[7.5in] w-[13.333in] overflow-hidden" key={slide.id}>
                    <SlideView slide={slide} state={states.get(slide.id)} />
                  </div>
                ))
              )}
            </div>,
            page,
          )}
    </>
  );
};

interface Props {
  readonly briefing: Briefing;
  readonly snapshot: Snapshot;
}

/** Starts the talk, in full screen where the browser allows it, or prints the briefing. */
export const PresentButtons = ({ briefing, snapshot }: Props) => {
  const { go } = useNavigation();
  return (
    <div className="my-3 flex flex-wrap items-center gap-2 text-small print:hidden">
      <Button
        className="pointer-coarse:min-h-11"
        look="solid"
        onClick={() => {
          requestFullScreen();
          go("/briefing/present", () => new URLSearchParams());
        }}
      >
        {words.actions.present}
      </Button>
      <PrintBriefing slides={briefing.slides} snapshot={snapshot} title={briefing.title} />
    </div>
  );
};

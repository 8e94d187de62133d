import { useEffect, useState } from "react";
import { createPortal } from "react-dom";

import type { Slide } from "#domain/briefing/briefing.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { SlideSheet } from "#features/briefing/SlideSheet.tsx";
import { type MadeSlides, useMadeSlides } from "#features/briefing/useMadeSlides.ts";
import { briefing } from "#messages/files/briefing.ts";
import { talk as words } from "#messages/files/talk.ts";
import { watched } from "#messages/files/figureActions.ts";
import { dayWords } from "#messages/words/dates.ts";
import { Button } from "#ui/frame/Button.tsx";
import { usePrinting } from "#ui/screen/usePrinting.ts";

/** A slide a page, or slides beside their notes. */
type PaperForm = "slides" | "handout";

const forms: readonly PaperForm[] = ["slides", "handout"];

interface Props {
  readonly title: string;
  readonly slides: readonly Slide[];
  readonly snapshot: Snapshot;
}

/**
 * Two slides on an upright sheet of A4 or Letter, as wide as it is, so that their small type is one of six
 * points; each with its notes, long ones over as many sheets as they take.
 */
const Handout = ({
  title,
  slides,
  snapshot: { today },
  made,
}: Props & { readonly made: MadeSlides }) => (
  <>
    <header className="mb-[3mm] flex items-baseline justify-between gap-[6mm] border-b border-rule pb-[1.5mm] text-[9.5pt]">
      <p className="font-semibold">{words.name(title)}</p>
      <p className="shrink-0 text-muted">{dayWords(today)}</p>
    </header>
    {slides.map((slide, at) => (
      <article className="pb-[3.5mm]" key={slide.id}>
        <div className="break-inside-avoid break-after-avoid">
          <p className="text-[8pt] text-muted">{briefing.slide(at + 1, "")}</p>
          <div className="mt-[0.5mm] border border-rule">
            <SlideSheet slide={slide} state={made.get(slide.id)} />
          </div>
        </div>
        <p className="mt-[1.5mm] text-[9.5pt] leading-snug whitespace-pre-line">{slide.notes}</p>
      </article>
    ))}
  </>
);

/**
 * Prints the briefing in one form or the other; by the browser's own command, a slide a page. Paper doesn't
 * wait: figures are made ahead, and what is printed is drawn right in the page, beside what a screen shows.
 */
export const PrintBriefing = ({ title, slides, snapshot }: Props) => {
  const made = useMadeSlides(slides, snapshot);
  const isPrinting = usePrinting();
  const [asked, setAsked] = useState<PaperForm>();
  const isReady = slides.every(({ id, kind }) => kind !== "figure" || made.has(id));
  useEffect(() => {
    if (asked === undefined || !isReady) return undefined;
    const end = (): void => setAsked(undefined);
    addEventListener("afterprint", end);
    window.print();
    return () => removeEventListener("afterprint", end);
  }, [asked, isReady]);
  const form = asked ?? "slides";
  const page = isPrinting ? document.querySelector("main") : null;
  return (
    <>
      <div aria-label={words.print.label} className="flex items-center gap-2" role="group">
        <span aria-hidden="true">{words.print.label}</span>
        {forms.map((one) => (
          <Button className="pointer-coarse:min-h-11" key={one} onClick={() => setAsked(one)}>
            {words.print[one]}
          </Button>
        ))}
      </div>
      <span className="text-muted" role="status">
        {asked === undefined || isReady ? null : (
          <>
            {words.print.preparing}{" "}
            <Button onClick={() => setAsked(undefined)}>{watched.stop}</Button>
          </>
        )}
      </span>
      {page === null
        ? null
        : createPortal(
            <div data-paper={form}>
              {form === "handout" ? (
                <Handout made={made} slides={slides} snapshot={snapshot} title={title} />
              ) : (
                slides.map((slide) => (
                  <div className="h-[7.5in] w-[13.333in] overflow-hidden" key={slide.id}>
                    <SlideSheet slide={slide} state={made.get(slide.id)} />
                  </div>
                ))
              )}
            </div>,
            page,
          )}
    </>
  );
};

import { useEffect, useState } from "react";
import { createPortal } from "react-dom";

import type { Slide } from "#domain/briefing/briefing.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { SlideSheet } from "#features/briefing/SlideSheet.tsx";
import { type MadeSlides, useMadeSlides } from "#features/briefing/useMadeSlides.ts";
import { briefing } from "#messages/files/briefing.ts";
import { talk as words } from "#messages/files/talk.ts";
import { Button } from "#ui/frame/Button.tsx";
import { usePrinting } from "#ui/screen/usePrinting.ts";

/** A slide a page, or slides beside their notes. */
type PaperForm = "slides" | "handout";

const forms: readonly PaperForm[] = ["slides", "handout"];

interface HandoutProps {
  readonly slides: readonly Slide[];
  readonly made: MadeSlides;
}

/** Two or three slides on an upright sheet of A4 or Letter, each with its notes; long notes take more of it. */
const Handout = ({ slides, made }: HandoutProps) =>
  slides.map((slide, at) => (
    <article
      className="grid min-h-[84mm] break-inside-avoid grid-cols-[110mm_minmax(0,1fr)] gap-x-[6mm] pb-[4mm]"
      key={slide.id}
    >
      <div>
        <p className="text-small text-muted">{briefing.slide(at + 1, "")}</p>
        <div className="mt-[1mm] border border-rule">
          <SlideSheet slide={slide} state={made.get(slide.id)} />
        </div>
      </div>
      <p className="border-l border-rule pl-[4mm] text-small whitespace-pre-line">{slide.notes}</p>
    </article>
  ));

interface Props {
  readonly slides: readonly Slide[];
  readonly snapshot: Snapshot;
}

/**
 * Prints the briefing in one form or the other; by the browser's own command, a slide a page. Paper doesn't
 * wait: figures are made ahead, and what is printed is drawn right in the page, beside what a screen shows.
 */
export const PrintBriefing = ({ slides, snapshot }: Props) => {
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
        {asked === undefined || isReady ? "" : words.print.preparing}
      </span>
      {page === null
        ? null
        : createPortal(
            <div data-paper={form}>
              {form === "handout" ? (
                <Handout made={made} slides={slides} />
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

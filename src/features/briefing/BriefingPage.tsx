import { type ReactNode, useState } from "react";

import {
  type Briefing,
  type Slide,
  withChanged,
  withCopy,
  withMoved,
  withoutSlide,
  withSlide,
  type WordSlide,
} from "#domain/briefing/briefing.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { briefing as words } from "#messages/files/briefing.ts";
import { briefingStore, keepBriefing } from "#parts/briefing/briefingStore.ts";
import { Button } from "#ui/frame/Button.tsx";
import { Notice } from "#ui/frame/Notice.tsx";
import { ViewHeader } from "#ui/frame/ViewHeader.tsx";
import { useStore } from "#ui/store.ts";

import { SlideItem } from "./SlideItem.tsx";

interface Props {
  readonly snapshot: Snapshot;
  /** What else can be done with the briefing as a whole. */
  readonly actions: ReactNode;
}

/** A briefing as it was before a slide was deleted, and what that slide is called. */
interface Before {
  readonly briefing: Briefing;
  readonly title: string;
}

const wordSlides = [
  ["title", words.actions.addTitle],
  ["section", words.actions.addSection],
  ["closing", words.actions.addClosing],
] as const;

/** Where a new slide of words belongs: a title first, others last. */
const placeOf = (kind: WordSlide["kind"], { slides }: Briefing): number =>
  kind === "title" ? 0 : slides.length;

/** The slides that the reader has gathered: in what order, what they are called, what is said to them. */
export const BriefingPage = ({ snapshot, actions }: Props) => {
  const { value: briefing, trouble } = useStore(briefingStore);
  const [before, setBefore] = useState<Before>();
  const { slides, title } = briefing;
  const remove = (slide: Slide): void => {
    setBefore({ briefing, title: slide.title ?? "" });
    keepBriefing(withoutSlide(briefing, slide.id));
  };
  return (
    <>
      <ViewHeader status={words.count(slides.length)} title={words.heading(title)} />
      {trouble === undefined ? null : <Notice role="alert">{words.trouble(trouble)}</Notice>}
      <div className="mb-4 flex flex-wrap items-end gap-2 print:hidden">
        <label className="grow text-small">
          <span className="text-muted">{words.titleOf}</span>
          <input
            className="block min-h-7 w-full rounded-plain border border-rule bg-panel px-2 py-1"
            onChange={({ target }) => keepBriefing({ ...briefing, title: target.value })}
            value={title}
          />
        </label>
        {wordSlides.map(([kind, label]) => (
          <Button
            key={kind}
            onClick={() =>
              keepBriefing(
                withSlide(
                  briefing,
                  { kind, title: words.firstTitle[kind], text: "", notes: "" },
                  placeOf(kind, briefing),
                ),
              )
            }
          >
            {label}
          </Button>
        ))}
        {actions}
      </div>
      <div role="status">
        {before === undefined ? null : (
          <p className="mb-3 text-small">
            {words.removed(before.title)}{" "}
            <Button
              onClick={() => {
                keepBriefing(before.briefing);
                setBefore(undefined);
              }}
            >
              {words.undo}
            </Button>
          </p>
        )}
      </div>
      {slides.length === 0 ? <p className="text-muted">{words.empty}</p> : null}
      {slides.map((slide, at) => (
        <SlideItem
          count={slides.length}
          key={slide.id}
          onChange={(change) => keepBriefing(withChanged(briefing, slide.id, change))}
          onCopy={() => keepBriefing(withCopy(briefing, slide.id))}
          onMove={(to) => keepBriefing(withMoved(briefing, slide.id, to))}
          onRemove={() => remove(slide)}
          place={at + 1}
          slide={slide}
          snapshot={snapshot}
        />
      ))}
    </>
  );
};

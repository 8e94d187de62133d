import type { Slide } from "#domain/briefing/briefing.ts";
import type { Changes } from "#domain/briefing/changes.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { isNative } from "#scene/table/isNative.ts";
import { SlideChanges } from "#features/briefing/slides/SlideChanges.tsx";
import { SlideFace } from "#features/briefing/slides/SlideView.tsx";
import { titleOf, useShownSlide } from "#features/briefing/slides/useShownSlide.ts";
import { briefing as words } from "#messages/files/briefing.ts";
import { Button } from "#ui/frame/Button.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

import { HighlightFields } from "./HighlightFields.tsx";
import { TextField } from "./TextField.tsx";

interface Props {
  readonly slide: Slide;
  readonly place: number;
  readonly count: number;
  readonly changes: Changes | undefined;
  readonly snapshot: Snapshot;
  readonly onChange: (change: (slide: Slide) => Slide) => void;
  readonly onTakeOver: () => void;
  readonly onMove: (to: number) => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
}

/** The editor of the chosen slide: its preview, texts and actions. */
export const SlideEditor = ({
  slide,
  place,
  count,
  changes,
  snapshot,
  onChange,
  onTakeOver,
  onMove,
  onCopy,
  onRemove,
}: Props) => {
  const isFigure = slide.kind === "figure";
  const state = useShownSlide(isFigure ? slide : undefined, snapshot);
  const title = titleOf(slide, state);
  const figure = state.state === "made" ? state.shown?.figure : undefined;
  const isPointing = isFigure && slide.highlight !== undefined;
  return (
    <article
      aria-label={words.edited}
      className="min-w-0 gap-x-6 xl:grid xl:grid-cols-[minmax(0,1fr)_19rem]"
    >
      {/* Narrow enough that the whole slide and its actions are in view. */}
      <div className="w-full xl:max-w-[max(30rem,calc((100dvh-9rem)*16/9))]">
        <div className="border border-rule">
          <SlideFace
            onPoint={
              isPointing
                ? (at) =>
                    onChange((one) =>
                      one.kind === "figure" && one.highlight !== undefined
                        ? { ...one, highlight: { ...one.highlight, ...at } }
                        : one,
                    )
                : undefined
            }
            slide={slide}
            snapshot={snapshot}
          />
        </div>
        <div className="mt-2 flex flex-wrap items-center gap-2">
          <span className="mr-auto text-small text-muted">{words.placeOf(place, count)}</span>
          <Button disabled={place === 1} onClick={() => onMove(place - 2)}>
            {words.moveUp}
          </Button>
          <Button disabled={place === count} onClick={() => onMove(place)}>
            {words.moveDown}
          </Button>
          <Button onClick={onCopy}>{words.duplicate}</Button>
          <Button onClick={onRemove}>{words.remove}</Button>
          {isFigure ? (
            <RouteLink
              change={() => new URLSearchParams(slide.query)}
              className="inline-flex min-h-7 items-center text-small underline pointer-coarse:min-h-11"
              to={slide.path}
            >
              {words.openPage}
            </RouteLink>
          ) : null}
        </div>
      </div>
      <div className="space-y-3 max-xl:mt-4">
        {isFigure ? (
          <SlideChanges
            changes={changes}
            onTakeOver={onTakeOver}
            slide={slide}
            snapshot={snapshot}
          />
        ) : null}
        <TextField
          hint={title}
          isLine
          label={isFigure && slide.title === undefined ? words.fields.found : words.fields.title}
          onChange={(own) =>
            onChange((one) =>
              one.kind === "figure"
                ? { ...one, title: own === "" ? undefined : own }
                : { ...one, title: own },
            )
          }
          rows={2}
          value={slide.title ?? ""}
        />
        {isFigure && slide.title !== undefined ? (
          <Button
            onClick={() =>
              onChange((one) => (one.kind === "figure" ? { ...one, title: undefined } : one))
            }
          >
            {words.takeFound}
          </Button>
        ) : null}
        {isFigure ? null : (
          <TextField
            label={words.fields.text}
            onChange={(text) => onChange((one) => (one.kind === "figure" ? one : { ...one, text }))}
            rows={4}
            value={slide.text}
          />
        )}
        <TextField
          label={words.fields.notes}
          onChange={(notes) => onChange((one) => ({ ...one, notes }))}
          rows={6}
          value={slide.notes}
        />
        {isFigure ? (
          <HighlightFields
            highlight={slide.highlight}
            isNative={figure !== undefined && isNative(figure)}
            onChange={(highlight) =>
              onChange((one) => (one.kind === "figure" ? { ...one, highlight } : one))
            }
          />
        ) : null}
      </div>
    </article>
  );
};

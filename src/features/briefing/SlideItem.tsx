import type { Slide } from "#domain/briefing/briefing.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { briefing as words } from "#messages/files/briefing.ts";
import { Button } from "#ui/frame/Button.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

import { SlideChanges } from "./SlideChanges.tsx";
import { SlideFace } from "./SlideFace.tsx";

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly rows?: number;
  readonly onChange: (value: string) => void;
}

const field = "w-full rounded-plain border border-rule bg-panel px-2 py-1";

/** A text of a slide; of several lines where it has rows. */
const Field = ({ label, value, hint, rows, onChange }: FieldProps) => (
  <label className="block text-small">
    <span className="text-muted">{label}</span>
    {rows === undefined ? (
      <input
        className={`${field} min-h-7`}
        onChange={({ target }) => onChange(target.value)}
        placeholder={hint}
        value={value}
      />
    ) : (
      <textarea
        className={field}
        onChange={({ target }) => onChange(target.value)}
        rows={rows}
        value={value}
      />
    )}
  </label>
);

interface Props {
  readonly slide: Slide;
  readonly place: number;
  readonly count: number;
  readonly snapshot: Snapshot;
  readonly onChange: (change: (slide: Slide) => Slide) => void;
  readonly onMove: (to: number) => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
}

/** One slide of the briefing: how it looks, its words, and what can be done with it. */
export const SlideItem = ({
  slide,
  place,
  count,
  snapshot,
  onChange,
  onMove,
  onCopy,
  onRemove,
}: Props) => (
  <article
    aria-label={words.slide(place, slide.title ?? "")}
    className="gap-x-6 border-t border-rule py-4 lg:grid lg:grid-cols-[minmax(0,1fr)_22rem]"
  >
    <div className="border border-rule">
      <SlideFace slide={slide} snapshot={snapshot} />
    </div>
    <div className="space-y-2 max-lg:mt-2">
      <Field
        hint={words.fields.titleHint}
        label={words.fields.title}
        onChange={(title) =>
          onChange((one) =>
            one.kind === "figure"
              ? { ...one, title: title === "" ? undefined : title }
              : { ...one, title },
          )
        }
        value={slide.title ?? ""}
      />
      {slide.kind === "figure" ? null : (
        <Field
          label={words.fields.text}
          onChange={(text) => onChange((one) => (one.kind === "figure" ? one : { ...one, text }))}
          rows={3}
          value={slide.text}
        />
      )}
      <Field
        label={words.fields.notes}
        onChange={(notes) => onChange((one) => ({ ...one, notes }))}
        rows={3}
        value={slide.notes}
      />
      {slide.kind === "figure" ? <SlideChanges slide={slide} snapshot={snapshot} /> : null}
      <div className="flex flex-wrap gap-2">
        <Button disabled={place === 1} onClick={() => onMove(place - 2)}>
          {words.moveUp}
        </Button>
        <Button disabled={place === count} onClick={() => onMove(place)}>
          {words.moveDown}
        </Button>
        <Button onClick={onCopy}>{words.duplicate}</Button>
        <Button onClick={onRemove}>{words.remove}</Button>
        {slide.kind === "figure" ? (
          <RouteLink
            change={() => new URLSearchParams(slide.query)}
            className="inline-flex min-h-7 items-center text-small underline"
            to={slide.path}
          >
            {words.openPage}
          </RouteLink>
        ) : null}
      </div>
    </div>
  </article>
);

import { useMemo } from "react";

import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { FigureView, useFigure } from "#figures/view/FigureView.tsx";
import { strip } from "#messages/figures/strip.ts";

import { bodyStripDrawing } from "./drawing.ts";
import { stripYears } from "./stripPlaces.ts";

interface Props {
  readonly snapshot: Snapshot;
  /** The body's id. */
  readonly id: string;
}

const none: readonly Entry[] = [];

/** A slim timeline of a body's records, with its yearly counts for screen readers. */
export const TimelineStrip = ({ snapshot, id }: Props) => {
  const { entries = none } = useFigure(bodyStripDrawing, snapshot, id)?.model ?? {};
  const years = useMemo(() => stripYears(entries), [entries]);
  return (
    <FigureView className="w-full" figure={bodyStripDrawing} id={id} snapshot={snapshot}>
      <ul aria-label={strip.years} className="sr-only">
        {years.map(({ year, counts }) => (
          <li key={year}>{strip.year(year, counts)}</li>
        ))}
      </ul>
    </FigureView>
  );
};

import type { FactsOf } from "#charts/timeline/layout/recordFacts.ts";
import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { datesAndIssuers } from "#messages/views/chronology.ts";
import { timeline } from "#messages/views/timeline.ts";
import { timelineMarks } from "#messages/charts/timelineMarks.ts";
import { KindMark } from "#parts/records/KindMark.tsx";
import { Button } from "#ui/frame/Button.tsx";

import type { ListSection } from "./listSections.ts";

interface Props {
  readonly sections: readonly ListSection[];
  readonly dataset: Dataset;
  readonly factsOf: FactsOf;
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onWindow: (window: TimeWindow) => void;
}

/** The timeline read downwards, for screens too narrow for lanes. */
export const TimelineList = (props: Props) => {
  const { sections, dataset, factsOf, selected, onSelect, onWindow } = props;
  return (
    <ol aria-label={timelineMarks.title}>
      {sections.map(({ key, title, rows, total, zoom }) => (
        <li className="mb-2" key={key}>
          <h2 className="border-b border-ink font-serif text-lead font-bold">
            {title} <span className="font-sans text-small font-normal text-muted">{total}</span>
          </h2>
          {rows.length === 0 ? null : (
            <ol className="ml-1.5 border-l-2 border-way">
              {rows.map((row) => {
                const { entry, title: name, kind } = factsOf(row);
                return (
                  <li key={row}>
                    <button
                      aria-pressed={entry.id === selected}
                      className="-ml-[7px] grid min-h-11 w-full grid-cols-[auto_minmax(0,1fr)] gap-x-3 py-1.5 text-left aria-pressed:bg-fill"
                      onClick={() => onSelect(entry.id)}
                      type="button"
                    >
                      <span className="self-start bg-paper py-1">
                        <KindMark kind={kind} />
                      </span>
                      <span>
                        {name}
                        <span className="block text-small text-muted">
                          {datesAndIssuers(entry, dataset)}
                        </span>
                      </span>
                    </button>
                  </li>
                );
              })}
            </ol>
          )}
          {rows.length === total ? null : zoom === undefined ? (
            <p className="my-2 text-small text-muted">
              {timeline.moreInSection(total - rows.length)}
            </p>
          ) : (
            <Button className="my-2 min-h-11" onClick={() => onWindow(zoom)}>
              {timeline.showAlone(total)}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
};

import { useEffect, useRef } from "react";

import type { FactsOf } from "#figures/timeline/layout/recordFacts.ts";
import { KindMark } from "#parts/records/KindMark.tsx";
import { dateWords } from "#messages/words/dates.ts";
import { timeline } from "#messages/views/timeline.ts";
import { Button } from "#ui/frame/Button.tsx";

import type { RecordChoice } from "./useTimelineSelection.ts";

interface Props {
  readonly choice: RecordChoice;
  readonly factsOf: FactsOf;
  readonly onClose: () => void;
  readonly onSelect: (id: string) => void;
}

/** More would not be read. */
const MOST = 100;

/** Records that time can't tell apart, to choose from. */
export const ClusterList = ({
  choice: { title: heading, rows },
  factsOf,
  onClose,
  onSelect,
}: Props) => {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    head.current?.focus({ preventScroll: true });
  }, []);
  const shown = [...rows.subarray(0, MOST)].map(factsOf);
  return (
    <>
      <div className="flex items-start justify-between gap-3">
        <h2 className="font-serif text-lead font-bold outline-none" ref={head} tabIndex={-1}>
          {heading}
        </h2>
        <Button className="shrink-0 whitespace-nowrap" onClick={onClose}>
          {timeline.close}
        </Button>
      </div>
      <ul className="mt-2 divide-y divide-rule text-small">
        {shown.map(({ row, entry, kind, title }) => (
          <li key={row}>
            <button
              className="flex min-h-8 w-full items-baseline gap-2 py-1 text-left hover:underline"
              onClick={() => onSelect(entry.id)}
              type="button"
            >
              <KindMark kind={kind} />
              <span className="grow">{title}</span>
              <span className="whitespace-nowrap text-muted">{dateWords(entry.main, true)}</span>
            </button>
          </li>
        ))}
      </ul>
      {rows.length > MOST ? (
        <p className="mt-2 text-small text-muted">{timeline.firstListed(MOST)}</p>
      ) : null}
    </>
  );
};

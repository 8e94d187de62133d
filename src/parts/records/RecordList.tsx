import type { ReactNode } from "react";

import type { Entry } from "#domain/dataset/entry.ts";
import { meaningLabels } from "#messages/words/terms.ts";

import { DateText } from "./DateText.tsx";
import { RecordLink } from "./RecordLink.tsx";

interface Props {
  readonly entries: readonly Entry[];
  /** Content beside a record: a body's part in it, the news that touches it. */
  readonly note?: (entry: Entry) => ReactNode;
  /** Renders a title, where that isn't plain text: with matches marked. */
  readonly titleOf?: (entry: Entry) => ReactNode;
}

/** Records by date, each a link to its page. */
export const RecordList = ({ entries, note, titleOf }: Props) => (
  <ol className="@container text-small">
    {entries.map((entry, at) => (
      <li
        className="grid grid-cols-[min(6.75rem,45%)_minmax(0,1fr)] gap-x-3 border-b border-rule py-1.5 @xl:grid-cols-[10rem_minmax(0,1fr)_minmax(0,14rem)] @5xl:grid-cols-[10rem_minmax(0,2fr)_minmax(0,3fr)]"
        data-index={at}
        key={entry.id}
      >
        <span className="row-span-2 text-muted @xl:row-span-1">
          <DateText date={entry.main} short />{" "}
          <span className="block @xl:inline">{meaningLabels[entry.main.means]}</span>
        </span>
        <span>
          <RecordLink entry={entry}>{titleOf?.(entry)}</RecordLink>
        </span>
        <span className="col-start-2 text-muted @xl:col-start-3">{note?.(entry)}</span>
      </li>
    ))}
  </ol>
);

import type { ReactNode } from "react";

import type { Entry } from "#domain/dataset/entry.ts";
import type { BodyPart } from "#domain/query/bodyPart.ts";
import { MarkedRecordList } from "#features/agencies/parts/MarkedRecordList.tsx";
import { bodyPage } from "#messages/views/bodyPage.ts";
import { usePrinting } from "#ui/screen/usePrinting.ts";
import { OpenAll, useOpened } from "#ui/tables/opened.tsx";

/** How many of a list the page of a body shows: it has several, and a reader must come to their end. */
const FIRST = 5;

interface Props {
  /** The records of a body in one part, newest first. */
  readonly entries: readonly Entry[];
  readonly part: BodyPart["part"];
  readonly note?: (entry: Entry) => ReactNode;
}

/** The newest records of a body; all of them once the reader opens the list, and on paper. */
export const NewestRecords = ({ entries, part, note }: Props) => {
  const printing = usePrinting();
  const { ref, isOpen, open } = useOpened<HTMLDivElement>(part);
  const count = entries.length;
  const isWhole = isOpen || printing || count <= FIRST;
  return (
    <div ref={ref}>
      <MarkedRecordList
        entries={isWhole ? entries : entries.slice(0, FIRST)}
        {...(note === undefined ? {} : { note })}
      />
      {isWhole ? null : (
        <OpenAll label={bodyPage.allRecords(count, part)} onOpen={() => open(FIRST)}>
          {bodyPage.all(count, part === "about" ? "news" : "records")}
        </OpenAll>
      )}
    </div>
  );
};

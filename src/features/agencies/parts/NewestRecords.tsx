import type { ReactNode } from "react";

import type { Entry } from "#domain/dataset/entry.ts";
import type { BodyPart } from "#domain/query/bodyPart.ts";
import { narrowTo } from "#domain/query/selection/changeSelection.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { selecting } from "#domain/query/selection/selectionAddress.ts";
import { MarkedRecordList } from "#features/agencies/parts/MarkedRecordList.tsx";
import { bodyPage } from "#messages/views/bodyPage.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { usePrinting } from "#ui/screen/usePrinting.ts";

/** How many of a list the page of a body shows: it has several, and a reader must come to their end. */
export const FIRST = 5;

interface Props {
  /** The records of a body in one part, newest first. */
  readonly entries: readonly Entry[];
  readonly of: BodyPart;
  readonly selection: Selection;
  readonly note?: (entry: Entry) => ReactNode;
}

/** The newest records of a body, with a link to the list of all; on paper all of them. */
export const NewestRecords = ({ entries, of, selection, note }: Props) => {
  const printing = usePrinting();
  const count = entries.length;
  return (
    <>
      <MarkedRecordList
        entries={printing ? entries : entries.slice(0, FIRST)}
        {...(note === undefined ? {} : { note })}
      />
      {count <= FIRST ? null : (
        <p className="mt-1 text-small print:hidden">
          <RouteLink
            aria-label={bodyPage.allRecords(count, of.part)}
            className="py-1.25 underline"
            change={selecting(narrowTo(selection, of))}
            to="/records"
          >
            {bodyPage.all(count, "records")}
          </RouteLink>
        </p>
      )}
    </>
  );
};

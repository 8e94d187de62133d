import type { ReactNode } from "react";

import { placeWords, selectionWords, statusWords } from "#domain/chips.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import { ViewHeader } from "#ui/ViewHeader.tsx";

interface Props {
  readonly snapshot: Snapshot;
  /** The finding, made from the data by rule. */
  readonly title: string;
  readonly noun?: "records" | "targets";
  /** How many the view shows, where that isn't all that the selection leaves. */
  readonly shown?: number;
  /** What stands in for the count, where the view is of one record of the selection. */
  readonly place?: string;
  readonly children?: ReactNode;
}

/** The head of a view of the snapshot: what it found, over how many, and selected by what. */
export const FindingHeader = ({
  snapshot,
  title,
  noun = "records",
  shown,
  place,
  children,
}: Props) => {
  const slice = noun === "records" ? snapshot.entries : snapshot.targets;
  const words = selectionWords(snapshot.selection, snapshot.dataset);
  return (
    <ViewHeader
      selection={words}
      status={
        place === undefined
          ? statusWords(shown ?? slice.shown.length, slice.total, noun, words)
          : placeWords(place, words)
      }
      title={title}
    >
      {children}
    </ViewHeader>
  );
};

import type { ReactNode } from "react";

import type { Needed } from "#domain/dataset/missingFiles.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { lackingWords } from "#messages/app/shell.ts";
import { missingFinding } from "#messages/app/parts.ts";
import { shownWords } from "#messages/words/findings.ts";
import { asOfPhrase, placeWords, selectionWords } from "#messages/words/selection.ts";
import { ViewHeader } from "#ui/frame/ViewHeader.tsx";

import { unsearchedTitle } from "./unsearchedTitle.ts";

interface Props {
  readonly snapshot: Snapshot;
  /** The finding, made from the data by rule. */
  readonly title: string;
  /** What tells the finding from an equal one of another page. */
  readonly context?: string | undefined;
  /** The language of the title where it isn't that of the page. */
  readonly lang?: string | undefined;
  readonly noun?: "records" | "targets";
  /** What the finding is about, where that isn't what is counted. */
  readonly about?: Needed;
  /** How many the view shows, where that isn't all that the selection leaves. */
  readonly shown?: number;
  /** What stands in for the count, where the view is of one record of the selection. */
  readonly place?: string;
  /** Whether it is the first view's, whose title is the largest. */
  readonly isFirst?: boolean;
  /** Whether its title may take two lines. */
  readonly isLong?: boolean;
  readonly children?: ReactNode;
}

/** The head of a view of the snapshot: what it found, over how many, and selected by what. */
export const FindingHeader = ({
  snapshot,
  title,
  context,
  lang,
  noun = "records",
  about = noun,
  shown,
  place,
  isFirst = false,
  isLong = isFirst,
  children,
}: Props) => {
  const slice = noun === "records" ? snapshot.entries : snapshot.targets;
  // A page of one thing keeps its title: it says nothing of what the search finds.
  const unsearched =
    place !== undefined || shown !== undefined
      ? undefined
      : unsearchedTitle(snapshot, slice.shown.length);
  const words = selectionWords(snapshot.selection, snapshot.dataset);
  return (
    <ViewHeader
      aside={snapshot.selection.asOf === undefined ? asOfPhrase(snapshot.asOf) : undefined}
      context={context}
      isFirst={isFirst}
      isLong={isLong}
      isLate={unsearched !== undefined}
      lang={lang}
      selection={words}
      status={
        snapshot.searched === "pending"
          ? words
          : placeWords(
              place ??
                lackingWords(
                  shownWords(shown ?? slice.shown.length, slice.total, noun),
                  snapshot.dataset,
                  noun,
                ),
              words,
            )
      }
      title={missingFinding(snapshot.dataset, about) ?? unsearched ?? title}
    >
      {children}
    </ViewHeader>
  );
};

import type { ReactNode } from "react";

import { settingCount } from "#domain/query/filter/goalTargets.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { shownWords } from "#messages/words/findings.ts";
import { asOfPhrase, placeWords, selectionWords } from "#messages/words/selection.ts";
import { ViewHeader } from "#ui/frame/ViewHeader.tsx";

import { unsearchedTitle } from "./unsearchedTitle.ts";

interface Props {
  readonly snapshot: Snapshot;
  /** The finding, computed from the data. */
  readonly title: string;
  /** Distinguishes the tab's title from that of another page with an equal finding. */
  readonly context?: string | undefined;
  /** The language of the title where it isn't that of the page. */
  readonly lang?: string | undefined;
  readonly noun?: "records" | "targets";
  /** How many items the view shows, where that isn't the whole selection. */
  readonly shown?: number;
  /** Replaces the count, on a page for one record of the selection. */
  readonly place?: string | undefined;
  /** Whether it is the home view's, whose title is the largest. */
  readonly isFirst?: boolean;
  /** Whether its title may take two lines. */
  readonly isLong?: boolean;
  readonly children?: ReactNode;
}

/** The head of a view: its finding, the count of items, and the selection. */
export const FindingHeader = ({
  snapshot,
  title,
  context,
  lang,
  noun = "records",
  shown,
  place,
  isFirst = false,
  isLong = false,
  children,
}: Props) => {
  const slice = noun === "records" ? snapshot.entries : snapshot.targets;
  // The title of a page for one item doesn't depend on the search.
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
                (noun === "records"
                  ? shownWords(shown ?? slice.shown.length, slice.total, noun)
                  : shownWords(
                      shown ?? slice.shown.length,
                      slice.total,
                      snapshot.selection.count,
                      shown === undefined ? settingCount(snapshot) : undefined,
                    )),
              words,
            )
      }
      title={unsearched ?? title}
    >
      {children}
    </ViewHeader>
  );
};

import type { Entry } from "#domain/dataset/entry.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { setAsOf } from "#domain/query/selection/changeSelection.ts";
import { selecting } from "#domain/query/selection/selectionAddress.ts";
import { notOut } from "#messages/app/notOut.ts";
import { dateWords, dayWords } from "#messages/words/dates.ts";
import { fullTitle, titleLang } from "#messages/words/titles.ts";
import { TitleText } from "#parts/records/TitleText.tsx";
import { RecordLink } from "#parts/records/RecordLink.tsx";
import { Button } from "#ui/frame/Button.tsx";
import { ViewHeader } from "#ui/frame/ViewHeader.tsx";
import { useNavigation } from "#ui/navigation.tsx";

interface Props {
  /** The record, from the whole data set. */
  readonly entry: Entry;
  /** Whether the page is that of one of its targets. */
  readonly isTarget?: boolean;
  readonly snapshot: Snapshot;
}

/** The page of a record, or of a target, that wasn't out by the as-of day: title and day, and nothing else. */
export const NotOut = ({ entry, isTarget = false, snapshot: { asOf, selection } }: Props) => {
  const { change } = useNavigation();
  const day = dayWords(asOf);
  return (
    <article data-later="">
      <ViewHeader context={fullTitle(entry)} title={notOut.title(day)} />
      <p className="max-w-[75ch] font-serif text-lead">
        {isTarget ? (
          <>
            {notOut.targetOf}
            <RecordLink entry={entry}>
              <TitleText entry={entry} />
            </RecordLink>
            {notOut.afterTitle}
          </>
        ) : (
          <span lang={titleLang(entry)}>{fullTitle(entry)}</span>
        )}
      </p>
      <p className="mt-2 max-w-[75ch]">{notOut.published(dateWords(entry.publication), day)}</p>
      <p className="mt-3">
        <Button onClick={() => change(selecting(setAsOf(selection, undefined)))}>
          {notOut.today}
        </Button>
      </p>
    </article>
  );
};

import type { Entry } from "#domain/dataset/entry.ts";
import { KindMark } from "#parts/KindMark.tsx";
import { SecondTitle } from "#parts/TitleText.tsx";
import { kindLabels } from "#messages/labels.ts";
import { recordPage } from "#messages/recordPage.ts";
import { fullTitle, secondTitle, shortTitle, titleLang } from "#messages/titles.ts";

/** What stands under the title of a record's page: its title in the other language, its kind, what it goes by. */
export const RecordTitle = ({ entry }: { readonly entry: Entry }) => {
  const { record } = entry;
  const { zh, zhSeenInSource } = record.title;
  const short = shortTitle(entry);
  return (
    <>
      {secondTitle(entry) === undefined ? null : (
        <p className="mt-1 text-lead">
          <SecondTitle entry={entry} />
        </p>
      )}
      {zh !== undefined && zhSeenInSource === false ? (
        <p className="text-small text-muted">{recordPage.zhNotSeen}</p>
      ) : null}
      <p className="mt-1 text-small text-muted">
        <KindMark decorative kind={record.kind} /> {kindLabels[record.kind]}
        {short === fullTitle(entry) ? null : (
          <>
            {recordPage.knownAs}
            <span lang={titleLang(entry)}>{short}</span>
            {recordPage.afterName}
          </>
        )}
      </p>
    </>
  );
};

import type { Entry } from "#domain/dataset/entry.ts";
import { KindMark } from "#parts/KindMark.tsx";
import { MarkedText } from "#parts/MarkedText.tsx";
import { useTitlePinyin } from "#parts/titlePinyin.ts";
import { kindLabels } from "#messages/labels.ts";

/** What stands under the title of a record's page: its Chinese title, its kind, what it goes by. */
export const RecordTitle = ({ entry }: { readonly entry: Entry }) => {
  const { record } = entry;
  const pinyin = useTitlePinyin(entry);
  const { zh, zhSeenInSource, short } = record.title;
  return (
    <>
      {zh === undefined ? null : (
        <p className="mt-1 text-lead" lang="zh-Hans">
          <MarkedText pinyin={pinyin} text={zh} />
        </p>
      )}
      {zh !== undefined && zhSeenInSource === false ? (
        <p className="text-small text-muted">
          The Chinese title was not seen on the page that is cited.
        </p>
      ) : null}
      <p className="mt-1 text-small text-muted">
        <KindMark decorative kind={record.kind} /> {kindLabels[record.kind]}
        {short === undefined ? null : ` · known here as “${short}”`}
      </p>
    </>
  );
};

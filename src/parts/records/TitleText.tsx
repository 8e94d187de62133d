import type { Entry } from "#domain/dataset/entry.ts";
import { otherLang } from "#messages/language.ts";
import { fullTitle, secondTitle, shortTitle, titleLang } from "#messages/words/titles.ts";

import { MarkedText } from "./MarkedText.tsx";
import { useTitlePinyin } from "./titlePinyin.ts";

interface Props {
  readonly entry: Entry;
  /** The whole title rather than the short one used in lists. */
  readonly isFull?: boolean;
}

/** A record's title, in the page's language where it has one, with matches of the search marked. */
export const TitleText = ({ entry, isFull = false }: Props) => {
  const text = isFull ? fullTitle(entry) : shortTitle(entry);
  const pinyin = useTitlePinyin(entry);
  return (
    <span lang={titleLang(entry)}>
      <MarkedText pinyin={text === entry.record.title.zh ? pinyin : undefined} text={text} />
    </span>
  );
};

interface SecondProps {
  readonly entry: Entry;
  readonly className?: string;
}

/** The title in the other language, where a record has both. */
export const SecondTitle = ({ entry, className }: SecondProps) => {
  const text = secondTitle(entry);
  const pinyin = useTitlePinyin(entry);
  return text === undefined ? null : (
    <span className={className} lang={otherLang} title={text}>
      <MarkedText pinyin={text === entry.record.title.zh ? pinyin : undefined} text={text} />
    </span>
  );
};

import type { Entry } from "#domain/dataset/entry.ts";
import {
  fullTitle,
  secondLang,
  secondTitle,
  shortTitle,
  titleBeside,
  titleLang,
} from "#messages/words/titles.ts";

import { MarkedText } from "./MarkedText.tsx";
import { useTitlePinyin } from "./titlePinyin.ts";

interface MarkedProps {
  readonly entry: Entry;
  readonly text: string;
  readonly lang: string | undefined;
  readonly className?: string | undefined;
  /** Shown on hover: it may be cut. */
  readonly hover?: string | undefined;
}

/** A title with matches of the search marked; what marks a rendering of ours isn't part of its Chinese. */
const MarkedTitle = ({ entry, text, lang, className, hover }: MarkedProps) => {
  const pinyin = useTitlePinyin(entry);
  const { zh } = entry.record.title;
  const isChinese = zh !== undefined && text.startsWith(zh);
  const mark = isChinese ? text.slice(zh.length) : "";
  const title = (
    <span className={mark === "" ? className : undefined} lang={lang} title={hover}>
      <MarkedText
        pinyin={isChinese ? pinyin : undefined}
        text={mark === "" ? text : text.slice(0, -mark.length)}
      />
    </span>
  );
  return mark === "" ? (
    title
  ) : (
    <span className={className}>
      {title}
      {mark}
    </span>
  );
};

interface Props {
  readonly entry: Entry;
  /** The whole title rather than the short one used in lists. */
  readonly isFull?: boolean;
}

/** A record's title, in the page's language where it has one, with matches of the search marked. */
export const TitleText = ({ entry, isFull = false }: Props) => (
  <MarkedTitle
    entry={entry}
    lang={titleLang(entry)}
    text={isFull ? fullTitle(entry) : shortTitle(entry)}
  />
);

interface SecondProps {
  readonly entry: Entry;
  readonly className?: string;
}

const OtherTitle = ({ entry, className, text }: SecondProps & { text: string | undefined }) =>
  text === undefined ? null : (
    <MarkedTitle
      className={className}
      entry={entry}
      hover={text}
      lang={secondLang(entry.record.title)}
      text={text}
    />
  );

/** The title in the other language, where a record has both. */
export const SecondTitle = (props: SecondProps) => (
  <OtherTitle {...props} text={secondTitle(props.entry)} />
);

/** The title in the language of the documents, beside the first one in a list. */
export const TitleBeside = (props: SecondProps) => (
  <OtherTitle {...props} text={titleBeside(props.entry)} />
);

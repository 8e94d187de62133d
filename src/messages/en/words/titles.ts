import type { Entry } from "#domain/dataset/entry.ts";
import { shortTitle } from "#domain/dataset/entry.ts";

import { otherLang } from "#messages/app/language.ts";

/** What a record goes by in lists, links and labels: the title in the language of the page comes first. */
export { shortTitle };

/** The whole title, over its page. */
export const fullTitle = ({ record }: Entry): string => record.title.en;

/** The language of the first title where it isn't that of the page. */
export const titleLang = (_entry: Entry): string | undefined => undefined;

/** The title in the other language, which stands beside the first one; not every record has one. */
export const secondTitle = ({ record }: Entry): string | undefined => record.title.zh;

/** A name, and its language where that isn't the page's. */
interface Said {
  readonly text: string;
  readonly lang: string | undefined;
}

/** The whole name of a body, a company or a sector. */
export const fullName = ({
  en,
}: {
  readonly en: string;
  readonly zh?: string | undefined;
}): string => en;

/** The names of something, that in the language of the page first. */
export const namesInOrder = ({
  en,
  zh,
}: {
  readonly en: string;
  readonly zh?: string | undefined;
}): readonly Said[] => [
  { text: en, lang: undefined },
  ...(zh === undefined ? [] : [{ text: zh, lang: otherLang }]),
];

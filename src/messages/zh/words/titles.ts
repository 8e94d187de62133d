import { shortTitle as englishTitle } from "#domain/dataset/entry.ts";
import type * as en from "#messages/words/titles.ts";

import { dataLang } from "#languages/zh/app/language.ts";

/** The Chinese title as it was published; where there is none, the English one. */
export const shortTitle: typeof en.shortTitle = (entry) =>
  entry.record.title.zh ?? englishTitle(entry);

export const fullTitle: typeof en.fullTitle = ({ record }) => record.title.zh ?? record.title.en;

export const titleLang: typeof en.titleLang = ({ record }) =>
  record.title.zh === undefined ? "en" : undefined;

export const secondTitle: typeof en.secondTitle = ({ record }) =>
  record.title.zh === undefined ? undefined : record.title.en;

export const fullName: typeof en.fullName = ({ en: english, zh }) => zh ?? english;

export const namesInOrder: typeof en.namesInOrder = ({ en: english, zh }) => [
  ...(zh === undefined ? [] : [{ text: zh, lang: undefined }]),
  { text: english, lang: dataLang },
];

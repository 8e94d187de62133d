import { chineseNames, type NamedFile } from "#importing/pinyin/chineseNames.ts";
import { syllablesOf } from "#importing/pinyin/syllables.ts";

import { type EditorFiles, parsedIn, recordsIn } from "./editorFiles.ts";

/** Pinyin of all Chinese names and titles of the data set, the one of the title or name first. */
export const pinyinOf = (files: EditorFiles) => {
  const of = (name: NamedFile) =>
    syllablesOf(chineseNames(recordsIn(parsedIn(files, `${name}.json`))));
  return {
    sectors: of("sectors"),
    agencies: of("agencies"),
    companies: of("companies"),
    policies: of("policies"),
    news: of("news"),
  };
};

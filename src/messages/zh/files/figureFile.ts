import { parseDate } from "#domain/calendar/dates.ts";
import type { DatasetVersion } from "#domain/dataset/version.ts";
import type * as en from "#messages/files/figureFile.ts";

import { subject } from "#languages/subject.ts";
import { dateWords, dayWords } from "#languages/zh/words/dates.ts";
import { countOf } from "#languages/zh/words/numbers.ts";
import { placeWords } from "#languages/zh/words/selection.ts";

const editionWords = ({ edition }: DatasetVersion): string => {
  if (edition === undefined) return "数据集";
  const { own, version } = edition;
  if (own !== undefined && !own.isMerged) return `自有数据“${own.name}”（并非本站发布的数据集）`;
  const date = parseDate(edition.date);
  const published = `数据集${version}${date === undefined ? "" : `（${dateWords(date)}）`}`;
  return own === undefined ? published : `${published}，并入自有数据“${own.name}”`;
};

export const figureFile: typeof en.figureFile = {
  selection: (status, words) => (status === "" ? words : placeWords(status, words)),
  version: (version) => {
    const { records, state } = version;
    return `${editionWords(version)}，共${countOf.records(records)}；数据校验码${state}。`;
  },
  made: (day) => `制作于${dayWords(day)}。`,
  underSlide: (lines) => lines.filter((line) => line !== "").join(" · "),
  sentence: ({ title, selection, asOf }, address) => {
    const of = [selection, asOf].filter((part) => part !== "").join("，");
    return `${title}${of === "" ? "" : `（${of}）`}。${subject().site}，${address}`;
  },
};

import type { Dataset } from "#domain/dataset/dataset.ts";
import { readDataset } from "#domain/dataset/readDataset.ts";
import { type DataLanguage, textsIn } from "#domain/dataset/textsIn.ts";

import {
  type DeskChange,
  type EditorsFiles,
  filesWith,
  idOf,
  recordsIn,
} from "#features/desk/state/files.ts";
import { finishedRecord } from "#features/desk/state/overwritten.ts";
import { isRaw, type Raw } from "#features/desk/state/path.ts";

const seriesIn = ({ targets }: Raw): readonly unknown[] =>
  (Array.isArray(targets) ? targets : []).flatMap((target: unknown) =>
    isRaw(target) && target["series"] !== undefined ? [target["series"]] : [],
  );

const linkedFrom = ({ links }: Raw): readonly unknown[] =>
  (Array.isArray(links) ? links : []).flatMap((link: unknown) => (isRaw(link) ? [link["to"]] : []));

/** Whether a record appears on another's page: as a link in either direction, or by a measure that both have. */
const appearsOn = (page: Raw): ((other: Raw) => boolean) => {
  const [links, series] = [new Set(linkedFrom(page)), new Set(seriesIn(page))];
  return (other) =>
    idOf(other) === idOf(page) ||
    links.has(idOf(other)) ||
    linkedFrom(other).includes(idOf(page)) ||
    seriesIn(other).some((one) => series.has(one));
};

/** Files in one language, by the objects that they were in both: most don't change from key to key. */
const inOne = new Map<DataLanguage, WeakMap<object, unknown>>();

const fileIn = (language: DataLanguage, file: unknown): unknown => {
  if (!isRaw(file)) return file;
  const cache = inOne.get(language) ?? new WeakMap<object, unknown>();
  inOne.set(language, cache);
  const localised = cache.get(file) ?? textsIn(language)(file);
  cache.set(file, localised);
  return localised;
};

/**
 * A data set with what the page of one record shows: the record as it is on the desk, those that appear on its page,
 * and all that they may refer to. Small, so that it can be made anew with each key.
 */
export const previewDataset = (
  files: EditorsFiles,
  changes: readonly DeskChange[],
  record: DeskChange,
  language: DataLanguage,
): Dataset => {
  const isNear = appearsOn(finishedRecord(record.item));
  const whole = filesWith(files, changes);
  const near = (name: "policies" | "news"): unknown =>
    textsIn(language)({ records: recordsIn(whole, name).filter(isNear) });
  return readDataset({
    sources: fileIn(language, whole.sources),
    sectors: fileIn(language, whole.sectors),
    agencies: fileIn(language, whole.agencies),
    companies: fileIn(language, whole.companies),
    policies: near("policies"),
    news: near("news"),
  });
};

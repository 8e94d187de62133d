import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import type { FileName } from "#domain/schema/files.ts";
import type { Collection, EntryKind } from "#domain/schema/records.ts";
import { entryKinds, collections } from "#domain/schema/values.ts";

/** The contents of one file. */
export interface FileContents {
  readonly file: FileName;
  /** The number of targets; undefined in files without, and where the file couldn't be loaded. */
  readonly targets: number | undefined;
  /** The numbers of sectors and of the fields they belong to, likewise. */
  readonly sectors: { readonly count: number; readonly fields: number } | undefined;
  /** The number of entries; undefined where the file couldn't be loaded. */
  readonly entries: number | undefined;
}

/** Records of one kind by collection: how they came into the data set. */
export interface KindContents {
  readonly kind: EntryKind;
  readonly byCollection: ReadonlyMap<Collection, number>;
  readonly total: number;
}

const countOf = (dataset: Dataset, isPolicy: boolean): number =>
  dataset.entries.filter(({ record }) => (record.kind === "policy") === isPolicy).length;

/** The files and their contents. */
export const filesOf = (dataset: Dataset): readonly FileContents[] => {
  const { targets, fields, sectors, agencies, companies, sources } = dataset;
  const contents = (file: FileName, entries: number): FileContents => ({
    file,
    targets: file === "policies" ? targets.length : undefined,
    sectors: file === "sectors" ? { count: sectors.size, fields: fields.size } : undefined,
    entries: entries,
  });
  return [
    contents("policies", countOf(dataset, true)),
    contents("news", countOf(dataset, false)),
    contents("agencies", agencies.size),
    contents("companies", companies.size),
    contents("sectors", fields.size + sectors.size),
    contents("sources", sources.size),
  ];
};

/** Counts these records by kind; kinds without records are included. */
export const kindsOf = (entries: readonly Entry[]): readonly KindContents[] =>
  entryKinds.map((kind) => {
    const own = entries.filter(({ record }) => record.kind === kind);
    return {
      kind,
      byCollection: new Map(
        collections.map((one) => [
          one,
          own.filter(({ record }) => record.collection === one).length,
        ]),
      ),
      total: own.length,
    };
  });

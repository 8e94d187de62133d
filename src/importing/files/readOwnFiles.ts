import { withoutEarlyTexts } from "#domain/dataset/earlyTexts.ts";
import { type OtherNames, otherNamesIn } from "#domain/dataset/otherNames.ts";
import { perFile } from "#domain/schema/perFile.ts";
import { type DataLanguage, textsIn } from "#domain/dataset/textsIn.ts";
import { type Problem, type ReadFile, readRecords } from "#domain/dataset/validate.ts";
import type { Tables } from "#domain/dataset/tables.ts";
import { faultOf } from "#domain/schema/faultOf.ts";
import type { Fault } from "#domain/schema/fault.ts";
import { type FileName, fileNames, recordSchemas } from "#domain/schema/files.ts";
import { dependsOnDecimalSign, writtenNumber } from "#domain/writtenNumber.ts";

import { decodeStrictly, type Encoding } from "./decode.ts";
import { MOST } from "./limits.ts";
import { type FileProblem, type Place, type ReadingFault, Refusal } from "./template/problem.ts";
import { readCsv, RowRefusal } from "./readCsv.ts";
import { readJson } from "./readJson.ts";
import { isWorkbook, readWorkbook } from "./readWorkbook.ts";
import { findTable, tableNamed } from "./template/findTable.ts";
import {
  type FoundTable,
  type Origin,
  placeOf,
  type RawRecord,
  readTables,
} from "./template/readTables.ts";
import { isArchive, namesIn, unpack } from "./unpack.ts";

/** A file as the reader chose it: its contents are asked for once its size is known. */
export interface ChosenFile {
  readonly name: string;
  readonly content: Blob;
}

interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file was recognised as, by its contents. */
export interface RecognisedFile {
  readonly file: string;
  readonly as: "json" | "csv" | "workbook";
  readonly encoding?: Encoding;
  /** How many rows or records it has. */
  readonly rows: number;
}

/** What a reader's files hold. */
export interface OwnFiles {
  /** The records that are valid, in the language of the page. */
  readonly tables: Tables;
  /** Where each of them was read, in the same order. */
  readonly origins: { readonly [File in FileName]: readonly Origin[] };
  /** What records and targets are called in the other language, for the search. */
  readonly names: OtherNames;
  /** The identity of the data set, where a file gives it; not yet checked. */
  readonly edition: unknown;
  readonly recognised: readonly RecognisedFile[];
  /** At most `MOST.problems` of them. */
  readonly problems: readonly FileProblem[];
  readonly problemCount: number;
}

/** Says how much has been read, from 0 to 1, and how many rows. */
export type OnProgress = (share: number, rows: number) => void;

interface Collected {
  readonly found: FoundTable[];
  readonly json: Record<FileName, RawRecord[]>;
  edition: unknown;
  readonly recognised: RecognisedFile[];
  readonly problems: FileProblem[];
}

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** What operating systems put into archives beside the files. */
const isLitter = (name: string): boolean => /(?:^|\/)(?:__MACOSX\/|\.)|\/$/.test(name);

/** A text file, recognised by its contents: JSON begins with a bracket, anything else is a table. */
const readTextFile = ({ name, bytes }: NamedBytes, into: Collected, onPart: OnProgress): void => {
  const { text, encoding } = decodeStrictly(bytes);
  if (text.trim() === "") throw new Refusal({ is: "empty" });
  if (/^\s*[[{]/.test(text)) {
    const { records, edition, problems } = readJson(text, name);
    let rows = 0;
    for (const [file, list] of records) {
      for (const one of list) into.json[file].push(one);
      rows += list.length;
    }
    into.edition ??= edition;
    into.problems.push(...problems);
    into.recognised.push({ file: name, as: "json", encoding, rows });
    return;
  }
  const { rows, decimalSign } = readCsv(text, onPart);
  const stem = name.split("/").at(-1) ?? name;
  const { tables, problems, rowCount } = findTable(
    rows,
    { file: name },
    tableNamed(stem),
    decimalSign,
  );
  into.found.push(...tables);
  into.problems.push(...problems);
  if (tables.length > 0) into.recognised.push({ file: name, as: "csv", encoding, rows: rowCount });
};

const readSheets = async ({ name, bytes }: NamedBytes, into: Collected): Promise<void> => {
  const sheets = await readWorkbook(bytes);
  let rows = 0;
  let isOurs = false;
  const unknown: FileProblem[] = [];
  for (const sheet of sheets) {
    const place: Place = { file: name, sheet: sheet.name };
    const named = tableNamed(sheet.name);
    const { tables, problems, rowCount } = findTable(sheet.rows, place, named, "unknown");
    into.found.push(...tables);
    isOurs ||= tables.length > 0 || named !== undefined;
    // A sheet that isn't named after a table of ours and has none: notes, or another program's.
    if (tables.length === 0 && named === undefined) continue;
    // A sheet of the template that wasn't filled in.
    if (tables.length === 0 && sheet.rows.length === 0) continue;
    unknown.push(...problems);
    rows += rowCount;
  }
  if (!isOurs) throw new Refusal({ is: "no-sheet", found: sheets.map((sheet) => sheet.name) });
  into.problems.push(...unknown);
  into.recognised.push({ file: name, as: "workbook", rows });
};

const readBytes = async (
  file: NamedBytes,
  into: Collected,
  onPart: OnProgress,
  isInside = false,
): Promise<void> => {
  const { name, bytes } = file;
  if (COMPOUND.every((one, at) => bytes[at] === one)) throw new Refusal({ is: "old-excel" });
  if (!isArchive(bytes)) {
    readTextFile(file, into, onPart);
    return;
  }
  if (isInside && !/\.xlsx$/i.test(name)) throw new Refusal({ is: "archive-in-archive" });
  if (isWorkbook(namesIn(bytes))) {
    await readSheets(file, into);
    return;
  }
  const inside = [...unpack(bytes, (one) => !isLitter(one))];
  if (inside.length === 0) throw new Refusal({ is: "empty" });
  for (const [at, [path, content]] of inside.entries()) {
    const share: OnProgress = (part, rows) => onPart((at + part) / inside.length, rows);
    const one = { name: `${name}/${path}`, bytes: content };
    await refusing(one.name, into, () => readBytes(one, into, share, true));
  }
};

/** Reads a file; where it is refused, that is its problem, and the others are read. */
const refusing = async (
  name: string,
  into: Collected,
  read: () => Promise<void>,
): Promise<void> => {
  try {
    await read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    into.problems.push({
      file: name,
      ...(error instanceof RowRefusal ? { row: error.row } : {}),
      fault: error.fault,
      outcome: "file-refused",
    });
  }
};

/** What is wrong with a text of a table where a number is expected, if it is nearly one. */
const nearlyNumber = (fault: Fault): ReadingFault | undefined => {
  if (fault.is === "no-form")
    return fault.faults.map(nearlyNumber).find((one) => one !== undefined);
  if (fault.is !== "type" || fault.expected !== "number" || fault.found.is !== "value")
    return undefined;
  const text = fault.found.text.replaceAll('"', "");
  if (dependsOnDecimalSign(text)) return { is: "decimal-sign", text };
  return writtenNumber(text.replace(/\s*%$/, "")) === undefined
    ? undefined
    : { is: "percentage", text };
};

const namedProblem = (
  { field = "", record, fault, place, setAside }: Problem,
  raw: readonly RawRecord[],
): FileProblem => {
  const { origin, record: its } = raw[(place ?? 0) - 1] ?? {};
  const read = faultOf(fault);
  return {
    ...(origin === undefined
      ? { file: "" }
      : placeOf(origin, field === "" ? [] : field.split("."), its)),
    ...(record === undefined ? {} : { record }),
    fault: (origin?.table === undefined ? undefined : nearlyNumber(read)) ?? read,
    outcome: setAside ? "record-left-out" : "part-left-out",
  };
};

/** The valid records of a file, with the problems of the others by file, row and field. */
const checked = <T extends { readonly id: string }>(
  raw: readonly RawRecord[],
  { records, problems }: ReadFile<T>,
): {
  readonly records: readonly T[];
  readonly origins: readonly Origin[];
  readonly problems: readonly FileProblem[];
} => {
  const byId = new Map<unknown, Origin>();
  // Of two records of one id the first is kept, if it is valid.
  const left = new Set(
    problems.flatMap(({ place, setAside }) => (setAside ? [(place ?? 0) - 1] : [])),
  );
  raw.forEach(({ record, origin }, at) => {
    if (!left.has(at)) byId.set(record["id"], origin);
  });
  return {
    records,
    origins: records.map(({ id }) => byId.get(id) ?? { place: { file: "" } }),
    problems: problems.map((problem) => namedProblem(problem, raw)),
  };
};

/**
 * Reads a reader's files: our JSON, CSV and workbooks by the template, and archives of these, each recognised by its
 * contents. What can't be used is named by file, row and field; the rest is kept.
 */
export const readOwnFiles = async (
  files: readonly ChosenFile[],
  language: DataLanguage,
  onProgress: OnProgress = () => undefined,
): Promise<OwnFiles> => {
  const into: Collected = {
    found: [],
    json: perFile((): RawRecord[] => []),
    edition: undefined,
    recognised: [],
    problems: [],
  };
  const total = files.reduce((sum, { content }) => sum + content.size, 0);
  let before = 0;
  for (const { name, content } of files) {
    const share = total === 0 ? 0 : content.size / total;
    // Checking what was read takes as long as reading it.
    const onPart: OnProgress = (part, rows) => onProgress((before + part * share) / 2, rows);
    await refusing(name, into, async () => {
      if (content.size > MOST.file) throw new Refusal({ is: "too-large", most: MOST.file });
      await readBytes({ name, bytes: new Uint8Array(await content.arrayBuffer()) }, into, onPart);
    });
    before += share;
  }
  const { records: tabled, problems: orphans } = readTables(into.found);
  const raw = perFile((file) => [...into.json[file], ...tabled[file]]);
  const count = fileNames.reduce((sum, file) => sum + raw[file].length, 0);
  onProgress(0.6, count);
  const inLanguage = textsIn(language);
  const jsonOf = (file: FileName): unknown =>
    inLanguage({ records: raw[file].map(({ record }) => record) });
  const read = {
    sources: checked(raw.sources, readRecords("sources", recordSchemas.sources, jsonOf("sources"))),
    sectors: checked(raw.sectors, readRecords("sectors", recordSchemas.sectors, jsonOf("sectors"))),
    agencies: checked(
      raw.agencies,
      readRecords("agencies", recordSchemas.agencies, jsonOf("agencies")),
    ),
    companies: checked(
      raw.companies,
      readRecords("companies", recordSchemas.companies, jsonOf("companies")),
    ),
    policies: checked(
      raw.policies,
      withoutEarlyTexts(readRecords("policies", recordSchemas.policies, jsonOf("policies"))),
    ),
    news: checked(
      raw.news,
      withoutEarlyTexts(readRecords("news", recordSchemas.news, jsonOf("news"))),
    ),
  };
  onProgress(0.9, count);
  const problems = [
    ...into.problems,
    ...orphans,
    ...fileNames.flatMap((file) => read[file].problems),
  ];
  return {
    tables: {
      sources: read.sources.records,
      sectors: read.sectors.records,
      agencies: read.agencies.records,
      companies: read.companies.records,
      policies: read.policies.records,
      news: read.news.records,
    },
    origins: perFile((file) => read[file].origins),
    names: otherNamesIn(
      {
        policies: { records: raw.policies.map(({ record }) => record) },
        news: { records: raw.news.map(({ record }) => record) },
      },
      language,
    ),
    edition: inLanguage(into.edition),
    recognised: into.recognised,
    problems: problems.slice(0, MOST.problems),
    problemCount: problems.length,
  };
};

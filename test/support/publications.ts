import { join } from "node:path";

import { editorFilesIn } from "#app/build/publishedIn.ts";
import type { FileName } from "#domain/schema/files.ts";
import type { Change } from "#editing/edition/changes.ts";
import { type EditorFiles, parsedIn, recordsIn } from "#editing/edition/editorFiles.ts";

type Json = Record<string, unknown>;

/** The data set as it is in the repository. */
export const dataFiles = (): EditorFiles =>
  editorFilesIn(join(import.meta.dirname, "../../public/data"));

/** A copy of a record as editors wrote it, for a test to change. */
export const writtenRecord = (files: EditorFiles, file: FileName, id: string): Json => {
  const record = recordsIn(parsedIn(files, `${file}.json`)).find((one) => one["id"] === id);
  if (record === undefined) throw new Error(`no ${id} in ${file}`);
  return structuredClone({ ...record });
};

const source = "example-times-2026-02-storage";
const provenance = [{ source }];

/** An edition of every kind of change, which keeps to all rules: our own invention throughout. */
export const someChanges = (files: EditorFiles): readonly Change[] => {
  const computing = writtenRecord(files, "policies", "computing-power-2023-2025");
  const targets = computing["targets"] as Json[];
  const storage = targets.find(({ id }) => id === "storage-total");
  if (storage === undefined) throw new Error("no storage-total");
  storage["readings"] = [
    ...(storage["readings"] as Json[]),
    { value: 1850, bound: "more than", asOf: "2025-12-31", provenance },
  ];
  computing["corrections"] = [
    ...(computing["corrections"] as Json[]),
    {
      field: { en: "Storage at the end of the plan", zh: "规划期末存储总量" },
      outcome: "adds",
      checked: { en: "more than 1,850 EB", zh: "超过1850 EB" },
      evidence: provenance,
    },
  ];
  return [
    {
      file: "sources",
      id: source,
      record: {
        id: source,
        title: "Storage passes the mark",
        publisher: "Example Times",
        form: "press",
        grade: "press",
        date: "2026-02-03",
        link: "https://example.com/2026/02/storage",
        language: "en",
        read: "2026-11-29",
      },
    },
    {
      file: "news",
      id: "2026-02-03-storage-passed",
      is: "added",
      record: {
        id: "2026-02-03-storage-passed",
        kind: "policy-news",
        collection: "added",
        title: {
          en: "A ministry counts the country's storage",
          zh: "主管部门清点全国存储规模",
          zhSeenInSource: false,
          short: { en: "A ministry counts storage", zh: "主管部门清点存储规模" },
        },
        summary: {
          en: "The count shows that disks and tapes hold more than was promised.",
          zh: "清点显示，存储规模已超过此前的承诺。",
        },
        dates: [{ means: "reported", date: "2026-02-03", provenance }],
        agencies: ["miit"],
        sectors: ["computing-power"],
        links: [
          {
            relation: "bears-on",
            to: "computing-power-2023-2025",
            note: { en: "Counts what the plan set.", zh: "清点该计划设定的规模。" },
          },
        ],
        provenance,
      },
    },
    {
      file: "policies",
      id: "computing-power-2023-2025",
      record: computing,
      why: { en: "Storage was counted for the end of 2025.", zh: "已公布2025年年底的存储规模。" },
    },
    {
      file: "news",
      id: "2026-04-10-miit-electronics-conference",
      withdrawn: { en: "It tells nothing that another record doesn't.", zh: "与其他条目重复。" },
    },
    {
      file: "sources",
      id: "china-policy-miit-pushes-risc-v-ai-devices",
      withdrawn: "Nothing refers to it any more.",
    },
  ];
};

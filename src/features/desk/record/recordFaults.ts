import type { Finding } from "#domain/checking/finding.ts";
import { textsIn } from "#domain/dataset/textsIn.ts";
import { readRecords } from "#domain/dataset/validate.ts";
import { faultOf } from "#domain/schema/faultOf.ts";
import { recordSchemas } from "#domain/schema/files.ts";
import { findingWords } from "#messages/views/dataRules.ts";
import { faultWords } from "#messages/views/faults.ts";

import type { FieldFault } from "../form/editing.ts";
import type { DeskItem } from "../state/desk.ts";
import { idOf } from "../state/files.ts";
import { finishedRecord } from "../state/overwritten.ts";

/** What the schema has against a record, in either language: known with each key. */
const schemaFaults = (item: DeskItem): readonly FieldFault[] => {
  const file = { records: [finishedRecord(item)] };
  return (["en", "zh"] as const).flatMap((language) =>
    readRecords<{ readonly id: string }>(
      item.file,
      recordSchemas[item.file],
      textsIn(language)(file),
    ).problems.map(({ field = "", fault }) => ({
      field,
      message: faultWords(faultOf(fault)),
      isWarning: false,
    })),
  );
};

/** Everything that is wrong with a record: by its schema at once, by the rules of the data as soon as they are through. */
export const recordFaults = (
  item: DeskItem,
  findings: readonly Finding[],
): readonly FieldFault[] => {
  const found = findings
    .filter(({ file, record }) => file === item.file && record === idOf(item.record))
    .map((finding) => ({
      field: finding.field ?? "",
      message: findingWords(finding),
      isWarning: finding.severity === "warning",
    }));
  const all = [...schemaFaults(item), ...found];
  return [...new Map(all.map((fault) => [`${fault.field} ${fault.message}`, fault])).values()];
};

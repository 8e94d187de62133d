import type { Finding } from "#domain/checking/finding.ts";
import { textsIn } from "#domain/dataset/textsIn.ts";
import { readRecords } from "#domain/dataset/validate.ts";
import type { Fault } from "#domain/schema/fault.ts";
import { faultOf } from "#domain/schema/faultOf.ts";
import { recordSchemas } from "#domain/schema/files.ts";
import { desk } from "#messages/desk/desk.ts";
import { findingWords } from "#messages/views/dataRules.ts";
import { faultWords } from "#messages/views/faults.ts";

import type { FieldFault } from "#features/desk/form/editing.ts";
import type { DeskItem } from "#features/desk/state/desk.ts";
import { idOf } from "#features/desk/state/files.ts";
import { finishedRecord } from "#features/desk/state/overwritten.ts";

/** A field that isn't there is to be filled in, whatever is expected in it. */
const words = (fault: Fault): string =>
  (fault.is === "type" || fault.is === "choice") && fault.found.is === "nothing"
    ? desk.record.missing
    : faultWords(fault);

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
      message: words(faultOf(fault)),
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
    .filter(
      ({ file, record, accepted }) =>
        file === item.file && record === idOf(item.record) && accepted === undefined,
    )
    .map((finding) => ({
      field: finding.field ?? "",
      message:
        finding.rule === "malformed" && "fault" in finding.values
          ? words(finding.values.fault)
          : findingWords(finding),
      isWarning: finding.severity === "warning",
    }));
  const all = [...schemaFaults(item), ...found];
  return [...new Map(all.map((fault) => [`${fault.field} ${fault.message}`, fault])).values()];
};
